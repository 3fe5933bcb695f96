import type { PartSource } from '../../package/parts';
import { guarded, readText } from '../../package/parts';
import { XmlScanner } from '../../package/xml/scanner';
import { eachInside, valueOf } from './properties';

/** Depth of heading, from 1, of a paragraph style; `undefined` for body text. */
export type HeadingOf = (style: string | undefined) => number | undefined;

interface Style {
  basedOn?: string;
  outline?: number;
}

const BODY = 9;
/** Chains of styles that are longer go in a circle. */
const LONGEST_CHAIN = 20;
const HEADING_NAME = /^(?:heading|标题)\s*([1-9])$/i;

/** @param path of the styles part, `undefined` where there is none */
export function readHeadings(parts: PartSource, path: string | undefined): HeadingOf {
  const text = path === undefined ? undefined : readText(parts, path);
  const styles =
    text === undefined || path === undefined ? new Map<string, Style>() : guarded(path, () => stylesIn(text));
  return (id) => headingIn(styles, id);
}

function headingIn(styles: ReadonlyMap<string, Style>, id: string | undefined): number | undefined {
  let style = styles.get(id ?? '');
  for (let step = 0; style !== undefined && step < LONGEST_CHAIN; step += 1) {
    if (style.outline !== undefined) return levelOf(style.outline);
    style = styles.get(style.basedOn ?? '');
  }
  return undefined;
}

/** Depth from 1 of an outline level from 0; `undefined` for body text and what is no level. */
export function levelOf(outline: number): number | undefined {
  return Number.isInteger(outline) && outline >= 0 && outline < BODY ? outline + 1 : undefined;
}

function stylesIn(text: string): Map<string, Style> {
  const scanner = new XmlScanner(text);
  const styles = new Map<string, Style>();
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open' || !scanner.is('style')) continue;
    const id = scanner.attribute(`${scanner.prefix}styleId`) ?? '';
    styles.set(id, readStyle(scanner));
  }
  return styles;
}

function readStyle(scanner: XmlScanner): Style {
  const style: Style = {};
  let named: number | undefined;
  eachInside(scanner, () => {
    const value = valueOf(scanner) ?? '';
    if (scanner.is('basedOn')) style.basedOn = value;
    else if (scanner.is('outlineLvl')) style.outline = Number(value);
    else if (scanner.is('name')) named = Number(HEADING_NAME.exec(value)?.[1] ?? NaN) - 1;
  });
  if (style.outline === undefined && named !== undefined && !Number.isNaN(named)) style.outline = named;
  return style;
}
