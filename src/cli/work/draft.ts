import { formsOf } from '../../app/formsOf';
import { draftText, outlineNamed, outlineNames, plainText } from '../../core/draft';
import { readTyped } from '../../core/derive';
import { reportText } from '../../core/messages';
import type { DraftCommand } from '../command';
import { UsageFault } from '../faults';
import { cannotChange, unknownOutline } from '../messages';
import { readOthers } from './otherWorkbooks';
import { readInput } from './readInput';

/** A drafted text as a file, and how many gaps it has. */
export interface Drafted {
  readonly content: Uint8Array | string;
  readonly gaps: number;
}

/**
 * `duibiao draft`, all but the writing.
 * @throws UsageFault where a workbook cannot be read, holds no form, or there is no such outline
 */
export async function draftFile({ input, out, outline: name, others }: DraftCommand): Promise<Drafted> {
  const outline = outlineNamed(name);
  if (outline === undefined) throw new UsageFault(unknownOutline(name ?? '', outlineNames));
  const file = await readInput({ file: input });
  if ('error' in file) throw new UsageFault(cannotChange(input, file.error.message));
  const current = formsOf(file.grids);
  if (current.forms.length === 0) throw new UsageFault(cannotChange(input, reportText.noForm()));
  const { prior, budget } = await readOthers(others);
  const draft = draftText(outline, {
    current,
    typed: readTyped(file.grids),
    ...(prior === undefined ? {} : { prior: formsOf(prior) }),
    ...(budget === undefined ? {} : { budget: formsOf(budget) }),
  });
  const gaps = draft.flatMap(({ spans }) => spans).filter(({ kind }) => kind === 'gap').length;
  if (out.toLowerCase().endsWith('.txt')) return { content: plainText(draft), gaps };
  const { writeDraft } = await import('../../hosts/docx');
  return { content: writeDraft(draft), gaps };
}
