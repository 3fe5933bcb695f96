import type { Department, Item } from '../cases/editions/department';
import { bureau } from '../cases/editions/department';

/** Functional 类 with the 款 and 项 that random departments spend under. */
const CLASSES = ['201', '205', '206', '207', '208', '210', '211', '212', '213', '214', '215', '216', '220', '221'];
const ECONOMIC = [
  ...['30101', '30102', '30103', '30107', '30108', '30110', '30113', '30199', '30201', '30202', '30205', '30206'],
  ...['30207', '30211', '30213', '30216', '30226', '30228', '30229', '30239', '30299', '30301', '30302', '30305'],
];

/** Whole numbers from 0 to below 1 of a seed, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A department of so many items of the general budget, all its amounts drawn at random to the 分. */
export function randomDepartment(count: number, seed: number): Department {
  const random = randomOf(seed);
  const amount = (most: number): number => Math.floor(random() * most);
  const items = Array.from({ length: count }, (_item, at): Item => {
    const money = { basic: amount(3_000_000_00), project: amount(2_000_000_00), opening: 0, closing: 0 };
    return { code: codeOf(at, count), name: `项目 ${at + 1}`, fund: 'general', ...money };
  });
  const basic = items.reduce((sum, item) => sum + item.basic, 0);
  const weights = ECONOMIC.map(() => random() + 0.05);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.slice(1).map((weight) => Math.floor((basic * weight) / whole));
  const [first = ''] = ECONOMIC;
  const rest = basic - shares.reduce((sum, share) => sum + share, 0);
  const others = ECONOMIC.slice(1).map((code, at): [string, number] => [code, shares[at] ?? 0]);
  const entries: readonly [string, number][] = [[first, rest], ...others];
  const economic = Object.fromEntries(entries);
  return { ...bureau, name: '某某市某局', year: 2023, items, economic, usedBalance: 0, distribution: 0 };
}

/** Items in ascending order of their codes, spread over 类 and 款. */
function codeOf(at: number, count: number): string {
  const perClass = Math.ceil(count / CLASSES.length);
  const inClass = at % perClass;
  const subclass = String(1 + Math.floor(inClass / 8)).padStart(2, '0');
  return `${CLASSES[Math.floor(at / perClass)] ?? '221'}${subclass}${String(1 + (inClass % 8)).padStart(2, '0')}`;
}
