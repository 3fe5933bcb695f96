import { shownText } from '../../../src/core/drawing';

test.each([
  [1234.5, '#,##0.00', '1,234.50'],
  [-1234.5, '#,##0.00', '-1,234.50'],
  [1.005, '0.00', '1.01'],
  [-0.004, '0.00', '0.00'],
  [823.1900000000001, 'General', '823.19'],
  [0, '#,##0.00;-#,##0.00;"-"', '-'],
  [-5, '0.00_);(0.00)', '(5.00)'],
  [12.3, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '12.30'],
  [12.5, '0.00"万元"', '12.50万元'],
  [0.5, '0.00%', '50.00%'],
  [3, '0.##', '3'],
  [3.14159, '0.0##', '3.142'],
  [45382, 'yyyy/m/d', '2024-03-31'],
  [12345678, '0!.0,"万"', '12345678'],
  [1e21, '0', '1000000000000000000000'],
])('%s as %s prints %s', (value, format, printed) => {
  expect(shownText({ column: 0, value, format })).toBe(printed);
});

test('what is no number prints as it is', () => {
  expect(shownText({ column: 0, value: '10400元', format: '0.00' })).toBe('10400元');
  expect(shownText({ column: 0, value: { error: '#REF!' }, format: '0.00' })).toBe('#REF!');
  expect(shownText({ column: 0, value: true, format: 'General' })).toBe('TRUE');
  expect(shownText({ column: 0, value: null, format: 'General', formula: 'A1' })).toBe('');
});
