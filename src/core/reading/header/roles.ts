import { memo } from '../sheet/memo';
import { compact } from '../sheet/text';

/** What a column of a form holds besides amounts. */
export type LabelRole = 'code' | 'label' | 'lineNumber' | 'ignored';

const CODE = /(?:科目|分类)?(?:编码|代码|编号)$/;
const CODE_PART = new Set(['类', '款', '项']);
const ENTITY_CODE = /^(?:预算)?(?:单位|部门|机构)(?:\((?:单位|部门|机构)\))?(?:编码|代码)$/;
const LABEL =
  /^(?:收入|支出|预算)?项目(?:名称)?(?:\(.*\))?$|科目名称$|分类名称$|(?:单位|部门|单位\)|部门\))名称$|^预算单位$|^(?:单位|部门)$|支出信息$|^名称$|^科目$|^指标$/;
const LINE_NUMBER = /^(?:行次|序号)$/;
const LONGEST_ROLE = 20;
const IGNORED = /^(?:备注|说明)$/;
/** What all of these end with. */
const ENDS: ReadonlySet<number> = new Set(Array.from('码号类款项目称位门息标次注明)', (end) => end.charCodeAt(0)));

/** What the innermost header of a column says the column holds, `undefined` where it names amounts. */
export function roleOf(header: string): LabelRole | undefined {
  return (header.length > LONGEST_ROLE ? read(header) : remembered(header)) ?? undefined;
}

/** Whether a text heads a column of labels or codes: below the header such a row repeats it. */
export function isRoleWord(text: string): boolean {
  return text.length <= LONGEST_ROLE && mayBeRole(text) && remembered(text) !== null;
}

/** A cheap look at the last character: one that stays as it is in a compact text tells that it is no role. */
function mayBeRole(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  const stays = (last > 0x20 && last < 0x7f) || (last >= 0x4e00 && last <= 0x9fff);
  return !stays || ENDS.has(last);
}

const remembered = memo(4096, read);

function read(header: string): LabelRole | null {
  const bare = compact(header);
  if (ENTITY_CODE.test(bare) || IGNORED.test(bare)) return 'ignored';
  if (CODE_PART.has(bare) || CODE.test(bare)) return 'code';
  if (LINE_NUMBER.test(bare)) return 'lineNumber';
  return LABEL.test(bare) ? 'label' : null;
}
