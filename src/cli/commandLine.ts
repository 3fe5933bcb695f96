import { parseArgs } from 'node:util';
import type { ChangeCommand, Command } from './command';
import { balanceCommand, changeCommand, checkCommand, deriveCommand, draftCommand, rulesCommand } from './commands';
import { UsageFault } from './faults';
import * as messages from './messages';
import { options } from './options';
import type { Option, Values } from './options';

/** The options each command takes. */
const TAKES: Readonly<Record<CommandName, readonly Option[]>> = {
  check: [
    ...([
      'files-from',
      'rules',
      'form-sheet',
      'entity',
      'format',
      'out',
      'out-dir',
      'prior',
      'budget',
      'prior-dir',
      'budget-dir',
      'force-sources',
      'source',
      'marked',
      'opinion',
      'summary',
    ] as const),
    'narrative',
    'marked-text',
    'track-changes',
  ],
  rules: [],
  clear: ['out', 'overwrite'],
  purge: ['out', 'overwrite'],
  fill: ['out', 'overwrite', 'prior', 'budget', 'entity', 'force-sources'],
  derive: ['format', 'prior', 'budget', 'entity', 'force-sources'],
  draft: [
    'out',
    'outline',
    'update',
    'from',
    'with-forms',
    'even-shares',
    'prior',
    'budget',
    'entity',
    'force-sources',
  ],
  balance: ['to', 'out', 'plain', 'pin', 'rules', 'form-sheet', 'format'],
};

type CommandName = 'check' | 'rules' | ChangeCommand['kind'] | 'derive' | 'draft' | 'balance';

/**
 * The command in the arguments after the program's name.
 * @throws UsageFault
 */
export function parseCommand(argv: readonly string[]): Command {
  const { values, positionals } = parse(argv);
  const [name, ...rest] = positionals;
  if (values.help === true || (name === undefined && argv.length === 0)) return { kind: 'help' };
  if (values.version === true) return { kind: 'version' };
  if (name === undefined) throw new UsageFault(messages.nothingToCheck());
  if (!isCommandName(name)) throw new UsageFault(messages.unknownCommand(name));
  refuseOtherOptions(name, values);
  switch (name) {
    case 'check':
      return checkCommand(values, rest);
    case 'rules':
      return rulesCommand(rest);
    case 'derive':
      return deriveCommand(values, rest);
    case 'draft':
      return draftCommand(values, rest);
    case 'balance':
      return balanceCommand(values, rest);
    default:
      return changeCommand(name, values, rest);
  }
}

function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(TAKES, name);
}

function refuseOtherOptions(name: CommandName, values: Values): void {
  const given = Object.keys(values) as Option[];
  const other = given.find((option) => !TAKES[name].includes(option));
  if (other !== undefined) throw new UsageFault(messages.optionOfOtherCommand(name, other));
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    throw usageFaultOf(error);
  }
}

function usageFaultOf(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const option = /'(?:-\w, )?(-[^' ]*)/.exec(error.message)?.[1] ?? '';
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return new UsageFault(messages.unknownOption(option));
  if (error.code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return error;
  const wanted = error.message.includes('does not take an argument') ? messages.noValueWanted : messages.missingValue;
  return new UsageFault(wanted(option));
}
