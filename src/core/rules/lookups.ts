import { relationText as say } from '../messages';
import type { SourceName } from '../formula';
import type { FormId } from '../forms';
import type { FormLine, Sources, WorkbookReading } from '../reading';
import type { CompiledRule } from './compile';
import type { Part } from './part';
import { absentForm } from './absentForm';
import { indexOf } from './formIndex';
import type { FormIndex } from './formIndex';
import { linesInRange } from './lineRange';

/** A reference with the form it looks at. */
export class Lookup {
  private linesOfRange: readonly FormLine[] | undefined;

  constructor(
    readonly part: Part,
    readonly index: FormIndex,
  ) {}

  /** The lines from one to another where it names such a range. */
  get range(): readonly FormLine[] {
    const { line } = this.part.reference;
    this.linesOfRange ??= line.kind === 'range' ? linesInRange(this.index, line.from, line.to) : [];
    return this.linesOfRange;
  }
}

/** Why a rule cannot run at all: a workbook or a form it needs is not there. */
export function whatIsMissing(rule: CompiledRule, sources: Sources): string | undefined {
  for (const { source, form } of rule.needs) {
    const workbook = workbookOf(sources, source);
    if (workbook === undefined) return source === 'current' ? undefined : say.noWorkbook(source);
    if (workbook.form(form) === undefined && !mayBeAbsent(rule, source, form))
      return say.formMissing(say.formNameIn(source, form));
  }
  return undefined;
}

/**
 * Whether an inequality can be broken without a form: what it may hold on the smaller side would only break it further. Nothing
 * that is negative is printed there.
 */
function mayBeAbsent({ body, conditions }: CompiledRule, source: SourceName, form: FormId): boolean {
  const isOf = ({ reference }: Part): boolean => reference.form === form && reference.source === source;
  if (!('parts' in body) || body.operator === '=' || conditions.some(({ parts }) => parts.some(isOf))) return false;
  const further = body.operator === '<=' ? 1 : -1;
  return (
    body.parts.every((part) => !isOf(part) || part.coefficient === further) && body.parts.some((part) => !isOf(part))
  );
}

/** The form a reference looks at; one that is not there has nothing in it that is known. */
export function indexIn(sources: Sources, source: SourceName, form: FormId): FormIndex {
  const reading = workbookOf(sources, source)?.form(form);
  return reading === undefined ? absentForm(form) : indexOf(reading);
}

export function lookUp(part: Part, sources: Sources): Lookup {
  const { source, form } = part.reference;
  return new Lookup(part, indexIn(sources, source, form));
}

/** Name of the form in messages. */
export function formNameOf({ part: { reference } }: Lookup): string {
  return say.formNameIn(reference.source, reference.form);
}

function workbookOf(sources: Sources, source: SourceName): WorkbookReading | undefined {
  return sources[source];
}
