import { formatAmount } from '../../../src/core/money';
import type { WorkbookReading } from '../../../src/core/reading';

/** Texts in the ways of other authors: other provinces, outlines, units and turns of phrase. Every figure in them is right. */

/** What the sentences are made from, in 分; what no form states (last year, budgets) is made up. */
interface Facts {
  readonly total: number;
  readonly revenue: number;
  readonly granted: number;
  readonly other: number;
  readonly spent: number;
  readonly basic: number;
  readonly project: number;
  readonly general: number;
  readonly ownBasic: number;
  readonly ownProject: number;
  readonly staff: number;
  readonly running: number;
  readonly three: number;
  readonly threeBudget: number;
  readonly cars: number;
  readonly carsBudget: number;
  readonly guests: number;
  readonly guestsBudget: number;
  /** The form states what this author would make up. */
  readonly hasProcurement: boolean;
  readonly items: readonly {
    readonly name: string;
    readonly group: string;
    readonly kind: string;
    readonly value: number;
  }[];
  readonly classes: readonly { readonly code: string; readonly name: string; readonly value: number }[];
}

type Author = (facts: Facts) => string;

const step = (fen: number): number => Math.round(fen / 10_000) * 10_000;
/** 12.34 in 万元. */
const w = (fen: number): string => formatAmount(step(fen), '万元', 2);
/** 1234.56 in 元. */
const y = (fen: number): string => formatAmount(fen, '元', 2);
/** In 元 with separators. */
const ys = (fen: number): string => y(fen).replace(/\B(?=(?:\d{3})+\.)/g, ',');
/** In 亿元 to four places, as exact as 万元. */
const yi = (fen: number): string => (Math.round(fen / 1_000_000) / 10_000).toFixed(4);
const pc = (part: number, whole: number, digits = 2): string => ((100 * step(part)) / step(whole)).toFixed(digits);
const pcy = (part: number, whole: number): string => ((100 * part) / whole).toFixed(2);
/** Last year's amount, a fixed part of this year's. */
const last = (fen: number, factor: number): number => step(fen * factor);
const up = (fen: number, factor: number): string => w(Math.abs(step(fen) - last(fen, factor)));
const rate = (fen: number, factor: number): string => pc(Math.abs(step(fen) - last(fen, factor)), last(fen, factor));

