import { readFile } from 'node:fs/promises';
import { builtInIds } from '../../app/check/check';
import { ownSheets } from '../../core/edits';
import type { OwnRules } from '../../core/rules';
import { ownRulesOfSheets, ownRulesOfText } from '../../core/rules';
import { fileErrorOf, UsageFault } from '../faults';
import { cannotReadRules, noRulesIn } from '../messages';
import { readInput } from './readInput';

const TEXT = /\.(csv|tsv|txt)$/i;

/**
 * The user's own rules from a file of rules. Rules that are faulty are told on the error output and in every report; the rest
 * run.
 * @throws UsageFault where the file cannot be read or holds no rule at all
 */
export async function readOwnRules(file: string): Promise<OwnRules> {
  const own = TEXT.test(file) ? ownRulesOfText(await textOf(file), builtInIds) : await ofWorkbook(file);
  if (own.rules.length + own.faults.length === 0)
    throw new UsageFault(cannotReadRules(file, noRulesIn(ownSheets.rules)));
  for (const { message } of own.faults) process.stderr.write(`${file}：${message}\n`);
  return own;
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageFault(cannotReadRules(file, fileErrorOf(error).message));
  }
}

async function ofWorkbook(file: string): Promise<OwnRules> {
  const input = await readInput(file);
  if ('error' in input) throw new UsageFault(cannotReadRules(file, input.error.message));
  return ownRulesOfSheets(input.grids, builtInIds);
}
