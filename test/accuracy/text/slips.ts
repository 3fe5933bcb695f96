/** A slip in a text: what is to be changed, and into what. `undefined` where it cannot be made there. */
export interface Slip {
  readonly name: string;
  /** The group its recall is reported under. */
  readonly group: 'digits' | 'words' | 'format';
  /** Pieces of a line that the slip can be made in. */
  readonly where: RegExp;
  readonly make: (piece: string, year: number) => string | undefined;
}

const AMOUNT = /(?<![\d.,])\d[\d,]*\.\d+(?= ?(?:万元|元))/g;
const after = (words: string): RegExp => new RegExp(`(?<=(?:${words})[^，。；\\d]{0,8})\\d[\\d,]*\\.\\d+(?= ?%)`, 'g');
const SHARE = /(?<=占[^，。；%]{0,24}?)\d+\.\d+(?= ?%)/g;
const RATE = after('增长|下降|增幅|降幅');
const COMPLETION = /(?<=(?:完成|执行)[^，。；%]{0,12}?)\d+\.\d+(?= ?%)/g;
const CHANGE = /(?<=(?:增加|减少)了? ?)\d[\d,]*\.\d+(?= ?万元)/g;

const digits = (text: string): number[] =>
  Array.from(text, (char, at) => (/\d/.test(char) ? at : -1)).filter((at) => at >= 0);

function changed(text: string): string | undefined {
  const at = digits(text)[1];
  if (at === undefined) return undefined;
  return `${text.slice(0, at)}${(Number(text[at]) + 3) % 10}${text.slice(at + 1)}`;
}

function swapped(text: string): string | undefined {
  const places = digits(text);
  for (let n = 0; n + 1 < places.length; n += 1) {
    const [a = 0, b = 0] = [places[n], places[n + 1]];
    if (b === a + 1 && text[a] !== text[b] && !(a === 0 && text[b] === '0'))
      return `${text.slice(0, a)}${text[b] ?? ''}${text[a] ?? ''}${text.slice(b + 1)}`;
  }
  return undefined;
}

const lost = (text: string): string | undefined =>
  /^\d{3,}/.test(text) ? text.slice(0, 1) + text.slice(2) : undefined;
const added = (text: string): string | undefined =>
  /^[1-9]/.test(text) && !text.includes(',') ? text.slice(0, 1) + text : undefined;
const tenfold = (text: string): string => String(Math.round(Number(text.replace(/,/g, '')) * 1000) / 100);
const tenth = (text: string): string => (Number(text.replace(/,/g, '')) / 10).toFixed(2);
const zero = (text: string): boolean => Number(text.replace(/,/g, '')) === 0;
const unlessZero =
  (make: (text: string) => string | undefined) =>
  (text: string): string | undefined =>
    zero(text) ? undefined : make(text);

const figures = (name: string, where: RegExp): readonly Slip[] => [
  { name: `${name}：一位数字写错`, group: 'digits', where, make: unlessZero(changed) },
  { name: `${name}：两位数字颠倒`, group: 'digits', where, make: unlessZero(swapped) },
  { name: `${name}：小数点右移`, group: 'digits', where, make: unlessZero(tenfold) },
];

const replace = (
  name: string,
  group: Slip['group'],
  where: RegExp,
  to: string | ((piece: string, year: number) => string | undefined),
): Slip => ({
  name,
  group,
  where,
  make: (piece, year) => (typeof to === 'string' ? to : to(piece, year)),
});

