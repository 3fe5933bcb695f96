import fc from 'fast-check';
import { moments } from '../../../src/core/messages';

/** Dates are written as the platform writes them in Chinese, without what its formatter takes to make. */

const moment = fc.date({ min: new Date(2000, 0, 1), max: new Date(2099, 11, 31), noInvalidDate: true });

test('a day and a minute are written as the platform writes them', () => {
  const day = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long' });
  const minute = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeStyle: 'short' });
  fc.assert(
    fc.property(moment, (date) => {
      expect([moments.day(date), moments.minute(date)]).toEqual([day.format(date), minute.format(date)]);
    }),
  );
});

test('hours and minutes have two digits', () => {
  expect(moments.minute(new Date(2026, 0, 5, 9, 3))).toBe('2026年1月5日 09:03');
  expect(moments.minute(new Date(2026, 10, 15, 0, 0))).toBe('2026年11月15日 00:00');
});
