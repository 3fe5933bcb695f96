import type { SectionKind } from '../sections/sections';
import { budgetSubjects } from './budget';
import { finalAccountsSubjects } from './finalAccounts';
import type { SubjectEntry } from './types';

/** Where words of a section stand in a piece of text. */
export interface Found {
  readonly subject: SubjectEntry;
  readonly start: number;
  readonly end: number;
}

/** Subjects whose words say enough wherever they stand. */
const SELF_SUFFICIENT: readonly SectionKind[] = ['officialExpenses', 'operating', 'procurement'];
const EVERYWHERE = new Set([
  'officialExpenses.total',
  'operating.total',
  'procurement.total',
  'total.both',
  'appropriation.both',
]);

/** The dictionary of one section: the longest words that end last count. */
export class Lexicon {
  private readonly byPhrase = new Map<string, SubjectEntry>();
  private readonly bySubject = new Map<string, SubjectEntry>();
  /** Phrases by their last character, the longest first. */
  private readonly byEnding = new Map<string, string[]>();

  constructor(subjects: readonly SubjectEntry[]) {
    for (const subject of subjects) {
      this.bySubject.set(subject.id, subject);
      for (const phrase of subject.phrases) if (!this.byPhrase.has(phrase)) this.byPhrase.set(phrase, subject);
    }
    for (const phrase of [...this.byPhrase.keys()].sort((a, b) => b.length - a.length)) {
      const ending = phrase.slice(-1);
      const alike = this.byEnding.get(ending);
      if (alike === undefined) this.byEnding.set(ending, [phrase]);
      else alike.push(phrase);
    }
  }

  /** The subject a piece of text names last. */
  find(text: string): Found | undefined {
    for (let end = text.length; end > 0; end -= 1) {
      const phrase = this.byEnding.get(text.charAt(end - 1))?.find((each) => text.endsWith(each, end));
      const subject = phrase === undefined ? undefined : this.byPhrase.get(phrase);
      if (phrase !== undefined && subject !== undefined) return { subject, start: end - phrase.length, end };
    }
    return undefined;
  }

  /** The subject that a piece of text is the whole name of. */
  named(text: string): SubjectEntry | undefined {
    return this.byPhrase.get(text);
  }

  byId(id: string): SubjectEntry | undefined {
    return this.bySubject.get(id);
  }
}

const built = new Map<string, Lexicon>();

/** @param ofBudget whether the text is about a budget */
export function lexiconOf(section: SectionKind, ofBudget: boolean): Lexicon {
  const key = `${section} ${ofBudget}`;
  const known = built.get(key);
  if (known !== undefined) return known;
  const made = new Lexicon(subjectsOf(section, ofBudget));
  built.set(key, made);
  return made;
}

function subjectsOf(section: SectionKind, ofBudget: boolean): readonly SubjectEntry[] {
  const dictionaries = ofBudget ? budgetSubjects : finalAccountsSubjects;
  const own = dictionaries[section] ?? [];
  const others = SELF_SUFFICIENT.flatMap((kind) => dictionaries[kind] ?? []);
  const everywhere =
    section === 'unknown' ? others.concat(both(dictionaries)) : others.filter(({ id }) => EVERYWHERE.has(id));
  return [...own, ...everywhere.filter(({ id }) => !own.some((subject) => subject.id === id))];
}

/** 财政拨款收入、支出总计 is nothing else even where the title was not understood. */
function both(dictionaries: typeof budgetSubjects): readonly SubjectEntry[] {
  return (dictionaries.appropriation ?? []).flatMap((subject) =>
    subject.id === 'appropriation.both'
      ? [{ ...subject, phrases: subject.phrases.filter((phrase) => phrase.startsWith('财政拨款')) }]
      : [],
  );
}

/** Every dictionary of the edition, for names of wholes. */
export function allLexicons(ofBudget: boolean): readonly Lexicon[] {
  const sections = Object.keys(ofBudget ? budgetSubjects : finalAccountsSubjects) as SectionKind[];
  return sections.map((section) => lexiconOf(section, ofBudget));
}
