import { builtInIds } from '../../app/check/check';
import { ownSheets } from '../../core/edits';
import type { OwnRules } from '../../core/rules';
import { ownRulesOfSheets, ownRulesOfText } from '../../core/rules';
import { decodeText } from '../../hosts/text/encoding';
import { UsageFault } from '../faults';
import { cannotReadRules, noRulesIn } from '../messages';
import { bytesOf, readInput } from './readInput';

const TEXT = /\.(csv|tsv|txt)$/i;

/**
 * The user's own rules from a file of rules; those that are faulty come with what is wrong with them.
 * @throws UsageFault where the file cannot be read or holds no rule at all
 */
export async function readOwnRules(file: string): Promise<OwnRules> {
  const own = TEXT.test(file) ? ownRulesOfText(textOf(file), builtInIds) : await ofWorkbook(file);
  if (own.rules.length + own.faults.length === 0)
    throw new UsageFault(cannotReadRules(file, noRulesIn(ownSheets.rules)));
  return own;
}

function textOf(file: string): string {
  const read = bytesOf({ file });
  if ('error' in read) throw new UsageFault(cannotReadRules(file, read.error.message));
  return decodeText(read.content);
}

async function ofWorkbook(file: string): Promise<OwnRules> {
  const input = await readInput({ file });
  if ('error' in input) throw new UsageFault(cannotReadRules(file, input.error.message));
  return ownRulesOfSheets(input.grids, builtInIds);
}
