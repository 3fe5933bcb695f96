import fc from 'fast-check';
import { functionalClasses } from '../../src/core/forms';
import type { Department, Expenses, Fund, Item } from '../cases/editions/department';
import { bureau } from '../cases/editions/department';
import { expenditure, total } from '../cases/editions/sums';
import { randomOf } from '../support/randomDepartment';

/** What a department is like; its amounts follow from the seed. */
export interface Shape {
  readonly seed: number;
  /** 类 of the general budget, 款 in each and 项 in each of these. */
  readonly classes: number;
  readonly subclasses: number;
  readonly items: number;
  /** 项 of the two other budgets; without any their forms are nil. */
  readonly funds: number;
  readonly capital: number;
  /** 项 paid from money that is no appropriation, and whether that ended in a loss. */
  readonly own: number;
  readonly loss: boolean;
  /** Economic 款 of the basic expenditure; none where there is none. */
  readonly economic: number;
  /** Whether anything was there at the beginning of the year. */
  readonly opening: boolean;
}

/** Departments from one 项 to some hundred, simpler ones first when a failure shrinks. */
export const shapes: fc.Arbitrary<Shape> = fc.record({
  seed: fc.nat({ max: 0xffff }),
  classes: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 21 })),
  subclasses: fc.integer({ min: 1, max: 3 }),
  items: fc.integer({ min: 1, max: 4 }),
  funds: fc.integer({ min: 0, max: 3 }),
  capital: fc.integer({ min: 0, max: 3 }),
  own: fc.integer({ min: 0, max: 3 }),
  loss: fc.boolean(),
  economic: fc.integer({ min: 0, max: 20 }),
  opening: fc.boolean(),
});

/** 类 that only other budgets or transfers spend under. */
const NOT_GENERAL: ReadonlySet<string> = new Set(['223', '229', '230', '231', '232', '233', '234']);
const CLASSES = functionalClasses.filter(({ code, budgetOnly }) => budgetOnly !== true && !NOT_GENERAL.has(code));
const FUNDS = ['2120803', '2120899', '2296002'];
const CAPITAL = ['2230105', '2230199', '2230201'];
const ECONOMIC = [
  ...['30101', '30102', '30103', '30107', '30108', '30110', '30113', '30199', '30201', '30202', '30205', '30207'],
  ...['30211', '30213', '30217', '30228', '30231', '30299', '30302', '31002'],
];
/** 款 before these hold items that belong to the basic expenditure. */
const FIRST_SUBCLASS = 2;
/** 100 元 in 分: in 万元 with two decimals nothing is rounded. */
const STEP = 10_000;
const NOUNS = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥';

/** The department of a shape; everything it prints holds exactly, also in 万元 with two decimals. */
export function departmentOf(shape: Shape): Department {
  const random = randomOf(shape.seed);
  const amount = (most: number): number => Math.floor(random() * most) * STEP;
  const general = generalItems(shape, amount);
  const others = [...otherItems(shape.funds, FUNDS, 'governmentFunds', shape, amount)].concat(
    otherItems(shape.capital, CAPITAL, 'stateCapital', shape, amount),
  );
  const { items: own, usedBalance, distribution } = ownItems(shape, general, amount);
  const economic = economicOf(
    shape,
    total(general, ({ basic }) => basic),
    random,
  );
  return {
    ...bureau,
    items: [...general, ...others, ...own],
    economic,
    usedBalance,
    distribution,
    expenses: { budget: expensesOf(economic, amount), actual: expensesOf(economic, amount) },
  };
}

type Amount = (most: number) => number;

function generalItems(shape: Shape, amount: Amount): Item[] {
  const { classes, subclasses, items } = shape;
  return CLASSES.slice(0, classes).flatMap(({ code }) =>
    range(subclasses).flatMap((subclass) =>
      range(items).map((number) => {
        const basic = shape.economic === 0 || number % 2 === 1 ? 0 : amount(3_000);
        return itemOf(
          `${code}0${subclass + FIRST_SUBCLASS}0${number}`,
          'general',
          shape,
          { basic, project: amount(4_000) },
          amount,
        );
      }),
    ),
  );
}

function otherItems(count: number, codes: readonly string[], fund: Fund, shape: Shape, amount: Amount): Item[] {
  return codes.slice(0, count).map((code) => itemOf(code, fund, shape, { basic: 0, project: 1 + amount(900) }, amount));
}

/** An item of an appropriation: what was there at the beginning is never more than what was spent and left. */
function itemOf(
  code: string,
  fund: Fund,
  shape: Shape,
  money: { basic: number; project: number },
  amount: Amount,
): Item {
  const project = Math.ceil(money.project / STEP) * STEP;
  const closing = amount(3) === 0 ? amount(200) : 0;
  const spent = money.basic + project + closing;
  const opening = shape.opening ? Math.min(spent, amount(500)) : 0;
  return { code, name: nameOf(code), fund, basic: money.basic, project, opening, closing };
}

/** Money of its own, spent under codes of the general budget; income makes up for what is missing. */
function ownItems(
  { own, loss, opening }: Shape,
  general: readonly Item[],
  amount: Amount,
): { items: Item[]; usedBalance: number; distribution: number } {
  if (own === 0) return { items: [], usedBalance: 0, distribution: 0 };
  const distribution = amount(20);
  const usedBalance = loss ? 0 : amount(10);
  const items = general.slice(0, own).map(({ code, name }, at): Item => {
    const money = { basic: amount(300), project: STEP + amount(300), operating: amount(50), closing: amount(40) };
    const closing = loss && at === 0 ? -Math.min(money.closing, money.project) : money.closing;
    const there = opening ? amount(30) : 0;
    const needed = money.basic + money.project + money.operating + closing - there;
    const rest = at === 0 ? needed + distribution - usedBalance : needed;
    const fees = Math.floor(rest / 2 / STEP) * STEP;
    const income = { 事业收入: fees, 其他收入: rest - fees };
    return { code, name, fund: 'own', ...money, closing, opening: there, income };
  });
  return { items, usedBalance, distribution };
}

function economicOf({ economic }: Shape, basic: number, random: () => number): Record<string, number> {
  if (basic === 0) return {};
  const weights = ECONOMIC.slice(0, economic).map(() => random() + 0.05);
  const whole = total(weights, (weight) => weight);
  const shares = weights.slice(1).map((weight) => Math.floor((basic * weight) / whole / STEP) * STEP);
  const [first = '', ...others] = ECONOMIC;
  const entries = shares.map((share, at): [string, number] => [others[at] ?? '', share]);
  return { [first]: basic - total(shares, (share) => share), ...Object.fromEntries(entries) };
}

/** What 公开09 shows is never less than what the basic expenditure holds of it. */
function expensesOf(economic: Readonly<Record<string, number>>, amount: Amount): Expenses {
  const least = (code: string): number => economic[code] ?? 0;
  return [amount(20), amount(40), least('30231') + amount(30), least('30217') + amount(10)];
}

function nameOf(code: string): string {
  const digits = Array.from(code, (digit) => NOUNS[Number(digit)] ?? '').join('');
  return `${digits}管理事务`;
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}

/** What the items of a department spend together, in 分. */
export function spentBy({ items }: Department): number {
  return total(items, expenditure);
}
