import { invalid } from '../model/refusal';
import { ApiObject, call, getSet, link, type Members } from './object';

/** Where formats are kept: a map of paths, and the guard every change passes. */
export interface LookStore {
  read(path: string): unknown;
  write(path: string, value: unknown): void;
}

const BORDERS = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'];
const COLOR = /^#[0-9A-Fa-f]{6}$|^$|^[A-Za-z]+$/;

function value(store: LookStore, path: string, level = 1) {
  return getSet(
    () => store.read(path) ?? null,
    (written) => store.write(path, written),
    level,
  );
}

function color(store: LookStore, path: string) {
  return getSet(
    () => store.read(path) ?? '',
    (written) => {
      if (typeof written !== 'string' || !COLOR.test(written)) throw invalid(path);
      store.write(path, written);
    },
  );
}

/** Range.format, and the format of a conditional format. */
export class Format extends ApiObject {
  readonly type: string = 'RangeFormat';
  protected readonly members: Members;

  constructor(store: LookStore) {
    super();
    this.members = {
      columnWidth: value(store, 'columnWidth'),
      rowHeight: value(store, 'rowHeight'),
      wrapText: value(store, 'wrapText'),
      horizontalAlignment: value(store, 'horizontalAlignment'),
      verticalAlignment: value(store, 'verticalAlignment'),
      fill: link(() => new Fill(store)),
      font: link(() => new Font(store)),
      borders: link(() => new Borders(store)),
      autofitColumns: call(() => store.write('autofitColumns', true)),
      autofitRows: call(() => store.write('autofitRows', true)),
    };
  }
}

class Fill extends ApiObject {
  readonly type = 'RangeFill';
  protected readonly members: Members;

  constructor(store: LookStore) {
    super();
    this.members = {
      color: color(store, 'fill/color'),
      clear: call(() => store.write('fill/color', '')),
    };
  }
}

class Font extends ApiObject {
  readonly type = 'RangeFont';
  protected readonly members: Members;

  constructor(store: LookStore) {
    super();
    const plain = ['name', 'size', 'bold', 'italic', 'underline', 'strikethrough'];
    const members = plain.map((name) => [name, value(store, `font/${name}`)] as const);
    this.members = { ...Object.fromEntries(members), color: color(store, 'font/color') };
  }
}

class Borders extends ApiObject {
  readonly type = 'RangeBorderCollection';
  protected readonly members: Members;

  constructor(private readonly store: LookStore) {
    super();
    this.members = {
      getItem: call(([edge]) => this.item(edge)),
      top: link(() => this.item('EdgeTop')),
      bottom: link(() => this.item('EdgeBottom')),
      left: link(() => this.item('EdgeLeft')),
      right: link(() => this.item('EdgeRight')),
    };
  }

  override item(edge: unknown): ApiObject {
    if (typeof edge !== 'string' || !BORDERS.includes(edge)) throw invalid('RangeBorderCollection.getItem');
    return new Border(this.store, edge);
  }
}

class Border extends ApiObject {
  readonly type = 'RangeBorder';
  protected readonly members: Members;

  constructor(store: LookStore, edge: string) {
    super();
    this.members = {
      style: value(store, `borders/${edge}/style`),
      color: color(store, `borders/${edge}/color`),
      weight: value(store, `borders/${edge}/weight`),
    };
  }
}
