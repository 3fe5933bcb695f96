import type { ReportRemedy } from '../core/report';

/** Texts of what the user has to do by hand. */
export const remedyStrings = {
  byHand: '请手工改：',
} as const;

type Of<Kind extends ReportRemedy['kind']> = Extract<ReportRemedy, { readonly kind: Kind }>;

/** A remedy as one step that a person takes. */
export function remedyText(remedy: ReportRemedy): string {
  switch (remedy.kind) {
    case 'insertRow':
      return insertion(remedy);
    case 'deleteRow':
      return `工作表「${remedy.sheet}」：删去第 ${remedy.row} 行（${remedy.code}）`;
    case 'changeCode':
      return `${placeOf(remedy)}：科目编码 ${remedy.printed} 改为 ${remedy.proposed}`;
    case 'multiplyAmounts':
      return multiplication(remedy);
    case 'changeUnit':
      return `${placeOf(remedy)}：金额单位“${remedy.printed}”改为“${remedy.proposed}”`;
    case 'recalculate':
      return `${placeOf(remedy)}：公式没有重算，请选中后按 F2 再按回车`;
    case 'changeFormula':
      return `${placeOf(remedy)}：公式 =${remedy.printed} 改为 =${remedy.proposed}`;
  }
}

function insertion({ sheet, above, code, name, amounts }: Of<'insertRow'>): string {
  const figures = amounts.map(({ column, name: what, amount }) => `${column} 栏（${what}）填 ${amount}`);
  return [`工作表「${sheet}」：在第 ${above} 行上面插入一行 ${code} ${name}`, ...figures].join('，');
}

function multiplication({ sheet, rows: [first, last], columns, by }: Of<'multiplyAmounts'>): string {
  const how = by < 1 ? `除以 ${Math.round(1 / by)}` : `乘以 ${by}`;
  return `工作表「${sheet}」：第 ${first}–${last} 行 ${columns.join('、')} 栏的金额都${how}`;
}

function placeOf({ sheet, address }: { readonly sheet: string; readonly address: string }): string {
  return `${sheet}!${address}`;
}
