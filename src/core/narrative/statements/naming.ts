import type { Section } from '../sections/sections';
import type { ItemName } from '../subjects/codedRows';
import { classCode } from '../subjects/codedRows';
import { codedPlace, codedSubject, economicSubject, itemNameIn } from '../subjects/classification';
import { lexiconOf } from '../subjects/lexicon';
import type { Subject } from '../subjects/types';
import type { TextContext } from './context';
import { DOWN, SHORT, UP } from './words';

/** What a lead names: a subject, something unknown, or nothing of its own, so that it goes on with the subject before it. */
export type Naming =
  | { readonly kind: 'subject'; readonly subject: Subject; readonly label: string }
  | { readonly kind: 'unknown'; readonly label: string }
  | { readonly kind: 'none' };

/** The verbs after which no subject is named any more. */
const VERB = new RegExp(
  `占|增减|变动(?=额|率|数|-)|差[值额异]|相差|(?:按)?(?:同|可比)口径|完成(?!的)|(?:各|分别)?(?:${UP}|${DOWN})|大于|小于|高于|低于|超过|(?:基本|大致)?持平|基本一致|基本相当|执行率|(?:${SHORT})了?$`,
);

const FILLER = new RegExp(
  [
    String.raw`(?:19|20)\d\d年(?:\d+月(?:\d+日)?)?(?:年?[底末初]|度|期末)*`,
    '截至|其中|此外|另外|同时|以及|具体|分别|合计|总计|共计|累计|总额|总数|金额|数额|财政拨款',
    '本年度|本年|当年|全年|年度|上年度|上年|去年|年初|年末|期末|同期|同比|相比|相较|对比|对应|调整后?',
    '我单位|本单位|本部门|我部门|部门|单位|本级|本局|我局|我委|我办|本办|我院|本院|我市|我县|我区|全市|全县|全区',
    '年中|追加|调增|调减|核增|核减|调剂|指标|预算|决算|执行|安排|实际|使用|资金|发生|开支|支出|收入|总体|情况|项目名称|科目|支付|拨付|列支|下达',
    '费用|数|额|共|均|各|为|是|有|约|达到|达|计|的|了|与|和|及|比|较|在|中|由|从|到|于|年|因|也|则|全部|个|我|(?<!基)本|系|下|上|内|方面|部分|类|项(?!目)|款',
    String.raw`[（）、，：\d.%\-—〔〕\[\]/_①-⑳]`,
  ].join('|'),
  'g',
);
const ENTITY_ENDING =
  /(?:局|委|委员会|办|办公室|部|院|厅|会|中心|所|站|校|学院|大学|幼儿园|街道|办事处|政府|机关|队|馆|园|处|镇|乡)$/;
const NOT_THE_WHOLE = /下属|所属|其他|非|除|不含|扣除|剔除|上级|追加|结转/;
const UNKNOWN_AT_LEAST = 2;
/** 收入 and 支出 alone are the whole only where nothing stands before them. */
const BARE = 2;

/** The fifth pass: who a lead is about. `heading` is the 类 or 款 that a line above lends. */
export function nameIn(lead: string, section: Section, context: TextContext, heading: ItemName | undefined): Naming {
  const text = beforeVerb(withoutEntities(lead, context))
    .replace(/当年(?=收入|支出)/g, '本年')
    .replace(/(?<=收入|支出)决算(?=总计|合计|总额)/, '');
  const coded = coding(text, section, context, heading);
  if (coded !== undefined) return coded;
  const found = lexiconOf(section.kind, context.ofBudget).find(text);
  if (found === undefined) return withoutSubject(text, section, context);
  const before = residue(text.slice(0, found.start).replace(MONEY, ''));
  const after = residue(text.slice(found.end));
  if (after.length >= UNKNOWN_AT_LEAST) return withoutSubject(text, section, context);
  const bare = found.end - found.start <= BARE;
  const strange = before.length >= (bare ? 1 : UNKNOWN_AT_LEAST) && !ENTITY_ENDING.test(before);
  const label = text.slice(found.start, found.end);
  const exact = strange ? withoutSubject(text, section, context) : undefined;
  if (exact?.kind === 'subject') return exact;
  const doubtful =
    strange ||
    NOT_THE_WHOLE.test(text.slice(0, found.start)) ||
    isOtherMoney(text.slice(0, found.start), found.subject);
  return { kind: 'subject', subject: doubtful ? qualified(found.subject) : found.subject, label };
}

const MONEY = /一般公共预算|公共预算|财政拨款|政府性基金|国有资本/;

