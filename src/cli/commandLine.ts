import { parseArgs } from 'node:util';
import { allForms, formIdOf } from '../core/forms';
import type { FormId } from '../core/forms';
import type {
  BalanceCommand,
  ChangeCommand,
  CheckCommand,
  Command,
  DeriveCommand,
  DraftCommand,
  Format,
  OtherFiles,
} from './command';
import { balancingText } from '../core/messages';
import { pinOf } from './pinOf';
import { UsageFault } from './faults';
import { isWorkbookName } from './check/outputNames';
import * as messages from './messages';

const FORMATS: readonly Format[] = ['text', 'json', 'ndjson', 'html'];

const options = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  'files-from': { type: 'string' },
  rules: { type: 'string' },
  'form-sheet': { type: 'string', multiple: true },
  format: { type: 'string' },
  out: { type: 'string' },
  'out-dir': { type: 'string' },
  prior: { type: 'string' },
  budget: { type: 'string' },
  source: { type: 'string' },
  narrative: { type: 'string' },
  marked: { type: 'string' },
  'marked-text': { type: 'string' },
  'track-changes': { type: 'boolean' },
  summary: { type: 'string' },
  overwrite: { type: 'boolean' },
  'force-sources': { type: 'boolean' },
  to: { type: 'string' },
  outline: { type: 'string' },
  plain: { type: 'boolean' },
  pin: { type: 'string', multiple: true },
} as const;

type Option = keyof typeof options;

/** The options each command takes. */
const TAKES: Readonly<Record<CommandName, readonly Option[]>> = {
  check: [
    ...([
      'files-from',
      'rules',
      'form-sheet',
      'format',
      'out',
      'out-dir',
      'prior',
      'budget',
      'force-sources',
      'source',
      'marked',
      'summary',
    ] as const),
    'narrative',
    'marked-text',
    'track-changes',
  ],
  rules: [],
  clear: ['out', 'overwrite'],
  purge: ['out', 'overwrite'],
  fill: ['out', 'overwrite', 'prior', 'budget'],
  derive: ['format', 'prior', 'budget'],
  draft: ['out', 'outline', 'prior', 'budget'],
  balance: ['to', 'out', 'plain', 'pin', 'format'],
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

type Values = ReturnType<typeof parse>['values'];

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

function checkCommand(values: Values, inputs: readonly string[]): CheckCommand {
  const { 'files-from': filesFrom, rules, out, 'out-dir': outDir } = values;
  const { narrative } = values;
  if (inputs.length === 0 && filesFrom === undefined && narrative === undefined)
    throw new UsageFault(messages.nothingToCheck());
  if (narrative !== undefined && (inputs.length > 1 || filesFrom !== undefined))
    throw new UsageFault(messages.narrativeOfOne());
  if (out !== undefined && outDir !== undefined) throw new UsageFault(messages.outAndOutDir());
  const { marked, summary } = values;
  if (summary !== undefined && !/\.(xlsx|html)$/i.test(summary)) throw new UsageFault(messages.summaryEnding(summary));
  if (marked !== undefined && isWorkbookName(marked) && (inputs.length !== 1 || filesFrom !== undefined))
    throw new UsageFault(messages.markedOfOne());
  return {
    kind: 'check',
    inputs,
    formSheets: new Map((values['form-sheet'] ?? []).map(formSheet)),
    format: formatOf(values.format ?? 'text'),
    ...(filesFrom === undefined ? {} : { filesFrom }),
    ...(rules === undefined ? {} : { rules }),
    ...(out === undefined ? {} : { out }),
    ...(outDir === undefined ? {} : { outDir }),
    ...(marked === undefined ? {} : { marked }),
    ...(summary === undefined ? {} : { summary }),
    ...(narrative === undefined ? {} : { narrative }),
    ...markedTextOf(values, inputs),
    ...(values['force-sources'] === true ? { forceSources: true } : {}),
    others: otherFiles(values),
  };
}

function markedTextOf(values: Values, inputs: readonly string[]): Pick<CheckCommand, 'markedText'> {
  const { 'marked-text': out, 'track-changes': changes = false, 'files-from': filesFrom } = values;
  if (out === undefined) {
    if (changes) throw new UsageFault(messages.changesWithoutCopy());
    return {};
  }
  if (inputs.length > 1 || filesFrom !== undefined) throw new UsageFault(messages.markedTextOfOne());
  return { markedText: { out, changes } };
}

function changeCommand(kind: ChangeCommand['kind'], values: Values, inputs: readonly string[]): ChangeCommand {
  const { out, overwrite = false } = values;
  const input = onlyInput(kind, inputs);
  if (out === undefined) throw new UsageFault(messages.outMissing(kind));
  return { kind, input, out, overwrite, others: otherFiles(values) };
}

function deriveCommand(values: Values, inputs: readonly string[]): DeriveCommand {
  const format = textOrJson('derive', values);
  return { kind: 'derive', input: onlyInput('derive', inputs), format, others: otherFiles(values) };
}

function draftCommand(values: Values, inputs: readonly string[]): DraftCommand {
  const { out, outline } = values;
  const input = onlyInput('draft', inputs);
  if (out === undefined || !/\.(docx|txt)$/i.test(out)) throw new UsageFault(messages.draftOut());
  return { kind: 'draft', input, out, ...(outline === undefined ? {} : { outline }), others: otherFiles(values) };
}

function balanceCommand(values: Values, inputs: readonly string[]): BalanceCommand {
  const { out, to = '万元', plain = false, pin = [] } = values;
  if (to !== '万元') throw new UsageFault(balancingText.wayBack(to));
  const pins = pin.flatMap((cells) => cells.split(/[,，;；]/)).map(pinOf);
  const format = textOrJson('balance', values);
  const input = onlyInput('balance', inputs);
  return { kind: 'balance', input, ...(out === undefined ? {} : { out }), plain, pins, format };
}

function textOrJson(command: string, values: Values): 'text' | 'json' {
  const format = formatOf(values.format ?? 'text');
  if (format !== 'text' && format !== 'json') throw new UsageFault(messages.formatOfCommand(command, format));
  return format;
}

function onlyInput(name: string, inputs: readonly string[]): string {
  const [input, ...more] = inputs;
  if (input === undefined || more.length > 0) throw new UsageFault(messages.oneFile(name));
  return input;
}

function otherFiles({ prior, budget, source }: Values): OtherFiles {
  return {
    ...(prior === undefined ? {} : { prior }),
    ...(budget === undefined ? {} : { budget }),
    ...(source === undefined ? {} : { source }),
  };
}

function formatOf(text: string): Format {
  const format = FORMATS.find((known) => known === text);
  if (format === undefined) throw new UsageFault(messages.unknownFormat(text));
  return format;
}

function formSheet(text: string): [FormId, string] {
  const [, name = '', sheet = ''] = /^([^=]+)=(.+)$/s.exec(text) ?? [];
  const form = formIdOf(name) ?? allForms.find(({ id }) => id === name)?.id;
  if (form === undefined) throw new UsageFault(messages.badFormSheet(text));
  return [form, sheet];
}

function rulesCommand(rest: readonly string[]): Command {
  const [verb, id, ...more] = rest;
  if (verb === undefined) return { kind: 'listRules' };
  if (verb !== 'show' || id === undefined || more.length > 0) throw new UsageFault(messages.wrongRulesCommand());
  return { kind: 'showRule', id };
}