const authors: Readonly<Record<string, Author>> = {
  河南体: (f) => `一、收入支出决算总体情况说明
2023年度收、支总计均为${w(f.total)}万元。与上年度相比，收、支总计各减少${up(f.total, 1.07)}万元，下降${rate(f.total, 1.07)}%。主要原因是项目压减。
二、收入决算情况说明
2023年度收入合计${w(f.revenue)}万元，其中：财政拨款收入${w(f.granted)}万元，占${pc(f.granted, f.revenue)}%；上级补助收入0.00万元，占0.00%；其他收入${w(f.other)}万元，占${pc(f.other, f.revenue)}%。
三、支出决算情况说明
2023年度支出合计${w(f.spent)}万元，其中：基本支出${w(f.basic)}万元，占${pc(f.basic, f.spent)}%；项目支出${w(f.project)}万元，占${pc(f.project, f.spent)}%；经营支出0.00万元，占0.00%。
八、一般公共预算财政拨款“三公”经费支出决算情况说明
（一）“三公”经费财政拨款支出预算为${w(f.threeBudget)}万元，支出决算为${w(f.three)}万元，完成预算的${pc(f.three, f.threeBudget)}%。
十、机关运行经费支出情况
2023年度机关运行经费支出${w(f.running)}万元，较上年增加${up(f.running, 0.94)}万元，增长${rate(f.running, 0.94)}%，主要是办公费增加3.20万元。`,

  短句体: (f) => `二、2023年度部门决算情况
（一）收支总体情况。2023年总收入${w(f.total)}万元，总支出${w(f.total)}万元，收支与上年相比持平略增，增加${up(f.total, 0.98)}万元，增长${rate(f.total, 0.98)}%。
（二）支出情况。全年支出${w(f.spent)}万元，其中基本支出${w(f.basic)}万元、项目支出${w(f.project)}万元，分别占总支出的${pc(f.basic, f.spent)}%、${pc(f.project, f.spent)}%。`,

  分别体: (f) => `三、支出决算情况说明
本年支出合计${w(f.spent)}万元，基本支出、项目支出分别为${w(f.basic)}万元、${w(f.project)}万元，占比分别为${pc(f.basic, f.spent)}%和${pc(f.project, f.spent)}%。
六、一般公共预算财政拨款基本支出决算情况说明
一般公共预算财政拨款基本支出${w(f.ownBasic)}万元，人员经费和公用经费分别为${w(f.staff)}万元、${w(f.running)}万元，占基本支出的比重分别为${pc(f.staff, f.ownBasic)}%、${pc(f.running, f.ownBasic)}%。`,

  元为单位: (f) =>
    f.total % 10_000 === 0
      ? ''
      : `一、收入支出总体情况
2023年度收入总计${y(f.total)}元、支出总计${y(f.total)}元，较2022年度的${y(last(f.total, 0.9))}元增加${y(f.total - last(f.total, 0.9))}元，增长${pcy(f.total - last(f.total, 0.9), last(f.total, 0.9))}%。
三、支出情况
本年支出合计${ys(f.spent)}元，其中基本支出${ys(f.basic)}元，占本年支出合计的${pcy(f.basic, f.spent)}%；项目支出${ys(f.project)}元，占本年支出合计的${pcy(f.project, f.spent)}%。`,

  亿元体: (f) => `一、收入支出决算总体情况
2023年度收入总计${yi(f.total)}亿元，支出总计${yi(f.total)}亿元。
三、支出决算情况
本年支出合计${yi(f.spent)}亿元。`,

  科目列举: (f) => `五、一般公共预算财政拨款支出决算情况说明
（一）总体情况。2023年度一般公共预算财政拨款支出${w(f.general)}万元，占本年支出合计的${pc(f.general, f.spent)}%。同比增加${up(f.general, 0.88)}万元，增长${rate(f.general, 0.88)}%。
（二）结构情况。主要用于以下方面：${f.classes.map(({ name, value }) => `${name}（类）支出${w(value)}万元，占${pc(value, f.general)}%`).join('；')}。
（三）具体情况。
${f.items.map(({ name, group, kind, value }, at) => `${at + 1}.${group}（类）${kind}（款）${name}（项）。年初预算为${w(last(value, 1.1))}万元，支出决算为${w(value)}万元，完成年初预算的${pc(value, last(value, 1.1))}%，决算数小于年初预算数的主要原因是厉行节约。`).join('\n')}`,

  科目代码体: (f) => `五、一般公共预算财政拨款支出情况说明
一般公共预算财政拨款支出${w(f.general)}万元，具体如下：
${f.classes.map(({ code, name, value }) => `${code}${name}${w(value)}万元，比上年${value % 20_000 === 0 ? '增加' : '减少'}${up(value, value % 20_000 === 0 ? 0.8 : 1.2)}万元，${value % 20_000 === 0 ? '增长' : '下降'}${rate(value, value % 20_000 === 0 ? 0.8 : 1.2)}%；`).join('\n')}`,

  三公陕西体: (f) => `七、2023年度“三公”经费、培训费及会议费支出情况
2023年当年一般公共预算“三公”经费支出决算${w(f.three)}万元，较上年减少${up(f.three, 1.3)}万元（下降${rate(f.three, 1.3)}%），减少的主要原因是压缩公务活动。其中：因公出国（境）经费0万元，与上年持平；公务接待费${w(f.guests)}万元，占${pc(f.guests, f.three)}%；公务用车运行维护费${w(f.cars)}万元，占${pc(f.cars, f.three)}%；公务用车购置费0万元，上年和本年均未安排。
2023年培训费支出2.35万元，较上年增加0.35万元（增长17.50%）。会议费支出0万元，较上年减少1.20万元，下降100%。`,

  三公四川体: (f) => `八、财政拨款“三公”经费支出决算情况说明
2023年“三公”经费财政拨款支出决算为${w(f.three)}万元，完成预算${pc(f.three, f.threeBudget)}%，较上年减少${up(f.three, 1.2)}万元，下降${rate(f.three, 1.2)}%。决算数小于预算数的主要原因是厉行节约。
因公出国（境）费支出决算0万元，占0%；公务用车购置及运行维护费支出决算${w(f.cars)}万元，占${pc(f.cars, f.three)}%；公务接待费支出决算${w(f.guests)}万元，占${pc(f.guests, f.three)}%。
1.公务用车购置及运行维护费支出${w(f.cars)}万元，完成预算${pc(f.cars, f.carsBudget)}%。截至2023年12月底，单位共有公务用车3辆，其中：主要领导干部用车0辆、机要通信用车1辆、应急保障用车2辆、其他用车0辆。
2.公务接待费支出${w(f.guests)}万元，完成预算${pc(f.guests, f.guestsBudget)}%。`,

  采购体: (f) =>
    f.hasProcurement
      ? ''
      : `十、其他重要事项的情况说明
（二）政府采购支出情况。2023年度政府采购支出总额120.50万元，其中：政府采购货物支出45.20万元、政府采购工程支出0.00万元、政府采购服务支出75.30万元。授予中小企业合同金额98.40万元，占政府采购支出总额的81.66%，其中：授予小微企业合同金额60.00万元，占授予中小企业合同金额的60.98%。
（三）国有资产占用情况。截至2023年12月31日，共有车辆8辆，其中：副部（省）级及以上领导用车0辆、机要通信用车2辆、应急保障用车1辆、执法执勤用车4辆、其他用车1辆，其他用车主要是后勤保障；单价100万元（含）以上设备（不含车辆）2台（套）。
（一）机关运行经费。本部门2023年度机关运行经费支出${w(f.running)}万元，比2022年减少${up(f.running, 1.12)}万元，降低${rate(f.running, 1.12)}%。`,

  结转体: (f) => `一、收入支出决算总体情况说明
2023年度收入总计${w(f.total)}万元，其中本年收入${w(f.revenue)}万元，使用非财政拨款结余0.00万元，年初结转和结余${w(f.total - f.revenue)}万元。支出总计${w(f.total)}万元，其中本年支出${w(f.spent)}万元，结余分配0.00万元，年末结转和结余${w(f.total - f.spent)}万元。
与上年决算数相比，收入支出总计均增加${up(f.total, 0.85)}万元，增幅${rate(f.total, 0.85)}%，其中人员经费增加12.30万元，项目经费增加较多。`,

  百分点体: (f) => `三、支出决算情况说明
2023年本年支出${w(f.spent)}万元，其中基本支出${w(f.basic)}万元，占比${pc(f.basic, f.spent)}%，较上年提高3.20个百分点；项目支出${w(f.project)}万元，占比${pc(f.project, f.spent)}%，较上年下降3.20个百分点。`,

  负号体: (f) => `一、收入支出总体情况说明
2023年度收支总计${w(f.total)}万元，与上年相比增减-${up(f.total, 1.05)}万元，增减率-${rate(f.total, 1.05)}%。
五、一般公共预算财政拨款支出决算情况说明
2023年一般公共预算财政拨款支出${w(f.general)}万元，与2022年相比减少-${up(f.general, 1.05)}万元，下降-${rate(f.general, 1.05)}%。`,

  零基数体: (f) => `七、“三公”经费支出情况说明
2023年度“三公”经费预算${w(f.threeBudget)}万元，决算${w(f.three)}万元，完成预算的${pc(f.three, f.threeBudget)}%。
（一）因公出国（境）费预算0.00万元，决算0.00万元，与预算持平，与上年持平。全年因公出国（境）团组0个，累计0人次。
（二）公务用车购置费预算0.00万元，决算0.00万元，与上年持平。
八、政府性基金预算财政拨款收入支出决算情况说明
2023年度政府性基金预算财政拨款年初结转和结余0.00万元，本年收入0.00万元，本年支出0.00万元，年末结转和结余0.00万元。本部门2023年度没有政府性基金预算财政拨款收入，也没有使用政府性基金预算财政拨款安排的支出。`,

  表格体: (f) => `三、支出情况
本年支出合计${w(f.spent)}万元，构成如下：
项目\t金额（万元）\t占比
基本支出\t${w(f.basic)}\t${pc(f.basic, f.spent)}%
项目支出\t${w(f.project)}\t${pc(f.project, f.spent)}%
合计\t${w(f.spent)}\t100.00%
其中，基本支出主要用于保障机构正常运转。`,

  绩效体: (f) => `十一、预算绩效情况说明
（一）绩效管理工作开展情况。本部门对2023年度一般公共预算项目支出全面开展绩效自评，共涉及项目3个，涉及资金${w(f.ownProject)}万元，占一般公共预算项目支出总额的100%。
（二）项目绩效自评结果。甲项目自评得分96.5分，全年预算数为50.00万元，执行数为47.30万元，完成预算的94.60%；乙项目自评得分98分，全年预算数20.00万元，执行数20.00万元，完成预算的100%。
人均公用经费支出2.31万元，财政供养人员控制率95.2%，比上年下降1.3个百分点。`,

  同比长句: (f) => `（四）财政拨款收入支出决算情况
2023年度财政拨款收入${w(f.granted)}万元，上年同期${w(last(f.granted, 0.95))}万元，同比增加${up(f.granted, 0.95)}万元，同比增长${rate(f.granted, 0.95)}%，增长的原因：一是工资调标增加人员支出15.60万元；二是新增信息化项目1个，金额30.00万元，占增加额的较大比重。
（五）一般公共预算财政拨款支出${w(f.general)}万元，同比上年${w(last(f.general, 0.95))}万元增长${rate(f.general, 0.95)}%。其中基本支出${w(f.ownBasic)}万元，项目支出${w(f.ownProject)}万元。`,

  广西体: (f) => `第三部分 2023年度部门决算情况说明
一、2023年度收入支出决算总体情况
本部门2023年度总收入${w(f.total)}万元，与2022年度决算数相比，增加${up(f.total, 0.97)}万元，增长${rate(f.total, 0.97)}%。
本部门2023年度总支出${w(f.total)}万元，与2022年度决算数相比，增加${up(f.total, 0.97)}万元，增长${rate(f.total, 0.97)}%。
二、2023年度收入决算情况
（一）财政拨款收入${w(f.granted)}万元，占${pc(f.granted, f.revenue)}%，比上年增加${up(f.granted, 0.96)}万元，增长${rate(f.granted, 0.96)}%。
（二）其他收入${w(f.other)}万元，占${pc(f.other, f.revenue)}%。
三、2023年度支出决算情况
（一）基本支出${w(f.basic)}万元，占${pc(f.basic, f.spent)}%，主要用于人员工资。
（二）项目支出${w(f.project)}万元，占${pc(f.project, f.spent)}%，主要用于专项业务。`,
};

