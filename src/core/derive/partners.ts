import type { SourceName } from '../formula';
import type { FormId } from '../forms';
import type { FormLine, FormReading, Sources } from '../reading';

/** A code that stands in one of two years (or in the accounts and not in the budget), or under another name. */
export interface WithoutPartner {
  readonly against: Exclude<SourceName, 'current'>;
  readonly form: FormId;
  readonly code: string;
  readonly name: string;
  /**
   * new: only this year's form has it · gone: only the other has it · renamed: same code, other name (`otherName`) ·
   * moved: same name, other code (`otherCode`).
   */
  readonly kind: 'new' | 'gone' | 'renamed' | 'moved';
  readonly otherName?: string;
  readonly otherCode?: string;
}

/** Forms whose codes are compared: this year's form, and the one it is compared with. */
const pairs: readonly {
  readonly against: Exclude<SourceName, 'current'>;
  readonly now: FormId;
  readonly other: FormId;
}[] = [
  { against: 'prior', now: '05', other: '05' },
  { against: 'prior', now: '06', other: '06' },
  { against: 'prior', now: '07', other: '07' },
  { against: 'prior', now: '08', other: '08' },
  { against: 'prior', now: 'B5', other: 'B5' },
  { against: 'budget', now: '05', other: 'B5' },
];

/** Codes that have no partner in last year's workbook or in the budget, so that no comparison of them is complete. */
export function withoutPartner(sources: Sources): readonly WithoutPartner[] {
  return pairs.flatMap(({ against, now, other }) => {
    const mine = sources.current.form(now);
    const theirs = sources[against]?.form(other);
    return mine === undefined || theirs === undefined ? [] : compare(mine, theirs, against);
  });
}

function compare(
  mine: FormReading,
  theirs: FormReading,
  against: Exclude<SourceName, 'current'>,
): readonly WithoutPartner[] {
  const head = { against, form: mine.form };
  const onlyTheirs = coded(theirs).filter(({ code }) => mine.line(code) === undefined);
  const found = coded(mine).flatMap((line): WithoutPartner[] => {
    const { code, printedName: name } = line;
    const partner = theirs.line(code);
    if (partner !== undefined) {
      const renamed = partner.printedName !== name && name !== '' && partner.printedName !== '';
      return renamed ? [{ ...head, code, name, kind: 'renamed', otherName: partner.printedName }] : [];
    }
    const moved = onlyTheirs.find((other) => other.printedName === name && other.code.length === code.length);
    return [
      moved === undefined
        ? { ...head, code, name, kind: 'new' }
        : { ...head, code, name, kind: 'moved', otherCode: moved.code },
    ];
  });
  const movedFrom = new Set(found.map(({ otherCode }) => otherCode));
  const gone = onlyTheirs.filter(({ code }) => !movedFrom.has(code));
  return [
    ...found,
    ...gone.map(({ code, printedName }) => ({ ...head, code, name: printedName, kind: 'gone' as const })),
  ];
}

function coded(form: FormReading): readonly (FormLine & { readonly code: string })[] {
  return form.lines.flatMap((line) => (line.code === undefined ? [] : [{ ...line, code: line.code }]));
}
