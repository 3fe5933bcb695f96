import { toA1 } from '../grid';
import { narrativeText as say } from '../messages';
import type { Draft } from './claims/draft';

/**
 * The tenth pass: the form is right until it has a finding of its own. What contradicts a cell that is in doubt is itself in doubt, not
 * wrong.
 * @param doubtful cells with an error or a doubt of their own, `sheet!A1`
 */
export function withDoubts(drafts: readonly Draft[], doubtful: ReadonlySet<string>): readonly Draft[] {
  if (doubtful.size === 0) return drafts;
  return drafts.map((draft) => {
    if (draft.verdict !== 'error') return draft;
    const cell = draft.cells?.find(
      ({ source, cell: { sheet, row, column } }) =>
        source === 'current' && doubtful.has(`${sheet}!${toA1(row, column)}`),
    );
    return cell === undefined
      ? draft
      : { ...draft, verdict: 'suspect', reason: draft.reason + say.sourceFinding(cell.place) };
  });
}
