import type { Expenses } from './department';
import type { Edition } from './edition';
import { titleOf } from './edition';
import type { Paper, Piece } from './paper';
import { amount } from './paper';

const COLUMNS = [
  '合计',
  '因公出国（境）费',
  '公务用车购置及运行维护费',
  '公务用车购置费',
  '公务用车运行维护费',
  '公务接待费',
] as const;
type Line = '预算数' | '决算数';

function amountsOf([abroad, purchase, running, reception]: Expenses): readonly number[] {
  return [abroad + purchase + running + reception, abroad, purchase + running, purchase, running, reception];
}

/** 公开09 in any of its layouts. */
export function form09(paper: Paper, edition: Edition): void {
  const { budget, actual } = edition.department.expenses;
  const of = (line: Line, column: number): Piece => {
    const fen = amountsOf(line === '预算数' ? budget : actual)[column] ?? 0;
    return amount(line, COLUMNS[column] ?? '', fen);
  };
  const layout = { blocks, pairs, list, rows, withMeetings }[edition.expenses ?? 'blocks'];
  edition.heading(paper, '09', titleOf(edition, '09'), edition, 12);
  layout(paper, of, actual);
}

type AmountAt = (line: Line, column: number) => Piece;

function blocks(paper: Paper, of: AmountAt): void {
  const spread = (words: string): Piece[] => [words, '<', '<', '<', '<', '<'];
  const upper: Piece[] = ['合计', '因公出国（境）费', '公务用车购置及运行维护费', '<', '<', '公务接待费'];
  const lower: Piece[] = [undefined, undefined, '小计', '公务用车购置费', '公务用车运行维护费', undefined];
  paper.row('09', [...spread('预算数'), ...spread('决算数')]);
  paper.row('09', [...upper, ...upper]);
  paper.row('09', [...lower, ...lower]);
  paper.row(
    '09',
    Array.from({ length: 12 }, (_, at) => String(at + 1)),
  );
  paper.row('09', [...each('预算数', of), ...each('决算数', of)]);
  paper.words(
    '注：预算数为“三公”经费全年预算数，反映按规定程序调整后的预算数；决算数包括当年财政拨款和以前年度结转资金安排的实际支出。',
  );
}

function each(line: Line, of: AmountAt): Piece[] {
  return COLUMNS.map((_, column) => of(line, column));
}

function pairs(paper: Paper, of: AmountAt): void {
  const pair = (words: string): Piece[] => [words, '<'];
  paper.row('09', [
    ...pair('合计'),
    ...pair('因公出国（境）费'),
    '公务用车购置及运行费',
    '<',
    '<',
    '<',
    '<',
    '<',
    ...pair('公务接待费'),
  ]);
  paper.row('09', [
    ...Array<Piece>(4).fill(undefined),
    ...pair('小计'),
    ...pair('公务用车购置费'),
    ...pair('公务用车运行费'),
  ]);
  paper.row(
    '09',
    COLUMNS.flatMap(() => ['预算数', '决算数']),
  );
  paper.row(
    '09',
    COLUMNS.flatMap((_, column) => [of('预算数', column), of('决算数', column)]),
  );
}

/** 云南: items and counts below each other, then 机关运行经费. */
function list(paper: Paper, of: AmountAt, [abroad, purchase, running, reception]: Expenses): void {
  const count = (fen: number, number: number): Piece => (fen > 0 ? number : undefined);
  const both = (column: number): Piece[] => [of('预算数', column), of('决算数', column)];
  paper.row('09', ['项  目', '行次', '预算数', '决算统计数']);
  paper.row('09', ['栏  次', undefined, '1', '2']);
  paper.row('09', ['一、“三公”经费支出', '1', '——', '——']);
  paper.row('09', ['（一）支出合计', '2', ...both(0)]);
  paper.row('09', ['  1．因公出国（境）费', '3', ...both(1)]);
  paper.row('09', ['  2．公务用车购置及运行维护费', '4', ...both(2)]);
  paper.row('09', ['    （1）公务用车购置费', '5', ...both(3)]);
  paper.row('09', ['    （2）公务用车运行维护费', '6', ...both(4)]);
  paper.row('09', ['  3．公务接待费', '7', ...both(5)]);
  paper.row('09', ['    （1）国内接待费', '8', '——', of('决算数', 5) && 1.46]);
  paper.row('09', ['        其中：外事接待费', '9', '——', undefined]);
  paper.row('09', ['    （2）国（境）外接待费', '10', '——', undefined]);
  paper.row('09', ['（二）相关统计数', '11', '——', '——']);
  paper.row('09', ['  1．因公出国（境）团组数（个）', '12', '——', count(abroad, 1)]);
  paper.row('09', ['  2．因公出国（境）人次数（人）', '13', '——', count(abroad, 2)]);
  paper.row('09', ['  3．公务用车购置数（辆）', '14', '——', count(purchase, 1)]);
  paper.row('09', ['  4．公务用车保有量（辆）', '15', '——', count(running, 6)]);
  paper.row('09', ['  5．国内公务接待批次（个）', '16', '——', count(reception, 31)]);
  paper.row('09', ['        其中：外事接待批次（个）', '17', '——', undefined]);
  paper.row('09', ['  6．国内公务接待人次（人）', '18', '——', count(reception, 266)]);
  paper.row('09', ['二、机关运行经费', '24', '——', '——']);
  paper.row('09', ['（一）行政单位', '25', '——', 128.13]);
  paper.row('09', ['（二）参照公务员法管理事业单位', '26', '——', undefined]);
}

/** One row for 预算数 and one for 决算数. */
function rows(paper: Paper, of: AmountAt): void {
  paper.row('09', ['项目', '合计', '因公出国（境）费', '公务用车购置及运行维护费', '<', '<', '公务接待费']);
  paper.row('09', [undefined, undefined, undefined, '小计', '公务用车购置费', '公务用车运行维护费', undefined]);
  paper.row('09', ['预算数', ...each('预算数', of)]);
  paper.row('09', ['决算数', ...each('决算数', of)]);
}

/** 陕西: 会议费 and 培训费 beside the three expenses, one row for each line. */
function withMeetings(paper: Paper, of: AmountAt): void {
  paper.row('09', ['项目', '一般公共预算财政拨款安排的“三公”经费', '<', '<', '<', '<', '<', '会议费', '培训费']);
  paper.row('09', [
    undefined,
    '小计',
    '因公出国（境）费用',
    '公务接待费',
    '公务用车购置及运行维护费',
    '<',
    '<',
    undefined,
    undefined,
  ]);
  paper.row('09', [
    undefined,
    undefined,
    undefined,
    undefined,
    '小计',
    '公务用车购置费',
    '公务用车运行维护费',
    undefined,
    undefined,
  ]);
  paper.row('09', ['栏次', '1', '2', '3', '4', '5', '6', '7', '8']);
  const row = (line: Line): Piece[] => [of(line, 0), of(line, 1), of(line, 5), of(line, 2), of(line, 3), of(line, 4)];
  paper.row('09', ['预算数', ...row('预算数'), 3, 2]);
  paper.row('09', ['决算数', ...row('决算数'), 2.5, 1.98]);
}
