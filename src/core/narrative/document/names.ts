import { economicCodes, functionalClasses } from '../../forms';
import { narrativeText as say } from '../../messages';
import type { FormLine } from '../../reading';
import type { Draft } from '../claims/draft';
import type { Known } from '../claims/known';
import { plainName } from '../subjects/codedRows';
import type { ReadPassage } from './text';
import { spotIn } from './text';

const LIST = /(人员经费|公用经费)[^。；]*?(?:主要包括|包括|主要用于|用于)(?:：|了)?([^。；：]*)/g;
const FEWEST_NAMED = 3;

const officialNames = [...economicCodes].filter(([code]) => code.length === 5);
const codeByName = new Map(
  officialNames.filter(([code]) => !/^3(?:09|11)/.test(code)).map(([code, name]) => [name, code]),
);

/** 六: the economic items a text lists against the form, and the names of items and 类 against the official ones. */
export function nameClaims(known: Known, texts: readonly ReadPassage[]): Draft[] {
  return texts.flatMap((text) => [
    ...(text.section.kind === 'basic'
      ? [...text.passage.text.matchAll(LIST)].flatMap((match) => listed(known, text, match))
      : []),
    ...formerClasses(known, text),
  ]);
}

/** What a text calls several items together, and their codes. */
const TOGETHER: Readonly<Record<string, readonly string[]>> = {
  社会保障缴费: ['30108', '30109', '30110', '30111', '30112'],
  社会保险缴费: ['30108', '30109', '30110', '30111', '30112'],
  各项社会保险缴费: ['30108', '30109', '30110', '30111', '30112'],
  津补贴: ['30102'],
  维修费: ['30213'],
  三公经费: ['30212', '30217', '30231'],
};

interface Item {
  readonly name: string;
  readonly start: number;
}

function listed(known: Known, text: ReadPassage, match: RegExpExecArray): Draft[] {
  const list = match[2] ?? '';
  const begin = match.index + match[0].length - list.length;
  const items: Item[] = [];
  let at = begin;
  for (const part of list.split('、')) {
    const name = /^[^\d，（]*(?:（[^）]*）[^\d，（）]*)?/.exec(part)?.[0].replace(/等.*$|(?<!（[^）]*)）$/, '') ?? '';
    if (name !== '') items.push({ name, start: at });
    at += part.length + 1;
  }
  const official = items.filter(({ name }) => codeByName.has(name) || TOGETHER[name] !== undefined);
  if (official.length < FEWEST_NAMED) return [];
  const misnamed = items.filter((item) => !official.includes(item)).flatMap((item) => misnamedItem(text, item));
  return [...misnamed, ...againstForm(known, text, official, items, match[1] === '人员经费', list.endsWith('等'))];
}

function misnamedItem(text: ReadPassage, { name, start }: Item): Draft[] {
  const spot = spotIn(text, start, start + name.length);
  const head = { id: 'N23', kind: 'name' as const, section: text.section, spot };
  const alike = officialNames
    .map(([, official]) => official)
    .find((official) => substitutions(name, official) === 1 && name.length >= 4);
  if (alike !== undefined)
    return [{ ...head, verdict: 'suspect', reason: say.nameDiffers(name, alike), expected: alike, replaces: true }];
  const longer = officialNames
    .map(([, official]) => official)
    .find(
      (official) =>
        official.length >= 5 && (name === `${official}支出` || `${name}支出` === official || name === `${official}费`),
    );
  return longer === undefined
    ? []
    : [{ ...head, verdict: 'hint', reason: say.nameSlightly(longer), expected: longer, replaces: true }];
}

function substitutions(one: string, other: string): number {
  if (one.length !== other.length) return Infinity;
  return [...Array(one.length).keys()].filter((at) => one[at] !== other[at]).length;
}

/** Items named ⇔ not 0 in the form; where a name was not understood, nothing is said to be left out. */
function againstForm(
  known: Known,
  text: ReadPassage,
  official: readonly Item[],
  all: readonly Item[],
  personnel: boolean,
  open: boolean,
): Draft[] {
  const form = known.reading?.form(known.context.ofBudget ? 'B6' : '06');
  if (form === undefined) return [];
  const rows = form.lines.filter(({ code = '' }) => code.length === 5 && /^30[13]/.test(code) === personnel);
  const used = rows.filter(({ amounts }) =>
    [...amounts.values()].some((amount) => amount.kind === 'figure' && amount.fen !== 0),
  );
  const usedNames = new Set(used.flatMap((line) => [plainName(line.printedName), officialName(line)]));
  const extra = official
    .filter(({ name }) => TOGETHER[name] === undefined && !usedNames.has(name) && rows.length > 0)
    .map(({ name, start }): Draft => {
      const spot = spotIn(text, start, start + name.length);
      return { id: 'N9', kind: 'name', section: text.section, spot, verdict: 'hint', reason: say.itemNotInForm(name) };
    });
  const named = new Set(
    all.flatMap(({ name }) => [name, ...(TOGETHER[name] ?? []).flatMap((code) => economicCodes.get(code) ?? [])]),
  );
  const left = used
    .filter((line) => !named.has(plainName(line.printedName)) && !named.has(officialName(line)))
    .map(({ printedName }) => plainName(printedName))
    .filter((name) => codeByName.has(name));
  const first = official[0];
  if (first !== undefined && extra.length + left.length === 0 && all.length === official.length) {
    const whole = spotIn(text, first.start, (all.at(-1) ?? first).start + (all.at(-1) ?? first).name.length);
    return [
      { id: 'N9', kind: 'name', section: text.section, spot: whole, verdict: 'passed', reason: say.itemsAgree() },
    ];
  }
  if (left.length === 0 || open || all.length > official.length || first === undefined) return extra;
  const spot = spotIn(text, first.start, first.start + first.name.length);
  return [
    ...extra,
    { id: 'N9', kind: 'name', section: text.section, spot, verdict: 'hint', reason: say.itemLeftOut(left) },
  ];
}

/** The name that an item's code has, whatever the form prints beside it. */
function officialName({ code = '', printedName }: FormLine): string {
  return economicCodes.get(code) ?? plainName(printedName);
}

/** Names of 类 that were given up, with the name since and the year of the change. */
const FORMER = functionalClasses.flatMap(({ name, formerNames = [], renamed = 0 }) =>
  renamed === 0
    ? []
    : formerNames.filter((former) => former.endsWith('支出')).map((former) => ({ former, name, renamed })),
);

/** A 类 by a name that it had before the year of the text. */
function formerClasses(known: Known, text: ReadPassage): Draft[] {
  const { year } = known.context;
  if (year === undefined || text.section.kind === 'glossary') return [];
  return FORMER.flatMap(({ former, name, renamed }): Draft[] => {
    const start = text.passage.text.indexOf(former);
    if (start < 0 || year < renamed) return [];
    const spot = spotIn(text, start, start + former.length);
    const reason = say.formerName(name);
    const head = { id: 'N23', kind: 'name' as const, section: text.section, spot };
    return [{ ...head, verdict: 'suspect', reason, expected: name, replaces: true }];
  });
}
