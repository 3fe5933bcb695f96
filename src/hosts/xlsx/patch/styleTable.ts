import { builtinFormats } from '../builtinFormats';
import { escapeAttribute } from '../../package/xml/entities';
import type { XmlElement } from '../../package/xml/tree';
import { attribute, child } from '../../package/xml/tree';
import { insertAfter, openingTag, prefixOf, removeElement, setAttribute, tagWith } from '../../package/patch/elements';
import type { Splice } from '../../package/patch/splice';
import { spliced } from '../../package/patch/splice';

/** Lists of a style sheet in the order of the schema (ECMA-376 part 1, 18.8.39). */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'] as const;
type List = (typeof ORDER)[number];
const FIRST_OWN_FORMAT = 176;
/** Built-in formats mean the same in every language only here. */
const UNIVERSAL = [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 49];

/**
 * A style sheet that grows: entries are found or added at the end of their list, so that no index of the user's changes.
 */
export class StyleTable {
  private readonly prefix: string;
  private readonly lists = new Map<List, { readonly kept: string[]; readonly before: readonly XmlElement[] }>();

  constructor(
    private readonly text: string,
    private readonly root: XmlElement,
  ) {
    this.prefix = prefixOf(root);
  }

  /** Index of a new entry, even if there is one like it. */
  add(list: List, xml: string): number {
    return this.entries(list).kept.push(this.prefixed(xml)) - 1;
  }

  /** Takes entries off the end of a list as long as they are to go; returns their XML. Entries before them keep their index. */
  dropLast(list: List, goes: (index: number, xml: string) => boolean): string[] {
    const { kept } = this.entries(list);
    const dropped: string[] = [];
    for (let last = kept.at(-1); last !== undefined && goes(kept.length - 1, last); last = kept.at(-1)) {
      dropped.push(last);
      kept.pop();
    }
    return dropped;
  }

  /** The XML of a list's entries. */
  texts(list: List): readonly string[] {
    return this.entries(list).kept;
  }

  /** Name and size in points of the workbook's own font. */
  defaultFont(): { readonly name: string; readonly size: number } {
    const font = child(this.root, 'fonts')?.children[0];
    const value = (local: string): string | undefined => {
      const element = font === undefined ? undefined : child(font, local);
      return element === undefined ? undefined : attribute(element, 'val');
    };
    return { name: value('name') ?? '宋体', size: Number(value('sz') ?? 11) };
  }

  /** Id of a number format code, added where there is none. */
  numberFormat(code: string): number {
    const builtin = UNIVERSAL.find((id) => builtinFormats.get(id) === code);
    if (builtin !== undefined) return builtin;
    const own = this.entries('numFmts').before;
    const known = own.find((one) => attribute(one, 'formatCode') === code);
    if (known !== undefined) return Number(attribute(known, 'numFmtId'));
    const added = this.entries('numFmts')
      .kept.slice(own.length)
      .findIndex((xml) => xml.includes(`formatCode="${escapeAttribute(code)}"`));
    const first = Math.max(FIRST_OWN_FORMAT - 1, ...own.map((one) => Number(attribute(one, 'numFmtId')) || 0)) + 1;
    if (added !== -1) return first + added;
    const id = first + this.entries('numFmts').kept.length - own.length;
    this.add('numFmts', `<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  }

  /** Index of a cell style like another but for its number format. */
  withNumberFormat(style: number, code: string): number {
    const { kept } = this.entries('cellXfs');
    const base = kept[style] ?? kept[0] ?? this.prefixed('<xf/>');
    const tag = /^<[^>]*>/.exec(base)?.[0] ?? base;
    const changed = tagWith(tagWith(tag, 'numFmtId', String(this.numberFormat(code))), 'applyNumberFormat', '1');
    const xml = changed + base.slice(tag.length);
    const at = kept.indexOf(xml);
    return at === -1 ? kept.push(xml) - 1 : at;
  }

  /** The style sheet's text with what was added or taken away. */
  finish(): string {
    const splices = ORDER.flatMap((list) => {
      const entries = this.lists.get(list);
      return entries === undefined ? [] : this.listSplices(list, entries.kept, entries.before);
    });
    return spliced(this.text, splices);
  }

  private entries(list: List): { readonly kept: string[]; readonly before: readonly XmlElement[] } {
    const known = this.lists.get(list);
    if (known !== undefined) return known;
    const before = child(this.root, list)?.children ?? [];
    const made = { kept: before.map((one) => this.text.slice(one.start, one.end)), before };
    this.lists.set(list, made);
    return made;
  }

  private listSplices(list: List, kept: readonly string[], before: readonly XmlElement[]): Splice[] {
    const element = child(this.root, list);
    const changed = before.findIndex((one, at) => kept[at] !== this.text.slice(one.start, one.end));
    const same = changed === -1 ? before.length : changed;
    const added = kept.slice(same).join('');
    if (added === '' && same === before.length) return [];
    if (element === undefined) {
      return [insertAfter(this.text, this.root, ORDER.slice(0, ORDER.indexOf(list)), this.newList(list, added))];
    }
    // A list without count was made by us and goes with its last entry.
    if (kept.length === 0 && attribute(element, 'count') === undefined) return [removeElement(element)];
    return [this.rewritten(element, kept.length, added, before[same]?.start)];
  }

  private newList(list: List, inside: string): string {
    return `<${this.prefix}${list}>${inside}</${this.prefix}${list}>`;
  }

  /** The list's element up to where it was cut or else whole, with its count, and what was added. */
  private rewritten(element: XmlElement, count: number, added: string, cut: number | undefined): Splice {
    const { text } = this;
    const open =
      attribute(element, 'count') === undefined ? undefined : setAttribute(text, element, 'count', String(count));
    const tag = openingTag(open?.text ?? text.slice(element.start, element.openEnd));
    const empty = element.closeStart === element.start;
    const inside = empty ? '' : text.slice(element.openEnd, cut ?? element.closeStart);
    const close = `</${element.name}>`;
    const body = inside + added;
    return { start: element.start, end: element.end, text: body === '' ? tag.replace(/>$/, '/>') : tag + body + close };
  }

  /** XML written without prefix, with the prefix of the style sheet. */
  prefixed(xml: string): string {
    return this.prefix === '' ? xml : xml.replace(/<(\/?)(\w)/g, `<$1${this.prefix}$2`);
  }
}
