import type { SectionKind } from './sectionKind';

interface Title {
  readonly kind: SectionKind;
  /** Words that a title of the section has. */
  readonly words: RegExp;
  /** Words that make it another one's. */
  readonly unless?: RegExp;
}

/** Titles of the sections by their words, the narrower before the wider; numbers differ from place to place. */
export const TITLES: readonly Title[] = [
  { kind: 'glossary', words: /名词解释|专业名词|部门概况|主要职[能责]|机构设置|部门职责|单位构成|目录$/ },
  { kind: 'performance', words: /绩效/ },
  { kind: 'officialExpenses', words: /三公/ },
  { kind: 'officialExpenses', words: /^(?:因公出国|公务接待|公务用车|公车)/, unless: /资产|占[有用]|保有/ },
  { kind: 'operating', words: /机关运行(?:经)?费|(?:行政|公用)经费(?:安排|支出)?情况/ },
  { kind: 'procurement', words: /政府采购/ },
  { kind: 'assets', words: /国有资产|资产占[有用]|车辆|资产情况/ },
  { kind: 'governmentFunds', words: /政府性基金/, unless: /一般公共预算/ },
  { kind: 'stateCapital', words: /国有资本/, unless: /一般公共预算|政府性基金/ },
  { kind: 'basic', words: /基本支出/, unless: /项目支出/ },
  { kind: 'general', words: /(?:一般)?公共预算(?:财政拨款|当年拨款|拨款|支出|安排|当年)/, unless: /收支/ },
  { kind: 'appropriation', words: /财政拨款(?:收入、?支出|收、?支|收支|收入)/ },
  {
    kind: 'total',
    words:
      /收入、?支出(?:决算|预算)?(?:总体|总表|总计|情况)|(?:决算|预算)?收支(?:决算|预算)?(?:增减变化|总体|情况|总表|总况)|收入支出(?:决算|预算)|^(?:关于)?(?:收入、?支出|收支)(?:的?说明)?$/,
  },
  { kind: 'revenue', words: /收入(?:决算|预算)|收入(?:总体)?情况/, unless: /支出|财政拨款/ },
  { kind: 'expenditure', words: /支出(?:决算|预算)|支出(?:总体)?情况/, unless: /收入|财政拨款|项目支出|(?<!经)费/ },
  { kind: 'budgetOverview', words: /部门预算编制说明|预算编制说明|预算(?:公开)?说明$/ },
];
