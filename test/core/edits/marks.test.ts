import fc from 'fast-check';
import { markFormula, markLooks, markOfFormula, markOrder, storedText, storedXml } from '../../../src/core/edits';

describe('what makes a mark ours', () => {
  test.each(markOrder)('the formula of %s is known again, also as other programs write it', (verdict) => {
    expect(markOfFormula(markFormula(verdict))).toBe(verdict);
    expect(markOfFormula(`=${markFormula(verdict)}`)).toBe(verdict);
    expect(markOfFormula(` "duibiao" <> "${verdict}" `)).toBe(verdict);
  });

  test('formulas of the user are not ours', () => {
    for (const formula of ['TRUE', '$A1="duibiao"', '"duibiao"<>"谁"', 'AND("duibiao"<>"error",A1>0)', '']) {
      expect(markOfFormula(formula)).toBeUndefined();
    }
  });

  test('no two verdicts share a line, so that colour is not all there is', () => {
    expect(new Set(Object.values(markLooks).map(({ line }) => line)).size).toBe(markOrder.length);
  });
});

describe('what is kept in a custom XML part', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(storedText(storedXml(text))).toBe(text);
      }),
    );
  });

  test('is read as other programs save it again', () => {
    const saved =
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<d:duibiao xmlns:d="urn:duibiao:stored:1">&#x4E00;&#20108; &quot;三&apos;</d:duibiao>';
    expect(storedText(saved)).toBe('一二 "三\'');
    expect(storedText('<duibiao xmlns="urn:duibiao:stored:1"/>')).toBe('');
  });

  test('of others is none of ours', () => {
    expect(storedText('<duibiao xmlns="urn:other">{}</duibiao>')).toBeNull();
    expect(storedText('<x/>')).toBeNull();
  });
});
