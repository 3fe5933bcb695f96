import { economicCodes, economicName } from '../../../src/core/forms';
import type { Edition } from './edition';
import { titleOf } from './edition';
import type { Paper, Piece } from './paper';
import { amount, beside } from './paper';
import { economic, RUNNING, STAFF } from './sums';

/** 公开06 in three blocks, in two, or as one list. */
export function form06(paper: Paper, edition: Edition): void {
  const all = [...economicCodes.keys()];
  const ofClasses = (...classes: string[]): string[] => all.filter((code) => classes.includes(code.slice(0, 3)));
  const blocks: Readonly<Record<NonNullable<Edition['economic']>, string[][]>> = {
    three: [ofClasses('301', '303'), ofClasses('302'), ofClasses('307', '309', '310', '311', '312', '313', '399')],
    two: [ofClasses('301', '303'), ofClasses('302', '310')],
    columns: [],
    vertical: [
      ofClasses('301', '302', '303', '307', '310', '399').filter(
        (code) => economic(edition.department, code) > 0 || code.length === 3,
      ),
    ],
  };
  const kind = edition.economic ?? 'three';
  if (kind === 'columns') {
    inColumns(paper, edition);
    return;
  }
  const printed = blocks[kind];
  const width = 3 * printed.length;
  edition.heading(paper, '06', titleOf(edition, '06'), edition, width);
  if (kind === 'three') paper.row('06', ['人员经费', '<', '<', '公用经费', '<', '<', '<', '<', '<']);
  paper.row(
    '06',
    printed.flatMap(() => ['经济分类科目编码', '科目名称', '决算数']),
  );
  for (let row = 0; row < Math.max(...printed.map((codes) => codes.length)); row += 1)
    paper.row(
      '06',
      printed.flatMap((codes) => piecesOf(edition, codes[row])),
    );
  const staff = amount('人员经费合计', '金额', economic(edition.department, ...STAFF));
  const running = amount('公用经费合计', '金额', economic(edition.department, ...RUNNING));
  if (kind === 'three') paper.row('06', ['人员经费合计', '<', staff, '公用经费合计', '<', '<', '<', '<', running]);
  else if (kind === 'two') paper.row('06', ['人员经费合计', undefined, staff, '公用经费合计', undefined, running]);
  else {
    paper.row('06', [undefined, '合计', amount('合计', '金额', economic(edition.department, ...STAFF, ...RUNNING))]);
    paper.row('06', [undefined, '人员经费合计', staff]);
    paper.row('06', [undefined, '公用经费合计', running]);
  }
}

function piecesOf({ department, codes = 'joined' }: Edition, code: string | undefined): Piece[] {
  if (code === undefined) return [undefined, undefined, undefined];
  const name = `${code.length === 5 ? '  ' : ''}${economicName(code) ?? ''}`;
  return [codes === 'numbers' ? Number(code) : code, name, amount(code, '金额', economic(department, code))];
}

/** 陕西: 人员经费 and 公用经费 as columns beside their sum, 合计 first. */
function inColumns(paper: Paper, edition: Edition): void {
  const { department } = edition;
  const codes = [...economicCodes.keys()].filter((code) => economic(department, code) > 0);
  edition.heading(paper, '06', titleOf(edition, '06'), edition, 6);
  paper.row('06', ['经济分类科目编码', '科目名称', '合计', '人员经费', '公用经费', '备注']);
  const row = (line: string, name: Piece, ...starts: string[]): Piece[] => {
    const of = (classes: readonly string[]): number =>
      economic(department, ...starts.filter((start) => classes.includes(start.slice(0, 3))));
    const total = line === '合计';
    const figure = (key: string, classes: readonly string[]): Piece =>
      total ? amount(key, '金额', of(classes)) : beside(of(classes));
    return [
      total ? undefined : line,
      name,
      amount(line, '金额', economic(department, ...starts)),
      figure('人员经费合计', STAFF),
      figure('公用经费合计', RUNNING),
    ];
  };
  paper.row('06', row('合计', '合计', ...STAFF, ...RUNNING));
  for (const code of codes) paper.row('06', row(code, economicName(code), code));
}