/** What each of them writes on a department; a text that needs what the department does not have is left out. */
export function textsByOthers(reading: WorkbookReading): readonly { author: string; lines: readonly string[] }[] {
  const facts = factsFor(reading);
  return Object.entries(authors).flatMap(([author, write]) => {
    const text = write(facts);
    return text === '' || /NaN|Infinity/.test(text) ? [] : [{ author, lines: text.split('\n') }];
  });
}

/** The facts of a department. */
function factsFor(reading: WorkbookReading): Facts {
  const at = (form: Parameters<WorkbookReading['form']>[0], line: string, column: string): number => {
    const cell = reading.form(form)?.line(line)?.amounts.get(column);
    return cell?.kind === 'figure' ? cell.fen : 0;
  };
  const rows = (digits: number) =>
    (reading.form('05')?.lines ?? []).flatMap(({ code = '', printedName, amounts }) => {
      const cell = amounts.get('小计');
      if (code.length !== digits || cell?.kind !== 'figure' || cell.fen === 0) return [];
      return [{ code, name: printedName.trim(), value: cell.fen }];
    });
  const nameOf = (code: string): string => reading.form('05')?.line(code)?.printedName.trim() ?? '';
  return {
    total: at('01', '收入总计', '金额'),
    revenue: at('02', '合计', '本年收入合计'),
    granted: at('02', '合计', '财政拨款收入'),
    other: at('02', '合计', '其他收入'),
    spent: at('03', '合计', '本年支出合计'),
    basic: at('03', '合计', '基本支出'),
    project: at('03', '合计', '项目支出'),
    general: at('05', '合计', '小计'),
    ownBasic: at('05', '合计', '基本支出'),
    ownProject: at('05', '合计', '项目支出'),
    staff: at('06', '人员经费合计', '金额'),
    running: at('06', '公用经费合计', '金额'),
    three: at('09', '决算数', '合计'),
    threeBudget: at('09', '预算数', '合计'),
    cars: at('09', '决算数', '公务用车购置及运行维护费'),
    carsBudget: at('09', '预算数', '公务用车购置及运行维护费'),
    guests: at('09', '决算数', '公务接待费'),
    guestsBudget: at('09', '预算数', '公务接待费'),
    hasProcurement: reading.form('11') !== undefined,
    classes: rows(3),
    items: rows(7).map(({ code, name, value }) => ({
      name,
      value,
      group: nameOf(code.slice(0, 3)),
      kind: nameOf(code.slice(0, 5)),
    })),
  };
}
