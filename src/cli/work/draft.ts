import { fittingSources } from '../../app/check/otherSources';
import { entityOf, formsOf } from '../../app/formsOf';
import { disclosureOf, draftText, outlineNamed, outlineNames, plainText } from '../../core/draft';
import type { DraftParagraph, Outline } from '../../core/draft';
import { readTyped } from '../../core/derive';
import { reportText } from '../../core/messages';
import type { SheetGrid } from '../../core/grid';
import type { Sources } from '../../core/reading';
import type { DraftCommand } from '../command';
import { UsageFault } from '../faults';
import { cannotChange, contentsNote, draftedGaps, unknownOutline } from '../messages';
import type { Drafted } from './drafted';
import { readOthers } from './otherWorkbooks';
import { readInput } from './readInput';
import { requireDepartment, requireFitting } from './taking';

/**
 * `duibiao draft`, all but the writing.
 * @throws UsageFault where a workbook or a text cannot be read, holds nothing of its kind, or there is no such outline
 */
export async function draftFile(command: DraftCommand): Promise<Drafted> {
  const { out, update, from, withForms } = command;
  const outline = outlineOf(command);
  const { sources, grids } = await workbooks(command);
  if (from !== undefined) return (await import('./fromLastYear')).fromLastYear(from, sources, out);
  if (update !== undefined) return (await import('./updateDraft')).updated(update, sources, command.outline);
  const draft = draftText(outline, sources);
  const told = draftedGaps(gapsIn(draft));
  if (!withForms) return { content: await contentOf(draft, out), told };
  const { writeDisclosure } = await import('../../hosts/docx');
  return { content: writeDisclosure(disclosureOf(draft, sources, grids)), told: `${told}${contentsNote}` };
}

function outlineOf({ outline: name }: DraftCommand): Outline {
  const outline = outlineNamed(name);
  if (outline === undefined) throw new UsageFault(unknownOutline(name ?? '', outlineNames));
  return outline;
}

interface Workbooks {
  readonly sources: Sources;
  /** Sheets of the workbook at hand. */
  readonly grids: readonly SheetGrid[];
}

async function workbooks({ input, others, entity, forceSources }: DraftCommand): Promise<Workbooks> {
  const file = await readInput({ file: input });
  if ('error' in file) throw new UsageFault(cannotChange(input, file.error.message));
  const current = formsOf(file.grids, entity);
  if (current.forms.length === 0) throw new UsageFault(cannotChange(input, reportText.noForm()));
  requireDepartment(input, current, entity);
  const { prior, budget } = await readOthers(others);
  const own = entityOf(current);
  const given = {
    current,
    typed: readTyped(file.grids),
    ...(prior === undefined ? {} : { prior: formsOf(prior, own) }),
    ...(budget === undefined ? {} : { budget: formsOf(budget, own) }),
  };
  const { grids } = file;
  if (forceSources === true) return { sources: given, grids };
  const { sources, refused } = fittingSources(given);
  requireFitting(input, refused);
  return { sources, grids };
}

function gapsIn(draft: readonly DraftParagraph[]): number {
  return draft.flatMap(({ spans }) => spans).filter(({ kind }) => kind === 'gap').length;
}

async function contentOf(draft: readonly DraftParagraph[], out: string): Promise<Uint8Array | string> {
  if (out.toLowerCase().endsWith('.txt')) return plainText(draft);
  const { writeDraft } = await import('../../hosts/docx');
  return writeDraft(draft);
}
