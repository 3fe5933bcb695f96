import { renderJson, renderJsonLine } from '../../../src/core/report';
import { report } from './sample';

test('any number of reports is one array', () => {
  expect(JSON.parse(renderJson([]))).toEqual([]);
  expect(JSON.parse(renderJson([report, report]))).toEqual([report, report]);
});

test('a line is one line whatever the workbook says', () => {
  expect(renderJsonLine({ ...report, file: 'a\nb\u2028c.xlsx' }).split('\n')).toHaveLength(1);
});
