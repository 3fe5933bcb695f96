import type { Row } from './facts';
import { change, pc, w, y } from './facts';
import type { Way } from './provinces';

const RISE = ['增加', '减少'] as const;
const share = (row: Row, whole: number): string => `${row.name}${w(row.now)}万元，占${pc(row.now, whole)}%`;

/** Other orders of the sections, merged sentences, tables between, lists within lists, footnotes. */
export const outlines: Readonly<Record<string, Way>> = {
  倒序体: (f) => `第二部分 ${f.year}年度决算情况说明
（一）关于“三公”经费支出
${f.year}年，“三公”经费决算${w(f.three.now)}万元，比预算${f.three.now > f.three.budget ? '超支' : '节约'}${w(Math.abs(f.three.now - f.three.budget))}万元。①因公出国（境）费${w(f.abroad.now)}万元；②公务用车购置及运行维护费${w(f.cars.now)}万元，其中公务用车购置费${w(f.buying.now)}万元、公务用车运行维护费${w(f.driving.now)}万元；③公务接待费${w(f.guests.now)}万元。
（二）关于一般公共预算财政拨款基本支出
一般公共预算财政拨款基本支出${w(f.ownBasic.now)}万元。人员经费${w(f.staff.now)}万元，占基本支出的${pc(f.staff.now, f.ownBasic.now)}%；公用经费${w(f.running.now)}万元，占基本支出的${pc(f.running.now, f.ownBasic.now)}%。
（三）关于一般公共预算财政拨款支出
一般公共预算财政拨款支出${w(f.general.now)}万元，占本年支出合计的${pc(f.general.now, f.spent.now)}%，比上年${change(f.general, RISE)}。按功能分类：${f.classes.map((row) => share(row, f.general.now)).join('；')}。
（四）关于收入支出
本年收入合计${w(f.revenue.now)}万元，本年支出合计${w(f.spent.now)}万元。`,

  表格居间体: (f) => `三、支出决算情况说明
${f.year}年度本年支出合计${w(f.spent.now)}万元，比上年${change(f.spent, RISE)}。各类支出见下表。
单位：万元
支出类别\t${f.year}年度\t${f.year - 1}年度\t占比（%）
基本支出\t${w(f.basic.now)}\t${w(f.basic.last)}\t${pc(f.basic.now, f.spent.now)}
项目支出\t${w(f.project.now)}\t${w(f.project.last)}\t${pc(f.project.now, f.spent.now)}
其中，基本支出${w(f.basic.now)}万元，占支出总额的${pc(f.basic.now, f.spent.now)}%；项目支出${w(f.project.now)}万元，占支出总额的${pc(f.project.now, f.spent.now)}%。
注：1.本表金额四舍五入，合计与分项之和可能相差0.01万元。2.占比保留两位小数。
四、财政拨款收支决算总体情况说明
财政拨款收、支总计${w(f.granting.now)}万元，同上年相比，${change(f.granting, RISE)}[1]。
[1] 上年数为${f.year - 1}年度决算批复数。`,

  括号列举体: (f) => `五、一般公共预算财政拨款支出决算情况说明
一般公共预算财政拨款支出${w(f.general.now)}万元。具体情况如下：
${f.items
  .slice(0, 10)
  .map(
    (row, at) =>
      `（${at + 1}）${row.group}（类）${row.kind}（款）${row.name}（项）${w(row.now)}万元，较上年决算数${change(row, RISE, ['上升', '下降'])}。`,
  )
  .join('\n')}
六、一般公共预算财政拨款基本支出决算情况说明
一般公共预算财政拨款基本支出${w(f.ownBasic.now)}万元，其中：
（一）人员经费${w(f.staff.now)}万元，包括${f.staffItems.map((row) => `${row.name}${w(row.now)}万元`).join('、')}；
（二）公用经费${w(f.running.now)}万元，包括${f.runningItems.map((row) => `${row.name}${w(row.now)}万元`).join('、')}。`,

  元与万元混用: (f) => `三、支出决算情况说明
本年支出合计${y(f.spent.now)}元（约${w(f.spent.now)}万元），其中：基本支出${y(f.basic.now)}元，占${pc(f.basic.now, f.spent.now)}%；项目支出${y(f.project.now)}元，占${pc(f.project.now, f.spent.now)}%。
八、“三公”经费支出决算情况说明
“三公”经费支出${y(f.three.now)}元，即${w(f.three.now)}万元。其中：因公出国（境）费${y(f.abroad.now)}元，公务用车购置及运行维护费${y(f.cars.now)}元，公务接待费${y(f.guests.now)}元。全年接待每批次10—30人，人均标准不超过120元。`,

  收支合写体: (f) => `一、决算收支总体情况
${f.year}年我单位决算总收入${w(f.total.now)}万元、总支出${w(f.total.now)}万元，收支相抵后无差额。收入方面，本年收入合计${w(f.revenue.now)}万元，其中财政拨款收入${w(f.granted.now)}万元，占本年收入合计的${pc(f.granted.now, f.revenue.now)}%，占比较上年提高1.25个百分点。支出方面，本年支出合计${w(f.spent.now)}万元，其中基本支出${w(f.basic.now)}万元，占本年支出合计的${pc(f.basic.now, f.spent.now)}%，较上年下降0.8个百分点，项目支出${w(f.project.now)}万元，占本年支出合计的${pc(f.project.now, f.spent.now)}%。
我单位在职人员${40 + f.classes.length}人，财政供养率3.5‰，人均公用经费2.30万元。
二、机关运行经费
${f.year}年机关运行经费${w(f.running.now)}万元，较上年${change(f.running, RISE, ['增幅', '降幅'])}。`,
};
