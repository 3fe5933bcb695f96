import { valueIn, withCells, withoutRow, withRowBelow } from '../workbook';
import { nameOf, pickRow, type Kind } from './kind';

export const leftOut: Kind = {
  name: '漏列一行',
  movesRows: true,
  plant(grids, random) {
    const place = pickRow(grids, random);
    if (place === undefined) return undefined;
    const { sheet } = place.form.reading;
    const { key, sheetRow } = place.item;
    return {
      grids: withoutRow(grids, sheet, sheetRow),
      cells: [],
      code: key,
      what: `${sheet} 第 ${sheetRow + 1} 行 ${key}`,
    };
  },
};

export const doubled: Kind = {
  name: '重复一行',
  movesRows: true,
  plant(grids, random) {
    const place = pickRow(grids, random);
    if (place === undefined) return undefined;
    const { sheet } = place.form.reading;
    const { key, sheetRow } = place.item;
    return {
      grids: withRowBelow(grids, sheet, sheetRow),
      cells: [],
      code: key,
      what: `${sheet} 第 ${sheetRow + 1} 行 ${key}`,
    };
  },
};

export const miscoded: Kind = {
  name: '编码写错',
  plant(grids, random) {
    const place = pickRow(grids, random);
    const codeCell = place?.item.codeCell;
    if (place === undefined || codeCell === undefined) return undefined;
    const { key } = place.item;
    const at = key.length - 1 - Math.floor(random() * 2);
    const digit = String((Number(key[at]) + 1 + Math.floor(random() * 8)) % 10);
    const wrong = key.slice(0, at) + digit + key.slice(at + 1);
    if (place.form.rows.some((row) => row.key === wrong)) return undefined;
    const printed = valueIn(grids, codeCell);
    if (printed !== key && printed !== Number(key)) return undefined;
    const value = typeof printed === 'number' ? Number(wrong) : wrong;
    const planted = withCells(grids, [codeCell], () => ({ value }));
    return { grids: planted, cells: [], code: key, what: `${nameOf(codeCell)} ${key}→${wrong}` };
  },
};
