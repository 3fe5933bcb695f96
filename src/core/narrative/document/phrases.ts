import { narrativeText as say } from '../../messages';
import type { Draft } from '../claims/draft';
import type { ReadPassage } from './text';
import { spotIn } from './text';

interface Phrase {
  readonly id: string;
  readonly words: RegExp;
  readonly verdict: Draft['verdict'];
  readonly reason: string;
}

const TWO_WAYS = [
  '（?(?:增加|增长|上升)）?（(?:减少|下降)）',
  '（?(?:减少|下降)）?（(?:增加|增长|上升)）',
  '（(?:增加|增长|上升)）(?:减少|下降)',
  '（(?:减少|下降)）(?:增加|增长|上升)',
  '大于（小于）|小于（大于）|（大于）小于|（小于）大于',
  '(?:增加|增长|上升)[/／](?:减少|下降)|大于[/／]小于',
];

/** What a template leaves behind, by its words. */
const PHRASES: readonly Phrase[] = [
  {
    id: 'N19',
    words: new RegExp(`(?:${TWO_WAYS.join('|')})(?=(?:了|额|为|约)?-?\\d)`, 'g'),
    verdict: 'error',
    reason: say.leftovers.bothWays,
  },
  {
    id: 'N19',
    words: new RegExp(`(?:${TWO_WAYS.join('|')})(?!(?:了|额|为|约)?-?\\d|变化|情况|变动|幅度|的?原因)`, 'g'),
    verdict: 'suspect',
    reason: say.leftovers.bothWays,
  },
  {
    id: 'N19',
    words:
      /减增加|增减少|大小于|小大于|增加下降|减少增长|下降增长|增长下降(?!变|情)|增加减少(?!变|情|的|原)|减少增加(?!变|情|的|原)/g,
    verdict: 'error',
    reason: say.leftovers.contradictory,
  },
  {
    id: 'N19',
    words:
      /[X×ＸxX]{2,}(?=万?元|%|年|个|辆|台|人|部门|单位|局|项目)|(?:部门|单位|局)[X×Ｘ]{2,}|[○〇]{2,}(?=年|部门|单位|万?元)/g,
    verdict: 'suspect',
    reason: say.leftovers.placeholder,
  },
  { id: 'N19', words: /财政拨款支出收入|收入支出支出/g, verdict: 'suspect', reason: say.leftovers.doubledWords },
  {
    id: 'N19',
    words:
      /仍保留该表格式|在本表下方作[下如]*[述下]?说明|（此处|请根据实际|根据实际情况填写|（如有请说明|如无此?项?请删除|填报说明：/g,
    verdict: 'explain',
    reason: say.leftovers.template,
  },
  { id: 'N19', words: /。。+|，，+|；；+|、、+|。，|，。|；。/g, verdict: 'hint', reason: say.leftovers.doubledStop },
  {
    id: 'N19',
    words: /万元万元|%%|为为|的的(?!士)|元元|完成完成|主要原因是主要原因/g,
    verdict: 'hint',
    reason: say.leftovers.doubledWords,
  },
  {
    id: 'N21',
    words: /(?:主要)?原因(?:是|为|：|是：|为：)(?=[。；]|$)|主要是(?=[。；]|$)/g,
    verdict: 'suspect',
    reason: say.leftovers.emptyReason,
  },
  {
    id: 'N20',
    words:
      /(?:团组|批次)[，、]?(?:人次|人)(?=[，。；、]|$)|(?:共计|累计|接待|购置)(?:个团组|批次|人次|辆)(?=[，。；、]|$)/g,
    verdict: 'hint',
    reason: say.leftovers.missingNumber,
  },
  {
    id: 'N20',
    words:
      /(?:占|增长|下降|完成)[\u4e00-\u9fff（）]{0,14}%(?=[，。；])|(?:增加|减少|支出|收入|决算|预算|费|合计|总计)(?:数|额)?(?:了|共)?[为是]?(?:亿|万)元(?=[，。；])/g,
    verdict: 'suspect',
    reason: say.leftovers.missingFigure,
  },
  {
    id: 'N20',
    words:
      /(?:支出|收入|决算|预算|决算数|预算数|经费|费|增加|减少|合计|总计|总额)(?:共|各)?(?:为|是)?(\d[\d,]*\.\d+)(?=[，。；、]|$)(?![，、]\d[\d,.]*(?:亿|万)?元)/g,
    verdict: 'suspect',
    reason: say.leftovers.missingUnit,
  },
  {
    id: 'N20',
    words: /(?:占|增长|下降|预算的|预算数的|完成率为?|比重为?)(\d[\d,]*\.\d+)(?=[，。；、）[〔]|$)/g,
    verdict: 'suspect',
    reason: say.leftovers.missingPercent,
  },
];

/** Leftovers of templates, doubled marks, missing units and numbers, reasons without words. */
export function phraseClaims(texts: readonly ReadPassage[]): Draft[] {
  return texts.flatMap((text, at) => {
    const { section, passage } = text;
    const listed = LISTED.test(texts[at + 1]?.passage.text ?? '');
    if (section.kind === 'glossary') return [];
    return PHRASES.flatMap(({ id, words, verdict, reason }) =>
      [...passage.text.matchAll(words)].map((match): Draft => {
        const spot = spotIn(text, match.index, match.index + match[0].length);
        return { id, kind: 'phrase', section, spot, verdict, reason };
      }),
    )
      .filter(({ id, spot }) => !(id === 'N21' && listed && spot.end === passage.text.length))
      .concat(repeatedSentences(text));
  });
}

/** Points below 主要原因是： are the reason. */
const LISTED = /^(?:\d+[、.．]|（\d+）|[①-⑳]|一是)/;

/** The same sentence twice in a row, figures and all. */
function repeatedSentences(text: ReadPassage): Draft[] {
  const { sentences, section, passage } = text;
  const said = sentences.map(({ start, end }) => passage.text.slice(start, end));
  return sentences.flatMap((sentence, at): Draft[] => {
    const same = at > 0 && said[at] === said[at - 1] && /\d/.test(said[at] ?? '') && (said[at] ?? '').length > 8;
    if (!same) return [];
    const spot = spotIn(text, sentence.start, sentence.end);
    return [{ id: 'N19', kind: 'phrase', section, spot, verdict: 'hint', reason: say.leftovers.repeatedSentence }];
  });
}
