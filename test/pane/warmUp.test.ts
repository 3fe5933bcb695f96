import { warmUp } from '../../src/pane/worker/warmUp';

test('the form checked before the first click is recognised and runs rules that pass and rules that do not', () => {
  const { report } = warmUp();
  expect(report.forms.map(({ form }) => form)).toEqual(['05']);
  expect(report.summary.passed).toBeGreaterThan(10);
  expect(report.findings.length).toBeGreaterThan(0);
});
