import type { SheetGrid } from '../../grid';
import { draftText as say } from '../../messages';
import type { Sources } from '../../reading';
import { holds } from '../conditions';
import type { DraftContext } from '../context';
import type { DraftParagraph, DraftSpan } from '../types';
import type { FormTable } from './formTable';
import { formTables } from './formTable';
import { glossary } from './glossary';

/** The whole disclosure of a department: what its document holds, in order. */
export interface Disclosure {
  readonly title: DraftParagraph;
  /** 第一部分 部门概况: for the department to write. */
  readonly about: readonly DraftParagraph[];
  /** 第二部分 部门决算表. */
  readonly forms: { readonly heading: DraftParagraph; readonly tables: readonly FormTable[] };
  /** 第三部分 情况说明 and 第四部分 名词解释. */
  readonly text: readonly DraftParagraph[];
}

/** @param draft the text of 第三部分 with its title first @param grids the sheets that hold the forms */
export function disclosureOf(
  draft: readonly DraftParagraph[],
  sources: Sources,
  grids: readonly SheetGrid[],
): Disclosure {
  const { forms } = sources.current;
  const year = forms.find(({ fiscalYear }) => fiscalYear !== null)?.fiscalYear ?? null;
  const entity = forms.find((form) => form.entity !== null)?.entity ?? null;
  const [, ...sections] = draft;
  return {
    title: titleOf(entity, year),
    about: [
      words('part', say.parts.about),
      ...say.aboutSections.flatMap((each) => [words('section', each), gap(each.slice(2))]),
    ],
    forms: { heading: words('part', say.parts.forms), tables: formTables(sources.current, grids) },
    text: [words('part', say.parts.text), ...sections, words('part', say.parts.glossary), ...terms({ sources, year })],
  };
}

function titleOf(entity: string | null, year: number | null): DraftParagraph {
  const spans = [
    span(entity, say.missing.words(say.entityWord)),
    span(year === null ? null : String(year), say.missing.year),
    { kind: 'text' as const, text: say.disclosureWords },
  ];
  return { style: 'title', spans };
}

function span(known: string | null, missing: string): DraftSpan {
  return known === null ? { kind: 'gap', text: say.gap(missing) } : { kind: 'text', text: known };
}

/** 名词解释 of the terms that occur, numbered. */
function terms(context: DraftContext): DraftParagraph[] {
  return glossary
    .filter(({ when }) => holds(when, context))
    .map(({ name, meaning }, at) => words('body', say.term(at + 1, name, meaning)));
}

function words(style: DraftParagraph['style'], text: string): DraftParagraph {
  return { style, spans: [{ kind: 'text', text }] };
}

function gap(what: string): DraftParagraph {
  return { style: 'body', spans: [{ kind: 'gap', text: say.gap(say.missing.words(what)) }] };
}
