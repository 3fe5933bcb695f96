/** What a column or row of the user's own asks for. */
export type Ask = 'share' | 'changeAmount' | 'changePercent' | 'prior' | 'budget' | 'completion';

/**
 * Labels that ask for a derived figure, as departments write them; tried in this order, on the label without spaces and
 * brackets. 上年 alone is last year's figure, 比上年 and 较上年 a change.
 */
const labels: readonly (readonly [Ask, RegExp])[] = [
  ['completion', /^(占|完成|为)?.*(完成(年初|全年|调整)?预算|预算完成|预算执行)(数|的)?(%|百分比|比例|率|情况)?$/],
  [
    'changePercent',
    /(增减|增长|变动|下降|减少|增加)(率|幅度?|比例|百分比|%)|(比|较)上年.*(%|百分比|幅度?)|同比(%|增长|增减)/,
  ],
  ['changeAmount', /(增减|变动|增加|减少)(额|数|金额)|^(比|较)上年(决算|预算)?数?(增减|增加|减少|变动)$|^增减$/],
  ['share', /占比|比重|所占比例|^占.*(%|百分比|比例)$|^构成(%|比例)?$/],
  ['prior', /^(上年|上年度|去年)(决算|预算)?(数|金额|决算|执行数)?$/],
  ['budget', /^(年初|当年年初)预算(数|金额)?$/],
];

/** What asks for a figure is a label, no text. */
const LONGEST_LABEL = 60;

/** The derived figure that a label asks for, `undefined` where it asks for none. */
export function askOf(label: string): Ask | undefined {
  if (label.length > LONGEST_LABEL) return undefined;
  const plain = label.normalize('NFKC').replace(/[\s()[\]【】“”"':]/g, '');
  return labels.find(([, pattern]) => pattern.test(plain))?.[0];
}
