import { codedForms, numberIn, withNumbers } from '../workbook';
import { cellAt, nameOf, pick, pickPlace, round, type Kind } from './kind';

export const interchanged: Kind = {
  name: '两数互换',
  plant(grids, random) {
    const place = pickPlace(grids, random);
    if (place === undefined) return undefined;
    const { form, item } = place;
    const column = random() < 0.5 ? place.column : form.rowTotal;
    const at = form.items.indexOf(item);
    const next = form.items[at + 1] ?? form.items[at - 1];
    const one = cellAt(item, column);
    const other = next === undefined ? undefined : cellAt(next, column);
    if (one === undefined || other === undefined) return undefined;
    const [first, second] = [numberIn(grids, one), numberIn(grids, other)];
    if (first === second || second === 0 || first === 0) return undefined;
    return {
      grids: withNumbers(grids, [
        [one, second],
        [other, first],
      ]),
      cells: [one, other],
      what: `${nameOf(one)} ${first} ↔ ${nameOf(other)} ${second}`,
    };
  },
};

export const slid: Kind = {
  name: '整列错位',
  plant(grids, random) {
    const form = pick(codedForms(grids), random);
    if (form === undefined) return undefined;
    const rows = [...form.rows].sort((one, other) => one.sheetRow - other.sheetRow);
    const from = Math.floor(random() * (rows.length - 2));
    const column = pick([...(rows[0]?.amounts.keys() ?? [])], random);
    if (column === undefined) return undefined;
    const cells = rows.slice(from).flatMap((row) => cellAt(row, column) ?? []);
    const values = cells.map((cell) => numberIn(grids, cell));
    const skipsBlanks = random() < 0.5;
    const filled = values.filter((value) => value !== 0);
    const slid = skipsBlanks ? filled : [0, ...values];
    const lost = skipsBlanks ? 0 : (values.at(-1) ?? 0);
    const wrong = cells.filter((_, at) => values[at] !== (slid[at] ?? 0));
    if (wrong.length < 3 || lost !== 0) return undefined;
    const numbers = cells.map((cell, at) => [cell, slid[at] ?? 0] as const);
    return {
      grids: withNumbers(grids, numbers),
      cells: wrong,
      what: `${nameOf(cells[0]!)} 起${skipsBlanks ? '越过空行' : '下移'}`,
    };
  },
};

export const otherUnit: Kind = {
  name: '单位写错',
  plant(grids, random) {
    const form = pick(codedForms(grids), random);
    if (form === undefined) return undefined;
    const places = form.reading.lines.flatMap(({ amounts }) => [...amounts.values()].map(({ cell }) => cell));
    const filled = places.filter((cell) => numberIn(grids, cell) !== 0);
    const factor = form.reading.amountUnit === '元' ? 1 / 10_000 : 10_000;
    const numbers = filled.map((cell) => [cell, round(numberIn(grids, cell) * factor)] as const);
    return { grids: withNumbers(grids, numbers), cells: filled, what: form.reading.sheet };
  },
};
