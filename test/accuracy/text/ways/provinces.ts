import type { Facts, Told } from './facts';
import { against, change, pc, w, ws } from './facts';

/** The sections as the outlines of other provinces put them. */
export type Way = (facts: Facts) => string;

const done = ({ now, budget }: Told): string => (budget === 0 ? '' : `，完成年初预算的${pc(now, budget)}%`);
const INCREASE = ['增加', '减少'] as const;
const COMPARED = ['决算数大于预算数', '决算数小于预算数', '决算数与预算数持平'] as const;

export const provinces: Readonly<Record<string, Way>> = {
  江苏体: (f) => `第三部分 ${f.year}年度部门决算情况说明
一、收入支出决算总体情况说明
${f.year}年度收入、支出决算总计${ws(f.total.now)}万元。与上年相比，收、支总计各${change(f.total, INCREASE)}。其中：
（一）收入决算总计${ws(f.total.now)}万元。包括：
1．本年收入决算合计${ws(f.revenue.now)}万元。与上年相比，${change(f.revenue, INCREASE)}，变动原因：人员变动。
2．使用非财政拨款结余为${ws(f.used.now)}万元。
3．年初结转和结余为${ws(f.opening.now)}万元，主要为以前年度项目尚未完工。与上年相比，${change(f.opening, INCREASE)}。
（二）支出决算总计${ws(f.total.now)}万元。包括：
1．本年支出决算合计${ws(f.spent.now)}万元。与上年相比，${change(f.spent, INCREASE)}，变动原因：项目推进。
2．年末结转和结余为${ws(f.closing.now)}万元。结转和结余事项：项目尾款。
二、收入决算情况说明
${f.year}年度本年收入决算合计${ws(f.revenue.now)}万元，其中：财政拨款收入${ws(f.granted.now)}万元，占${pc(f.granted.now, f.revenue.now)}%；其他收入${ws(f.other.now)}万元，占${pc(f.other.now, f.revenue.now)}%。
图1：收入决算图
三、支出决算情况说明
${f.year}年度本年支出决算合计${ws(f.spent.now)}万元，其中：基本支出${ws(f.basic.now)}万元，占${pc(f.basic.now, f.spent.now)}%；项目支出${ws(f.project.now)}万元，占${pc(f.project.now, f.spent.now)}%；经营支出${ws(f.business.now)}万元，占${pc(f.business.now, f.spent.now)}%。
四、财政拨款收入支出决算总体情况说明
${f.year}年度财政拨款收入、支出决算总计${ws(f.granting.now)}万元。与上年相比，财政拨款收、支总计各${change(f.granting, INCREASE)}。`,

  安徽体: (f) => `一、收入支出决算总体情况说明
本部门${f.year}年度收入总计${w(f.total.now)}万元，其中年初结转和结余${w(f.opening.now)}万元；本年收入合计${w(f.revenue.now)}万元，较${f.year - 1}年${change(f.revenue, INCREASE)}，主要原因是：政策性增资。
本年收入的具体构成为：财政拨款收入${w(f.granted.now)}万元，占${pc(f.granted.now, f.revenue.now, 1)}%；事业收入${w(f.earned.now)}万元，占${pc(f.earned.now, f.revenue.now, 1)}%；其他收入${w(f.other.now)}万元，占${pc(f.other.now, f.revenue.now, 1)}%。
本部门${f.year}年度支出总计${w(f.total.now)}万元，其中本年支出合计${w(f.spent.now)}万元，较${f.year - 1}年${change(f.spent, INCREASE)}；年末结转和结余${w(f.closing.now)}万元。
本年支出的具体构成为：基本支出${w(f.basic.now)}万元，占${pc(f.basic.now, f.spent.now, 1)}%；项目支出${w(f.project.now)}万元，占${pc(f.project.now, f.spent.now, 1)}%。
三、财政拨款支出决算情况说明
本部门${f.year}年度财政拨款本年支出年初预算数为${w(f.general.budget)}万元，决算数为${w(f.general.now)}万元${done(f.general)}。其中：
${f.classes.map((row, at) => `（${'一二三四五六七八九十'[at % 10] ?? ''}）${row.name}年初预算数为${w(row.budget)}万元，决算数为${w(row.now)}万元${done(row)}，主要原因是：按实际需要安排。`).join('\n')}
五、机关运行经费支出情况说明
本部门${f.year}年度机关运行经费支出${w(f.running.now)}万元，较年初预算数${change({ ...f.running, last: f.running.budget }, INCREASE)}。`,

  重庆体: (f) => `一、收入支出决算总体情况说明
（一）总体情况。${f.year}年度收入总计${w(f.total.now)}万元，支出总计${w(f.total.now)}万元。收、支与${f.year - 1}年度相比，${change(f.total, INCREASE)}，主要原因是业务量变化。
（二）收入情况。${f.year}年度收入合计${w(f.revenue.now)}万元，与${f.year - 1}年度相比，${change(f.revenue, INCREASE)}。其中：财政拨款收入${w(f.granted.now)}万元，占${pc(f.granted.now, f.revenue.now)}%；其他收入${w(f.other.now)}万元，占${pc(f.other.now, f.revenue.now)}%。此外，使用非财政拨款结余和专用结余${w(f.used.now)}万元，年初结转和结余${w(f.opening.now)}万元。
（三）支出情况。${f.year}年度支出合计${w(f.spent.now)}万元，与${f.year - 1}年度相比，${change(f.spent, INCREASE)}。其中：基本支出${w(f.basic.now)}万元，占${pc(f.basic.now, f.spent.now)}%；项目支出${w(f.project.now)}万元，占${pc(f.project.now, f.spent.now)}%。此外，结余分配${w(f.distributed.now)}万元。
（四）结转结余情况。${f.year}年度年末结转和结余${w(f.closing.now)}万元，与${f.year - 1}年度相比，${change(f.closing, INCREASE)}。
四、“三公”经费情况说明
（一）“三公”经费支出总体情况说明
${f.year}年度“三公”经费支出共计${w(f.three.now)}万元，较年初预算数${change({ ...f.three, last: f.three.budget }, INCREASE)}；较上年支出数${change(f.three, INCREASE)}，主要原因是从严控制。
（二）“三公”经费分项支出情况
${f.year}年度本部门因公出国（境）费用${w(f.abroad.now)}万元。公务车运行维护费${w(f.driving.now)}万元，主要用于机要文件交换，费用支出较年初预算数${change({ ...f.driving, last: f.driving.budget }, INCREASE)}。
公务接待费${w(f.guests.now)}万元，主要用于接待调研检查，费用支出较年初预算数${change({ ...f.guests, last: f.guests.budget }, INCREASE)}，较上年支出数${change(f.guests, INCREASE)}。
（三）“三公”经费实物量情况。${f.year}年度公务车保有量为3辆；国内公务接待12批次98人，人均接待费68.50元，车均维护费2.10万元。`,

  云南体: (f) => `五、一般公共预算财政拨款支出决算情况说明
（一）一般公共预算财政拨款支出决算总体情况
部门${f.year}年度一般公共预算财政拨款支出${w(f.general.now)}万元，占本年支出合计的${pc(f.general.now, f.spent.now)}%。与上年相比${change(f.general, INCREASE)}，主要原因是项目变化。
（二）一般公共预算财政拨款支出决算具体情况
${f.classes.map((row, at) => `${at + 1}.${row.name.replace(/支出$/, '')}（类）支出${w(row.now)}万元，占一般公共预算财政拨款总支出的${pc(row.now, f.general.now)}%。主要用于日常运转。`).join('\n')}
七、财政拨款“三公”经费支出决算情况说明
（一）一般公共预算财政拨款“三公”经费支出决算总体情况
部门${f.year}年度一般公共预算财政拨款“三公”经费支出预算为${w(f.three.budget)}万元，支出决算为${w(f.three.now)}万元，完成预算的${pc(f.three.now, f.three.budget)}%。
“三公”经费支出决算中，因公出国（境）费支出${w(f.abroad.now)}万元，占总支出决算的${pc(f.abroad.now, f.three.now)}%；公务用车购置费支出${w(f.buying.now)}万元，占总支出决算的${pc(f.buying.now, f.three.now)}%；公务用车运行维护费支出${w(f.driving.now)}万元，占总支出决算的${pc(f.driving.now, f.three.now)}%；公务接待费支出${w(f.guests.now)}万元，占总支出决算的${pc(f.guests.now, f.three.now)}%，具体是国内接待费支出决算${w(f.guests.now)}万元，国（境）外接待费支出决算0.00万元。`,

  新疆体: (f) => `一、收入支出决算总体情况说明
${f.year}年度收入总计${w(f.total.now)}万元，其中：本年收入合计${w(f.revenue.now)}万元，使用非财政拨款结余${w(f.used.now)}万元，年初结转和结余${w(f.opening.now)}万元。
${f.year}年度支出总计${w(f.total.now)}万元，其中：本年支出合计${w(f.spent.now)}万元，结余分配${w(f.distributed.now)}万元，年末结转和结余${w(f.closing.now)}万元。
收入支出总计与上年相比，${change(f.total, INCREASE)}，主要原因是：人员调动。
四、财政拨款收入支出决算总体情况说明
${f.year}年度财政拨款收入总计${w(f.granting.now)}万元。财政拨款支出总计${w(f.granting.now)}万元。财政拨款收入支出总计与上年相比，${change(f.granting, INCREASE)}。
五、一般公共预算财政拨款支出决算情况说明
${f.year}年度一般公共预算财政拨款支出${w(f.general.now)}万元，占本年支出合计的${pc(f.general.now, f.spent.now)}%。与年初预算相比，年初预算数${w(f.general.budget)}万元，决算数${w(f.general.now)}万元，预决算差异率${pc(f.general.now - f.general.budget, f.general.budget)}%，主要原因是追加项目。
${f.items
  .slice(0, 8)
  .map(
    (row, at) =>
      `${at + 1}.${row.group}（类）${row.kind}（款）${row.name}（项）：支出决算数为${w(row.now)}万元，比上年决算${change(row, INCREASE)}，主要原因是：据实列支。`,
  )
  .join('\n')}
八、财政拨款“三公”经费支出决算情况说明
${f.year}年度“三公”经费支出全年预算数${w(f.three.budget)}万元，决算数${w(f.three.now)}万元，预决算差异率${pc(f.three.now - f.three.budget, f.three.budget)}%。
因公出国（境）费全年预算数${w(f.abroad.budget)}万元，决算数${w(f.abroad.now)}万元；公务接待费全年预算数${w(f.guests.budget)}万元，决算数${w(f.guests.now)}万元，${against(f.guests, COMPARED)}。`,
};
