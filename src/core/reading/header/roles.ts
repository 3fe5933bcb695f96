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

/** What a header says its column holds, `undefined` where it names amounts. */
export function roleOf(path: readonly string[]): LabelRole | undefined {
  const last = compact(path.at(-1) ?? '');
  if (ENTITY_CODE.test(last) || IGNORED.test(last)) return 'ignored';
  if (CODE_PART.has(last) || CODE.test(last)) return 'code';
  if (LINE_NUMBER.test(last)) return 'lineNumber';
  return LABEL.test(last) ? 'label' : undefined;
}

/** Whether a text heads a column of labels or codes: below the header such a row repeats it. */
export const isRoleWord: (text: string) => boolean = (text) => text.length <= LONGEST_ROLE && remembered(text);

const remembered = memo(4096, (text): boolean => roleOf([text]) !== undefined);
