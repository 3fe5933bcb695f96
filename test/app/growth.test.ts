import { checkWorkbook } from '../../src/app/check/check';
import { renderText } from '../../src/core/report';
import { readWorkbook } from '../../src/hosts/xlsx';
import { growth } from '../support/growth';
import { longWorkbook } from '../support/longWorkbook';

test('ten times as many rows, each of them wrong, take about ten times as long', () => {
  const grids = new Map([100, 1000].map((rows) => [rows, readWorkbook(longWorkbook({ rows, wrong: rows }))]));
  const check = (rows: number) => checkWorkbook(grids.get(rows)!);
  expect(check(100).report.summary.error).toBeGreaterThan(100);
  expect(growth(check, 100)).toBeLessThan(35);
});

test('so does telling about ten times as many causes', () => {
  const { report } = checkWorkbook(readWorkbook(longWorkbook({ rows: 100, wrong: 100 })));
  const tell = (times: number) =>
    renderText({ report: { ...report, causes: Array.from({ length: times }, () => report.causes).flat() } });
  expect(tell(1).length).toBeGreaterThan(10_000);
  expect(growth(tell, 30)).toBeLessThan(35);
});
