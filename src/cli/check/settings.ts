import manifest from '../../../package.json';
import { moments, reportText } from '../../core/messages';
import type { CheckCommand } from '../command';
import type { Settings } from '../work/check';

/** What holds for all files of a command; the other files it names are read by the workers. */
export function settingsOf(command: CheckCommand): Settings {
  const { format, formSheets, out, outDir, rules, others, narrative, markedText, forceSources, entity } = command;
  const terminal = process.stdout.isTTY && out === undefined && outDir === undefined;
  const colour = terminal && (process.env['NO_COLOR'] ?? '') === '';
  return {
    format,
    colour,
    formSheets,
    others,
    made: {
      at: moments.day(new Date()),
      version: reportText.programName(manifest.version),
    },
    ...(entity === undefined ? {} : { entity }),
    ...(forceSources === undefined ? {} : { forceSources }),
    ...(rules === undefined ? {} : { rules }),
    ...(narrative === undefined ? {} : { narrative }),
    ...(markedText === undefined ? {} : { markedText }),
  };
}
