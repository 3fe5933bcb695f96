import { parseArgs } from 'node:util';
import { allForms, formIdOf } from '../core/forms';
import type { FormId } from '../core/forms';
import { UsageFault } from './faults';
import * as messages from './messages';

export type Format = 'text' | 'json' | 'ndjson' | 'html';

/** `duibiao check` as the user gave it. */
export interface CheckCommand {
  readonly kind: 'check';
  readonly inputs: readonly string[];
  /** A list of files, `-` for standard input. */
  readonly filesFrom?: string;
  readonly rules?: string;
  readonly formSheets: ReadonlyMap<FormId, string>;
  readonly format: Format;
  readonly out?: string;
  readonly outDir?: string;
}

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'listRules' }
  | { readonly kind: 'showRule'; readonly id: string }
  | CheckCommand;

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
} as const;

/**
 * The command in the arguments after the program's name.
 * @throws UsageFault
 */
export function parseCommand(argv: readonly string[]): Command {
  const { values, positionals } = parse(argv);
  const [name, ...rest] = positionals;
  if (values.help === true || (name === undefined && argv.length === 0)) return { kind: 'help' };
  if (values.version === true) return { kind: 'version' };
  if (name === 'check') return checkCommand(values, rest);
  if (name === 'rules') return rulesCommand(rest);
  throw new UsageFault(name === undefined ? messages.nothingToCheck() : messages.unknownCommand(name));
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
  if (inputs.length === 0 && filesFrom === undefined) throw new UsageFault(messages.nothingToCheck());
  if (out !== undefined && outDir !== undefined) throw new UsageFault(messages.outAndOutDir());
  return {
    kind: 'check',
    inputs,
    formSheets: new Map((values['form-sheet'] ?? []).map(formSheet)),
    format: formatOf(values.format ?? 'text'),
    ...(filesFrom === undefined ? {} : { filesFrom }),
    ...(rules === undefined ? {} : { rules }),
    ...(out === undefined ? {} : { out }),
    ...(outDir === undefined ? {} : { outDir }),
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