/** 财政拨款 before 基本支出 makes it another amount than that of all money; of 三公经费 and the like there is only one. */
function isOtherMoney(before: string, { id }: Subject): boolean {
  if (/^(?:officialExpenses|operating|procurement)\./.test(id)) return false;
  if (/^(?:general|basic)\./.test(id)) return /政府性基金|国有资本/.test(before);
  return MONEY.test(before);
}

/** Words before a name that are not understood may make it another thing: its place only confirms. */
function qualified(subject: Subject): Subject {
  return { ...subject, id: `${subject.id}?`, weak: true };
}

/**
 * Whether a lead that names nothing of its own speaks of the other side than the subject before it: 支出 after 财政拨款收入,
 * or after 年末结转和结余, is not about that.
 */
export function changesSides(lead: string, label: string): boolean {
  const [revenue, expenditure] = [lead.includes('收入'), lead.includes('支出')];
  if (revenue === expenditure) return false;
  if (/结转|结余/.test(label)) return true;
  return expenditure
    ? label.includes('收入') && !label.includes('支出')
    : /支出|费/.test(label) && !label.includes('收入');
}

/** The money of the year as a whole, where the section has no such subject, is not what was spoken of before. */
const ANOTHER_WHOLE = /(?:本年|总)(?:收入|支出)|(?:收入|支出)(?:合计|总计|总额)/;

function withoutSubject(text: string, { kind }: Section, context: TextContext): Naming {
  const rest = text.replace(/^(?:（[\d一二三四五六七八九十]+）|\d+[、.．])/, '');
  const coded = codedPlace(kind, context.ofBudget);
  const bare = bareName(rest);
  const code = classCode(bare);
  if (coded !== undefined && code !== undefined) {
    const subject = codedSubject({ class: bare }, coded, context.reading);
    if (subject !== undefined) return { kind: 'subject', subject, label: bare };
  }
  if (kind === 'basic' || kind === 'operating') {
    const name = bare.replace(/^.*(?:用于|开支|包括|其中)/, '').replace(/(?<=费)支出$/, '');
    const economic = economicSubject(name, context.ofBudget, context.reading);
    const within = kind === 'operating' ? { within: 'operating.total' } : {};
    if (economic !== undefined) return { kind: 'subject', subject: { ...economic, ...within }, label: economic.name };
  }
  if (kind === 'expenditure') {
    // 按经济分类: no form prints them of all money, but they are parts of it.
    const economic = economicSubject(bare, context.ofBudget, undefined);
    const subject = economic && { ...economic, within: 'expenditure.total' };
    if (subject !== undefined) return { kind: 'subject', subject, label: subject.name };
  }
  const left = residue(rest);
  if (ANOTHER_WHOLE.test(rest)) return { kind: 'unknown', label: left };
  return left.length >= UNKNOWN_AT_LEAST ? { kind: 'unknown', label: left } : { kind: 'none' };
}

/** What is left of a name without the words around it: 一般公共服务支出年初预算数为 is 一般公共服务支出. */
function bareName(text: string): string {
  return text
    .replace(/(?:(?:年初|全年|调整后?)?预算(?:数|安排)?|决算数?|支出决算数?|合计|共计|安排)*(?:为|是|：)?$/, '')
    .replace(/^(?:其中|(?:19|20)\d\d年度?|本年度?)[：，]?/, '')
    .replace(/^\d{3}(?!\d)/, '')
    .replace(/（类）/, '');
}

function coding(
  text: string,
  section: Section,
  context: TextContext,
  heading: ItemName | undefined,
): Naming | undefined {
  const place = codedPlace(section.kind, context.ofBudget);
  const name = /（\d*[类款项]）|类科目|[-—].*科目|（\d{2,3}[类款项]）/.test(text) ? itemNameIn(text) : undefined;
  if (place === undefined || name === undefined) return undefined;
  const whole = name.class === undefined && name.item !== undefined ? { ...heading, ...name } : name;
  const subject = codedSubject(whole, place, context.reading);
  const label = [name.class, name.subclass, name.item].filter((each) => each !== undefined).join('/');
  return subject === undefined ? { kind: 'unknown', label } : { kind: 'subject', subject, label };
}

export function withoutEntities(text: string, { entities }: TextContext): string {
  return entities.reduce((rest, entity) => (rest.includes(entity) ? rest.replaceAll(entity, '') : rest), text);
}

function beforeVerb(text: string): string {
  const verb = VERB.exec(text);
  return verb === null ? text : text.slice(0, verb.index);
}

/** What is left of a text without the words that name nothing. */
export function residue(text: string): string {
  return text.replace(/（[^（）]*）/g, '').replace(FILLER, '');
}
