import { gridsOf, outcomesOf } from '../test/core/catalogue/examples';
import type { Example } from '../test/core/catalogue/examples';
import { readForms } from '../src/core/reading';

/** The smallest workbook found that still draws a message out of a rule: sheets and rows that do not matter are gone. */
export interface Smallest {
  readonly text: string;
  readonly message: string;
}

const SHEETS = /\n\s*\n/;

/** @throws Error where the example does not fail as it says */
export function smallest({ rule, fails, verdict }: Example): Smallest {
  const messageOf = (text: string) => outcomesOf(rule, text).find((outcome) => outcome.verdict === verdict)?.message;
  const message = messageOf(fails);
  if (message === undefined) throw new Error(`the example of ${rule} does not fail as ${verdict}`);
  const still = (text: string) => text.trim() !== '' && isRead(text) && messageOf(text) === message;
  const sheets = withoutNeedless(fails.trim().split(SHEETS), '\n\n', still);
  return { text: withoutNeedless(sheets.join('\n\n').split('\n'), '\n', still).join('\n'), message };
}

/** Pieces that can be left out one after another, the last first, while the message stays. */
function withoutNeedless(pieces: readonly string[], glue: string, still: (text: string) => boolean): readonly string[] {
  let kept = pieces;
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    if (kept[index]?.trim() === '') continue;
    const fewer = kept.filter((_, position) => position !== index);
    if (fewer.length > 0 && still(fewer.join(glue))) kept = fewer;
  }
  return kept;
}

function isRead(text: string): boolean {
  return readForms(gridsOf(text)).forms.length > 0;
}
