import { pinTexts } from '../core/balancing';
import { allForms, formIdOf } from '../core/forms';
import type { FormId } from '../core/forms';
import { balancingText } from '../core/messages';
import { isDocumentName, isWorkbookName } from './check/outputNames';
import type {
  BalanceCommand,
  ChangeCommand,
  CheckCommand,
  Command,
  DeriveCommand,
  DraftCommand,
  Format,
  OtherFiles,
  Taking,
} from './command';
import { UsageFault } from './faults';
import * as messages from './messages';
import type { Values } from './options';
import { pinOf } from './pinOf';

/** The commands from their options and what stands beside these. Each throws a UsageFault where they do not go together. */

const FORMATS: readonly Format[] = ['text', 'json', 'ndjson', 'html'];

export function checkCommand(values: Values, inputs: readonly string[]): CheckCommand {
  const { 'files-from': filesFrom, rules, out, 'out-dir': outDir } = values;
  const { narrative } = values;
  if (inputs.length === 0 && filesFrom === undefined && narrative === undefined)
    throw new UsageFault(messages.nothingToCheck());
  if (narrative !== undefined && (inputs.length > 1 || filesFrom !== undefined))
    throw new UsageFault(messages.narrativeOfOne());
  if (out !== undefined && outDir !== undefined) throw new UsageFault(messages.outAndOutDir());
  const { marked, opinion, summary } = values;
  requireEndings(values);
  if (opinion !== undefined && isDocumentName(opinion) && (inputs.length !== 1 || filesFrom !== undefined))
    throw new UsageFault(messages.opinionOfOne());
  if (marked !== undefined && isWorkbookName(marked) && (inputs.length !== 1 || filesFrom !== undefined))
    throw new UsageFault(messages.markedOfOne());
  return {
    kind: 'check',
    inputs,
    formSheets: formSheetsOf(values),
    format: formatOf(values.format ?? 'text'),
    ...(filesFrom === undefined ? {} : { filesFrom }),
    ...(rules === undefined ? {} : { rules }),
    ...(out === undefined ? {} : { out }),
    ...(outDir === undefined ? {} : { outDir }),
    ...(marked === undefined ? {} : { marked }),
    ...(opinion === undefined ? {} : { opinion }),
    ...(summary === undefined ? {} : { summary }),
    ...(narrative === undefined ? {} : { narrative }),
    ...markedTextOf(values, inputs),
    ...takingOf(values),
    others: otherFiles(values),
    ...shelvesOf(values),
  };
}

/** Endings that files have: a folder is not called so but by a slip. */
const OF_A_FILE = /\.(?:docx?|xls[bmx]?|et|wps|pdf|txt|md|html?|json|ndjson|csv)$/i;

function requireEndings({ marked, opinion, summary }: Values): void {
  if (summary !== undefined && !/\.(xlsx|html)$/i.test(summary)) throw new UsageFault(messages.summaryEnding(summary));
  if (marked !== undefined && !isWorkbookName(marked) && OF_A_FILE.test(marked))
    throw new UsageFault(messages.markedEnding(marked));
  if (opinion !== undefined && !isDocumentName(opinion) && OF_A_FILE.test(opinion))
    throw new UsageFault(messages.opinionEnding(opinion));
}

/** The folders of `--prior-dir` and `--budget-dir`; a file named for all inputs goes before one found there. */
function shelvesOf({ 'prior-dir': prior, 'budget-dir': budget }: Values): Pick<CheckCommand, 'shelves'> {
  if (prior === undefined && budget === undefined) return {};
  return { shelves: { ...(prior === undefined ? {} : { prior }), ...(budget === undefined ? {} : { budget }) } };
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

export function changeCommand(kind: ChangeCommand['kind'], values: Values, inputs: readonly string[]): ChangeCommand {
  const { out, overwrite = false } = values;
  const input = onlyInput(kind, inputs);
  if (out === undefined) throw new UsageFault(messages.outMissing(kind));
  return { kind, input, out, overwrite, ...takingOf(values), others: otherFiles(values) };
}

export function deriveCommand(values: Values, inputs: readonly string[]): DeriveCommand {
  const format = textOrJson('derive', values);
  return {
    kind: 'derive',
    input: onlyInput('derive', inputs),
    format,
    ...takingOf(values),
    others: otherFiles(values),
  };
}

export function draftCommand(values: Values, inputs: readonly string[]): DraftCommand {
  const {
    out,
    outline,
    update,
    from,
    prior,
    'with-forms': withForms = false,
    'even-shares': evenShares = false,
  } = values;
  const input = onlyInput('draft', inputs);
  if (out === undefined || !/\.(docx|txt)$/i.test(out)) throw new UsageFault(messages.draftOut());
  if (update !== undefined && !/\.docx$/i.test(out)) throw new UsageFault(messages.updateOut());
  if (withForms && (update !== undefined || !/\.docx$/i.test(out))) throw new UsageFault(messages.withFormsOut());
  if (from !== undefined && (prior === undefined || update !== undefined || outline !== undefined || withForms))
    throw new UsageFault(messages.fromWithPrior());
  return {
    kind: 'draft',
    input,
    out,
    ...(outline === undefined ? {} : { outline }),
    ...(update === undefined ? {} : { update }),
    ...(from === undefined ? {} : { from }),
    withForms,
    evenShares,
    ...takingOf(values),
    others: otherFiles(values),
  };
}

export function balanceCommand(values: Values, inputs: readonly string[]): BalanceCommand {
  const { out, to = '万元', plain = false, pin = [], rules } = values;
  if (to !== '万元') throw new UsageFault(balancingText.wayBack(to));
  const pins = pin.flatMap(pinTexts).map(pinOf);
  const format = textOrJson('balance', values);
  const input = onlyInput('balance', inputs);
  return {
    kind: 'balance',
    input,
    ...(out === undefined ? {} : { out }),
    plain,
    pins,
    ...(rules === undefined ? {} : { rules }),
    formSheets: formSheetsOf(values),
    format,
  };
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

function takingOf({ entity, 'force-sources': forced = false }: Values): Taking {
  return { ...(entity === undefined ? {} : { entity }), ...(forced ? { forceSources: true } : {}) };
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

function formSheetsOf(values: Values): ReadonlyMap<FormId, string> {
  return new Map((values['form-sheet'] ?? []).map(formSheet));
}

function formSheet(text: string): [FormId, string] {
  const [, name = '', sheet = ''] = /^([^=]+)=(.+)$/s.exec(text) ?? [];
  const form = formIdOf(name) ?? allForms.find(({ id }) => id === name)?.id;
  if (form === undefined) throw new UsageFault(messages.badFormSheet(text));
  return [form, sheet];
}

export function rulesCommand(rest: readonly string[]): Command {
  const [verb, id, ...more] = rest;
  if (verb === undefined) return { kind: 'listRules' };
  if (verb !== 'show' || id === undefined || more.length > 0) throw new UsageFault(messages.wrongRulesCommand());
  return { kind: 'showRule', id };
}
