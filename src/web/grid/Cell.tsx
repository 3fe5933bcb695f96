import type { CSSProperties, ReactElement } from 'react';
import type { MarkLook } from '../../core/edits';
import { markLooks } from '../../core/edits';
import { toA1 } from '../../core/grid';
import type { Verdict } from '../../pane/model/types';
import { strings } from '../../pane/strings';
import { pageStrings } from '../strings';
import { displayed } from './displayed';
import type { SheetModel } from './sheetModel';

interface Properties {
  readonly model: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly mark: Verdict | undefined;
  /** Whether it is the selected cell, or the one that a range began at. */
  readonly active: boolean;
  /** Whether it is among the selected cells. */
  readonly selected: boolean;
}

const PIXELS_PER_POINT = 4 / 3;

/** One cell as the workbook shows it, with our mark on top. */
export function Cell({ model, row, column, mark, active, selected }: Properties): ReactElement {
  const cell = model.cell(row, column);
  const text = displayed(cell);
  const room = roomOf(model, row, column);
  const label = mark === undefined ? undefined : `${text} ${pageStrings.marked(strings.verdicts[mark])}`;
  return (
    <div
      role="gridcell"
      id={cellId(row, column)}
      aria-colindex={column + 2}
      aria-selected={selected}
      {...(label === undefined ? {} : { 'aria-label': label })}
      data-cell={toA1(row, column)}
      data-mark={mark}
      className={`cell${active ? ' selected' : selected ? ' ranged' : ''}${room === undefined ? '' : ' flows'}`}
      style={styleOf(model, row, column, mark)}
    >
      <span {...(room === undefined ? {} : { style: { maxWidth: room } })}>{text}</span>
    </div>
  );
}

/** Width that a text may flow into, over empty cells on its right; `undefined` where it stays in its cell. */
function roomOf(model: SheetModel, row: number, column: number): number | undefined {
  const look = model.lookOf(row, column);
  const isText = typeof model.cell(row, column)?.value === 'string';
  if (!isText || look?.wrap === true || (look?.align ?? 'left') !== 'left') return undefined;
  if (model.merge(row, column) !== undefined) return undefined;
  let end = column + 1;
  const isFree = (next: number): boolean => model.cell(row, next) === undefined && !model.isCovered(row, next);
  while (end < model.columnCount && isFree(end)) end += 1;
  return end === column + 1 ? undefined : model.columns.start(end) - model.columns.start(column);
}

/** The element of a cell, for `aria-activedescendant`. */
export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

function styleOf(model: SheetModel, row: number, column: number, mark: Verdict | undefined): CSSProperties {
  const look = model.lookOf(row, column);
  const merge = model.merge(row, column);
  const bottom = merge?.bottom ?? row;
  const right = merge?.right ?? column;
  return {
    left: model.columns.start(column),
    width: model.columns.start(right + 1) - model.columns.start(column),
    height: model.rows.start(bottom + 1) - model.rows.start(row),
    justifyContent: look?.align ?? (typeof model.cell(row, column)?.value === 'number' ? 'right' : 'left'),
    textAlign: look?.align ?? 'left',
    ...(look?.bold === true ? { fontWeight: 600 } : {}),
    ...(look === undefined ? {} : { fontSize: look.size * PIXELS_PER_POINT }),
    ...(look?.wrap === true ? { whiteSpace: 'pre-wrap' } : {}),
    ...(look?.border === true ? { borderColor: '#444' } : {}),
    ...(look?.fill === undefined ? {} : { backgroundColor: look.fill }),
    ...(mark === undefined ? {} : marked(markLooks[mark])),
  };
}

function marked({ fill, border, line }: MarkLook): CSSProperties {
  const style = line === 'thin' ? 'solid' : line === 'dotted' ? 'dotted' : line === 'dashed' ? 'dashed' : 'double';
  return { backgroundColor: fill, outline: `2px ${style} ${border}`, outlineOffset: -2 };
}
