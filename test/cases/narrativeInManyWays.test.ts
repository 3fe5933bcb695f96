import { textDepartments } from '../accuracy/text/departments';
import { claimsOf, measureSlip } from '../accuracy/text/measure';
import type { Tally, Text } from '../accuracy/text/measure';
import { slips } from '../accuracy/text/slips';
import { textsInManyWays, yearOf } from '../accuracy/text/ways';

/** Outlines and turns of phrase of other provinces on departments of every size; every figure of them is right. */
const texts: readonly Text[] = textDepartments().flatMap(({ name, reading }) =>
  textsInManyWays(reading).flatMap(({ way, lines }) =>
    [reading, undefined].map((forms) => ({
      name: `${name} ${way}${forms === undefined ? '（没有工作簿）' : ''}`,
      year: yearOf(reading),
      lines,
      reading: forms,
    })),
  ),
);
const waysOf = (text: Text): string => text.name.replace(/^.* |（.*$/g, '');
const ways = [...new Set(texts.map(waysOf))];

test.each(ways)('%s：写得对的没有误报', (way) => {
  const wrong = texts
    .filter((text) => waysOf(text) === way)
    .flatMap((text) =>
      claimsOf(text)
        .filter(({ verdict }) => verdict === 'error' || verdict === 'suspect')
        .map(({ printed, reason }) => `${text.name} ${printed} ${reason}`),
    );
  expect(wrong).toEqual([]);
});

const PLANTED = ['金额：两位数字颠倒', '占比：两位数字颠倒', '增减率：小数点右移', '方向：增长写成下降'];
const GOAL = 0.9;

test.each(PLANTED)('%s：种下的差错九成以上能发现，别处不判错', (slip) => {
  const made = slips.filter(({ name }) => name === slip);
  const tallies = texts
    .filter(({ name }) => /^(?:小单位|三个预算) /.test(name))
    .flatMap((text) => made.map((each) => measureSlip(text, each, claimsOf(text))));
  const sum = (of: (tally: Tally) => number): number => tallies.reduce((all, tally) => all + of(tally), 0);
  expect(sum(({ planted }) => planted)).toBeGreaterThan(50);
  expect(sum(({ found }) => found) / sum(({ planted }) => planted)).toBeGreaterThanOrEqual(GOAL);
  expect(sum(({ elsewhere }) => elsewhere)).toBe(0);
});
