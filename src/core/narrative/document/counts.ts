import { narrativeText as say } from '../../messages';
import type { Draft } from '../claims/draft';
import type { Known } from '../claims/known';
import type { CountOf } from '../tokens/quantities';
import type { Sentence } from '../tokens/clauses';
import type { ReadPassage } from './text';
import { spotIn } from './text';

/** Vehicles by kind against their total, and the counts of 三公经费 against those the form prints. */
export function countClaims(known: Known, texts: readonly ReadPassage[]): Draft[] {
  return texts.flatMap((text) => {
    if (text.section.kind === 'glossary') return [];
    const formCounts =
      text.section.kind === 'officialExpenses'
        ? text.sentences.flatMap((sentence) => againstForm(known, text, sentence))
        : [];
    return [...text.sentences.flatMap((sentence) => vehicles(text, sentence)), ...formCounts];
  });
}

function countsOf({ clauses }: Sentence): CountOf[] {
  return clauses.flatMap(({ quantities }) => quantities.filter((each): each is CountOf => each.kind === 'count'));
}

const TOTAL =
  /(?:共有|保有|拥有|购置|共有公务)车辆(?:数量|总数)?(?:共|合计|为)?$|(?:公务用车|车辆)(?:总数|合计|共计|共有|共)(?:为)?$/;
const REST = /其他(?:公务)?用车$|其他车辆$|其他用车为?$/;

/** 共有车辆13辆，其中：…其他用车11辆: a list that ends with the others is whole. */
function vehicles(text: ReadPassage, sentence: Sentence): Draft[] {
  const lead = (count: CountOf): string => text.passage.text.slice(Math.max(0, count.start - 16), count.start);
  const counts = countsOf(sentence).filter(({ unit }) => unit === '辆' || unit === '台');
  const first = counts.findIndex((count) => TOTAL.test(lead(count)));
  const last = counts.findIndex((count, at) => at > first && REST.test(lead(count)));
  const total = counts[first];
  const between = text.passage.text.slice(total?.end ?? 0, counts[first + 1]?.start ?? 0);
  if (total === undefined || last <= first + 1 || !/其中|包括/.test(between)) return [];
  const sum = counts.slice(first + 1, last + 1).reduce((all, { value }) => all + value, 0);
  const verdict = sum === total.value ? 'passed' : 'error';
  const spot = spotIn(text, total.start, total.end);
  return [
    {
      id: 'N14',
      kind: 'count',
      section: text.section,
      spot,
      verdict,
      reason: say.countsSum(sum, total.value),
      ...(verdict === 'error' ? { expected: `${sum}${total.unit}` } : {}),
    },
  ];
}

interface Counted {
  readonly key: string;
  readonly unit: RegExp;
  readonly words: RegExp;
  readonly unless?: RegExp;
}

const COUNTED: readonly Counted[] = [
  {
    key: '因公出国（境）团组数',
    unit: /团组|个|批|次/,
    words: /出国（境）[^，。；]{0,8}团组|出国（境）团组|因公出国（境）[^。；]{0,14}(?=$)/,
    unless: /来访|接待|来宾/,
  },
  { key: '因公出国（境）人次数', unit: /人次|人/, words: /出国/, unless: /来访|接待|来宾/ },
  { key: '公务用车购置数', unit: /辆|台/, words: /购置[^，。；]{0,8}$|更新[^，。；]{0,6}$/, unless: /保有/ },
  { key: '公务用车保有量', unit: /辆|台/, words: /保有(?:量|数)?[^，。；]{0,4}$/ },
  {
    key: '国内公务接待批次',
    unit: /批次|批|个/,
    words: /国内公务接待[^，。；]{0,6}$|国内来访[^，。；]{0,6}$|(?:^|：|，)(?:公务)?接待$/,
    unless: /外事|国（境）外|外宾/,
  },
  {
    key: '国内公务接待人次',
    unit: /人次|人/,
    words: /国内公务接待|国内来访|(?:^|：|，)(?:公务)?接待/,
    unless: /外事|国（境）外|外宾/,
  },
];

function againstForm(known: Known, text: ReadPassage, sentence: Sentence): Draft[] {
  const form = known.reading?.form('09');
  if (form === undefined) return [];
  return countsOf(sentence).flatMap((count): Draft[] => {
    const lead = text.passage.text.slice(sentence.start, count.start);
    const kind = COUNTED.find(
      ({ unit, words, unless }) => unit.test(count.unit) && words.test(lead) && unless?.test(lead) !== true,
    );
    const printed = form.counts.find(({ key }) => key === kind?.key);
    if (kind === undefined || printed?.value === undefined || printed.value === null) return [];
    const verdict = printed.value === count.value ? 'passed' : 'error';
    const cell = {
      kind: 'value',
      fen: 0,
      half: 0,
      cell: printed.cell,
      source: 'current',
      place: `公开09[${kind.key}]`,
    } as const;
    const reason =
      verdict === 'passed'
        ? say.equalsCell(cell.place)
        : say.differsFromCell(`${count.digits}${count.unit}`, cell.place, String(printed.value));
    const spot = spotIn(text, count.start, count.end);
    return [
      {
        id: 'N10',
        kind: 'count',
        section: text.section,
        spot,
        verdict,
        reason,
        cells: [cell],
        expected: `${printed.value}${count.unit}`,
        replaces: verdict === 'error',
      },
    ];
  });
}
