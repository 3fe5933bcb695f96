import { formDefinition } from '../../../src/core/forms';
import type { FormId } from '../../../src/core/forms';
import type { Department } from './department';
import type { Paper } from './paper';
import type { AmountStyle } from './style';

/** How a province, a year or an exporter prints the forms. Everything left out is as in the national edition of 2022 on. */
export interface Edition {
  readonly name: string;
  readonly department: Department;
  readonly style: () => AmountStyle;
  /** Forms that write their amounts in another way than the rest. */
  readonly styles?: Partial<Record<FormId, AmountStyle>>;
  readonly forms: readonly FormId[];
  readonly titles?: Partial<Record<FormId, string>>;
  /** What stands around a title. */
  readonly heading: Heading;
  /** Forms below each other on one sheet, or a sheet of its own for each. */
  readonly sheets?: 'each' | 'one';
  readonly sheetName?: (form: FormId, index: number) => string;
  /** Empty columns in front of every form. */
  readonly indent?: number;
  /** 公开01, 04: which 类 are printed, how, and under what names. */
  readonly classes?: 'all' | 'used' | 'dots';
  readonly classNames?: Readonly<Record<string, string>>;
  readonly numbering?: boolean;
  readonly lineNumbers?: boolean;
  readonly labels?: Readonly<Record<string, string>>;
  readonly stateCapital?: boolean;
  /** 公开01 with a third block by economic classification. */
  readonly thirdBlock?: boolean;
  readonly codes?: CodePrinting;
  readonly codeHeader?: string;
  readonly total?: 'first' | 'last';
  readonly columnNumbers?: boolean;
  /** 公开05, 07, 08 with four groups of columns, 基本支出 and 项目支出 in each. */
  readonly groups?: boolean;
  readonly stateCapitalColumns?: 3 | 6;
  readonly economic?: 'three' | 'two' | 'vertical' | 'columns';
  readonly expenses?: 'blocks' | 'pairs' | 'list' | 'rows' | 'withMeetings';
  readonly notes?: boolean;
  /** Coded rows after which the head is printed again, as at the top of a new page. */
  readonly headAgain?: number;
  /** Rules that rightly find something in it. */
  readonly finds?: readonly string[];
}

export type CodePrinting = 'joined' | 'numbers' | 'spaced' | 'split' | 'relative' | 'inName';

/** Writes what stands above the header of a form, `width` columns wide. */
export type Heading = (paper: Paper, form: FormId, title: string, edition: Edition, width: number) => void;

export function titleOf({ titles = {} }: Edition, form: FormId): string {
  return titles[form] ?? formDefinition(form).title.replace('三公', '“三公”');
}

const wide = (width: number, first: string, last?: string): (string | undefined)[] => [
  first,
  ...Array<undefined>(Math.max(0, width - 2)).fill(undefined),
  ...(last === undefined ? [] : [last]),
];

/** Title, form number, entity and unit, as the ministry prints them. */
export function national(unit: string, numberOf: (form: FormId) => string = (form) => `公开${form}表`): Heading {
  return (paper, form, title, { department }, width) => {
    paper.words(title);
    paper.words(...wide(width, '', numberOf(form)));
    paper.words(...wide(width, `部门：${department.name}`, unit));
  };
}

/** Two rows of title with the year and the department in front, the unit in brackets on a row of its own. */
export function twoTitles(unit: string, numberOf: (form: FormId) => string): Heading {
  return (paper, form, title, { department }, width) => {
    paper.words(`附件${numberOf(form)}：`);
    paper.words(`${department.year}年度${department.name}部门决算公开`);
    paper.words(`${department.year}年度${title}`);
    paper.words(`编制单位：${department.name}`);
    paper.words(...wide(width, '', unit));
  };
}

/** Everything in the row of the title. */
export function oneRow(unit: string): Heading {
  return (paper, _form, title, { department }) => {
    paper.words(`${department.name}${department.year}年${title}（${unit}）`);
  };
}