/** The slips that accountants and inspectors name, one for each kind. */
export const slips: readonly Slip[] = [
  ...figures('金额', AMOUNT),
  { name: '金额：漏一位', group: 'digits', where: AMOUNT, make: unlessZero(lost) },
  { name: '金额：多一位', group: 'digits', where: AMOUNT, make: unlessZero(added) },
  { name: '金额：小数点左移', group: 'digits', where: AMOUNT, make: unlessZero(tenth) },
  replace('金额：元写成万元或相反', 'words', /(?<=[1-9]\.\d\d ?)万元/g, '元'),
  ...figures('占比', SHARE),
  ...figures('增减率', RATE),
  ...figures('增减额', CHANGE),
  ...figures('完成率', COMPLETION),
  replace('方向：增加写成减少', 'words', /(?<=[比较][^。；]{2,30})增加(?= ?\d)/g, '减少'),
  replace('方向：减少写成增加', 'words', /(?<=[比较][^。；]{2,30})减少(?= ?\d)/g, '增加'),
  replace('方向：增长写成下降', 'words', /增长(?= ?\d+\.\d*[1-9]\d* ?%)/g, '下降'),
  replace('方向：下降写成增长', 'words', /下降(?= ?\d+\.\d*[1-9]\d* ?%)/g, '增长'),
  replace('方向：大于写成小于', 'words', /决算数大于/g, '决算数小于'),
  replace('方向：小于写成大于', 'words', /决算数小于/g, '决算数大于'),
  replace(
    '方向：不等写成持平',
    'words',
    /决算数(?:大于|小于)(?:全年|年初)?预算数的主要原因/g,
    '决算数与预算数持平的主要原因',
  ),
  replace(
    '基数：预算为 0 写了完成率',
    'words',
    /(?<=预算(?:数)?为 ?)\d[\d,]*\.\d+(?= ?万元[^。]{3,40}完成(?:年初|全年)?预算(?:数)?的 ?\d+\.\d*[1-9])/g,
    '0',
  ),
  replace(
    '年度：基期写成本年',
    'words',
    /(?<=[比与较])(?:上年度?|20\d\d ?年度?)(?=[^。]{0,24}(?:增加|减少|相比))/g,
    (_, year) => `${year}年`,
  ),
  replace('年度：截止日期写成上年', 'words', /(?<=截至 ?)20\d\d(?= ?年 ?12)/g, (_, year) => String(year - 1)),
  replace('年度：标题写成上年', 'words', /20\d\d(?= ?年度部门决算情况说明$)/g, (_, year) => String(year - 1)),
  replace('遗留：两可写法', 'format', /增加(?= ?\d)/g, '增加（减少）'),
  replace('遗留：减增加', 'format', /(?<=[比较][^。；]{2,20})增加(?= ?\d)/g, '减增加'),
  replace('遗留：大小于', 'format', /大于(?=预算|年初|全年)/g, '大小于'),
  replace('遗留：占位字样', 'format', /\d[\d,]*\.\d+(?= ?万元)/g, 'XX'),
  replace('遗留：重复的句号', 'format', /。$/g, '。。'),
  replace('遗留：原因没有写', 'format', /(?<=原因(?:是|：))[^。；]{4,}(?=[。；])/g, ''),
  replace(
    '遗漏：缺金额单位',
    'format',
    /(?<=(?:支出|决算|预算|收入|经费)(?:为)? ?\d[\d,]*\.\d+) ?万元(?=[，。；])/g,
    '',
  ),
  replace('遗漏：缺百分号', 'format', /(?<=(?:占|增长|下降) ?\d+\.\d+) ?%/g, ''),
  replace('数量：车辆总数写错', 'digits', /(?<=共有车辆 ?)\d+(?= ?辆)/g, (piece) => String(Number(piece) + 1)),
  replace('数量：分类车辆写错', 'digits', /(?<=其他用车 ?)\d+(?= ?辆)/g, (piece) => String(Number(piece) + 2)),
  replace(
    '有无：有数写成没有发生',
    'words',
    /^[^。]*三公经费支出(?:全年)?预算.*$|^.*“三公”经费(?:财政拨款)?支出预算为.*$/g,
    '本部门没有发生“三公”经费支出。',
  ),
  replace(
    '名称：经济科目写错一字',
    'words',
    /(?<=、)(?:办公费|差旅费|劳务费|工会经费|住房公积金|绩效工资)(?=、)/g,
    (piece) => (piece.length < 4 ? undefined : `${piece.slice(0, 2)}供${piece.slice(3)}`),
  ),
  replace('名称：用过去的类名', 'words', /卫生健康支出(?=（类）)/g, '医疗卫生与计划生育支出'),
];
