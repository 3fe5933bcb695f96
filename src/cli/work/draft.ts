import { draftSources } from '../../app/draft/draftSources';
import { disclosureOf, draftText, gapsIn, plainText } from '../../core/draft';
import type { DraftParagraph } from '../../core/draft';
import { reportText } from '../../core/messages';
import type { SheetGrid } from '../../core/grid';
import type { Sources } from '../../core/reading';
import type { DraftCommand } from '../command';
import { UsageFault } from '../faults';
import { cannotChange, contentsNote, draftedGaps } from '../messages';
import type { Drafted } from './drafted';
import { outlineOf } from './outline';
import { readOthers } from './otherWorkbooks';
import { readInput } from './readInput';
import { requireDepartment, requireFitting } from './taking';

/**
 * `duibiao draft`, all but the writing.
 * @throws UsageFault where a workbook or a text cannot be read, holds nothing of its kind, or there is no such outline
 */
export async function draftFile(command: DraftCommand): Promise<Drafted> {
  const { out, update, from, withForms } = command;
  const { sources, grids } = await workbooks(command);
  if (from !== undefined) return (await import('./fromLastYear')).fromLastYear(from, sources, out);
  if (update !== undefined) return (await import('./updateDraft')).updated(update, sources, command);
  const outline = outlineOf(command, sources.current);
  const draft = draftText(outline, sources, { evenShares: command.evenShares });
  const told = draftedGaps(gapsIn(draft));
  if (!withForms) return { content: await contentOf(draft, out), told };
  const { writeDisclosure } = await import('../../hosts/docx');
  return { content: writeDisclosure(disclosureOf(draft, sources, grids)), told: `${told}${contentsNote}` };
}

interface Workbooks {
  readonly sources: Sources;
  /** Sheets of the workbook at hand. */
  readonly grids: readonly SheetGrid[];
}

async function workbooks({ input, others, entity, forceSources }: DraftCommand): Promise<Workbooks> {
  const file = await readInput({ file: input });
  if ('error' in file) throw new UsageFault(cannotChange(input, file.error.message));
  const { grids } = file;
  const { prior, budget } = await readOthers(others);
  const { sources, refused } = draftSources({ current: grids, prior, budget, entity, forceSources });
  if (sources.current.forms.length === 0) throw new UsageFault(cannotChange(input, reportText.noForm()));
  requireDepartment(input, sources.current, entity);
  requireFitting(input, refused);
  return { sources, grids };
}

async function contentOf(draft: readonly DraftParagraph[], out: string): Promise<Uint8Array | string> {
  if (out.toLowerCase().endsWith('.txt')) return plainText(draft);
  const { writeDraft } = await import('../../hosts/docx');
  return writeDraft(draft);
}
