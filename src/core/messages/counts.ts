import { verdictNames, type VerdictWord } from './names';

/** How what was found is counted: causes, with the relations that are broken beside them. */

type Counts = Readonly<Record<VerdictWord, number>>;

/** `3 个错误，涉及 10 条关系`: causes first, the relations that are broken beside them. */
export function verdictCount(word: VerdictWord, causes: number, relations: number): string {
  const counted = `${causes} 个${verdictNames[word]}`;
  return relations === causes || relations === 0 ? counted : `${counted}，涉及 ${relations} 条关系`;
}

/** All counts that are not zero, or that nothing grave was found. */
export function foundCounts(causes: Counts, relations: Counts): string {
  const words = (Object.keys(verdictNames) as VerdictWord[]).filter((word) => causes[word] > 0);
  const counts = words.map((word) => verdictCount(word, causes[word], relations[word]));
  const grave = causes.error + causes.suspect > 0;
  return [...(grave ? [] : ['没有错误和存疑']), ...counts].join('；');
}

/** What a summary says; claims of a text have no `causes`. */
export interface SummaryText extends Counts {
  readonly passed: number;
  readonly notRun: number;
  readonly causes?: Counts;
  readonly explained?: number;
  readonly setAside?: number;
}

/** The closing line. */
export function closing(summary: SummaryText): string {
  const { passed, notRun, causes = summary } = summary;
  const rest = [...(passed === 0 ? [] : [passedCount(passed)]), ...(notRun === 0 ? [] : [notRunFolded(notRun)])];
  return [foundCounts(causes, summary), ...answered(summary), ...(rest.length === 0 ? [] : [rest.join('，')])].join(
    '；',
  );
}

/** The verdict in one sentence, as a reviewer would write it. */
export function verdictSentence(summary: SummaryText): string {
  const { causes = summary, notRun } = summary;
  const { error, suspect, explain } = causes;
  const asked = [
    ...(error === 0 ? [] : [`${verdictCount('error', error, summary.error)}，公布前请改正`]),
    ...(suspect === 0 ? [] : [`${verdictCount('suspect', suspect, summary.suspect)}，请核实`]),
    ...(explain === 0 ? [] : [`${explain} 个事项要写明原因`]),
  ];
  const grave = error + suspect > 0;
  const found = [...(grave ? [] : ['没有发现错误和存疑']), ...asked, ...answered(summary)].join('；');
  return `${grave ? '发现 ' : ''}${found}。${notRun === 0 ? '' : `另有 ${notRun} 项未核对。`}`;
}

/** What the user has dealt with by a word. */
export function answered({ explained = 0, setAside = 0 }: SummaryText): string[] {
  return [
    ...(explained === 0 ? [] : [`已说明 ${explained} 个`]),
    ...(setAside === 0 ? [] : [`不再提示 ${setAside} 个`]),
  ];
}

/** What the user has said about a cause. */
export function reasonGiven(kind: 'explained' | 'setAside', reason: string, stale: boolean): string {
  const said = kind === 'explained' ? '已说明' : '不再提示';
  const text = reason === '' ? said : `${said}：${reason}`;
  return stale ? `${text}（数字已变，要重新确认）` : text;
}

export function notRunFolded(count: number): string {
  return `未核对 ${count} 项`;
}

export function passedCount(count: number): string {
  return `通过 ${count} 项`;
}

/** Causes that the text leaves out. */
export function moreCauses(count: number): string {
  return `其余 ${count} 个没有逐一列出，全部内容请用 --format html 或 --format json 输出。`;
}
