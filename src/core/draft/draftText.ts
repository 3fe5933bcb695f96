import { formName } from '../forms';
import type { FormLine, Sources } from '../reading';
import { fill } from './clauses';
import { holds } from './conditions';
import type { DraftContext } from './context';
import { figureOf } from './context';
import type { SharePart } from './evened';
import { evenedShares } from './evened';
import { keyOfSpan } from './keys';
import type { Slot } from './slots';
import { partsOf } from './slots';
import type { DraftParagraph, DraftSpan, Outline, OutlineParagraph } from './types';

const LEVELS = { 类: 3, 项: 7 } as const;

/** How a text is drafted. */
export interface DraftOptions {
  /** Shares of one whole make 100.00 % together, by the largest remainders; else each is rounded for itself. */
  readonly evenShares?: boolean;
}

/** The text that an outline makes of the workbooks: every figure in, gaps for what only people know. */
export function draftText(
  outline: Outline,
  sources: Sources,
  { evenShares = false }: DraftOptions = {},
): DraftParagraph[] {
  const year = sources.current.forms.find(({ fiscalYear }) => fiscalYear !== null)?.fiscalYear ?? null;
  const context = { sources, year };
  return [
    paragraph('title', filled(outline.title, context, `${outline.id}_0`)),
    ...outline.sections.flatMap(({ title, paragraphs }, number) => [
      paragraph('section', [{ kind: 'text', text: title }]),
      ...paragraphs.flatMap((each, index) =>
        written(each, evenShares ? evened(each, context) : context, `${outline.id}_${number + 1}_${index + 1}`),
      ),
    ]),
  ];
}

function written(one: OutlineParagraph, context: DraftContext, key: string): DraftParagraph[] {
  if (one.each === undefined) return single(one, context, key);
  return linesOf(one.each, context).flatMap((line) => single(one, { ...context, line }, `${key}_${line.key}`));
}

/** The shares of a paragraph are rounded together. */
function evened(one: OutlineParagraph, context: DraftContext): DraftContext {
  const { sentences, items } = one;
  const own = sentences.flatMap((sentence) => {
    const [condition, words] = typeof sentence === 'string' ? [undefined, sentence] : sentence;
    return holds(condition, context) ? sharesIn(words, context) : [];
  });
  const listed = items === undefined ? [] : linesOf(items, context);
  const ofItems = listed.flatMap((line) => sharesIn(items?.sentence ?? '', { ...context, line }));
  return { ...context, evened: evenedShares([...own, ...ofItems]) };
}

function sharesIn(sentence: string, context: DraftContext): SharePart[] {
  return partsOf(sentence).flatMap((part) => {
    if (typeof part === 'string' || part.kind !== '占比') return [];
    const [own = '', whole = ''] = part.of;
    return [{ part: own, whole, context }];
  });
}

function single(one: OutlineParagraph, context: DraftContext, key: string): DraftParagraph[] {
  if (!holds(one.when, context)) return [];
  const spans = one.sentences.flatMap((sentence, index) => {
    const [condition, text] = typeof sentence === 'string' ? [undefined, sentence] : sentence;
    return holds(condition, context) ? filled(text, context, `${key}_${index + 1}`) : [];
  });
  const { items } = one;
  const listed =
    items === undefined
      ? []
      : linesOf(items, context).flatMap((line) => filled(items.sentence, { ...context, line }, `${key}_${line.key}`));
  const all = ended([...spans, ...listed]);
  return all.every((span) => span.text === '') ? [] : [paragraph(one.style ?? 'body', all)];
}

/** A list ends with a full stop, however many of its items were left out. */
function ended(spans: readonly DraftSpan[]): DraftSpan[] {
  const last = spans.at(-1);
  if (last === undefined || last.kind === 'place' || !last.text.endsWith('；')) return [...spans];
  return [...spans.slice(0, -1), { ...last, text: `${last.text.slice(0, -1)}。` }];
}

/** Lines of a level that have a figure other than 0 in the form's total column. */
function linesOf({ form, level }: NonNullable<OutlineParagraph['each']>, context: DraftContext): FormLine[] {
  const reading = context.sources.current.form(form);
  const column = reading?.columns[0]?.key ?? '';
  const codes = (reading?.lines ?? []).filter(({ code }) => code?.length === LEVELS[level]);
  return codes.filter(({ key }) => (figureOf(`${formName(form)}[${key},${column}]`, context) ?? 0) !== 0);
}

function filled(sentence: string, context: DraftContext, key: string): DraftSpan[] {
  return partsOf(sentence).flatMap((part, index): DraftSpan[] =>
    typeof part === 'string' ? [{ kind: 'text', text: part }] : slot(part, context, `${key}_${index + 1}`),
  );
}

/** What a slot is filled with, each span under a key of its own. */
function slot(part: Slot, context: DraftContext, key: string): DraftSpan[] {
  const spans = fill(part, context, key);
  if (spans.length === 0) return [{ kind: 'place', text: '', key }];
  return spans.map((span, at) =>
    span.kind === 'text' ? { ...span, slot: key } : { ...span, key: keyOfSpan(key, at) },
  );
}

function paragraph(style: DraftParagraph['style'], spans: readonly DraftSpan[]): DraftParagraph {
  return { style, spans };
}
