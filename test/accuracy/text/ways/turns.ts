import type { Told } from './facts';
import { against, change, pc, step, w } from './facts';
import type { Way } from './provinces';

const RISE = ['增加', '减少'] as const;
const done = ({ now, budget }: Told, name: string): string =>
  budget === 0 ? '，年初未安排预算' : `，${name}${pc(now, budget)}%`;

/** Other turns of phrase: 同比, 上升, 降幅, 基本持平, rates first, amounts first, comparisons with two bases in one sentence. */
export const turns: Readonly<Record<string, Way>> = {
  同比体: (f) => `一、收支总体情况说明
${f.year}年度收、支总计均为${w(f.total.now)}万元，同比${change(f.total, RISE)}。
二、收入情况说明
本年收入合计${w(f.revenue.now)}万元，同比${change(f.revenue, RISE, ['上升', '下降'])}。其中：财政拨款收入${w(f.granted.now)}万元，占比${pc(f.granted.now, f.revenue.now)}%，同比${change(f.granted, RISE)}；其他收入${w(f.other.now)}万元，占比${pc(f.other.now, f.revenue.now)}%。
三、支出情况说明
本年支出合计${w(f.spent.now)}万元，同比${change(f.spent, RISE, ['提高', '降低'])}。其中：基本支出${w(f.basic.now)}万元，占比${pc(f.basic.now, f.spent.now)}%，同比${change(f.basic, RISE)}；项目支出${w(f.project.now)}万元，占比${pc(f.project.now, f.spent.now)}%，同比${change(f.project, RISE)}。`,

  两基数体: (f) => `五、一般公共预算财政拨款支出情况
一般公共预算财政拨款支出${w(f.general.now)}万元，较上年决算数${w(f.general.last)}万元${change(f.general, RISE)}；与年初预算数${w(f.general.budget)}万元相比，${change({ ...f.general, last: f.general.budget }, RISE)}。
其中基本支出${w(f.ownBasic.now)}万元，较${f.year - 1}年${change(f.ownBasic, RISE)}；项目支出${w(f.ownProject.now)}万元，较${f.year - 1}年${change(f.ownProject, RISE)}。
七、“三公”经费情况
“三公”经费支出决算${w(f.three.now)}万元，比上年决算数${change(f.three, RISE)}，比年初预算数${change({ ...f.three, last: f.three.budget }, RISE)}。`,

  先率后额体: (f) => `三、支出决算说明
${f.year}年度本年支出合计${w(f.spent.now)}万元。基本支出占${pc(f.basic.now, f.spent.now)}%，为${w(f.basic.now)}万元；项目支出占${pc(f.project.now, f.spent.now)}%，为${w(f.project.now)}万元。
八、“三公”经费支出说明
“三公”经费支出预算${w(f.three.budget)}万元，决算${w(f.three.now)}万元，预算执行率${pc(f.three.now, f.three.budget)}%。公务接待费决算${w(f.guests.now)}万元、预算${w(f.guests.budget)}万元${done(f.guests, '执行率')}，${against(f.guests, ['高于预算', '低于预算', '与预算一致'])}。公务用车运行维护费决算${w(f.driving.now)}万元、预算${w(f.driving.budget)}万元${done(f.driving, '执行率')}。`,

  基本持平体: (f) => `四、财政拨款收入支出决算总体情况说明
财政拨款收入、支出总计${w(f.granting.now)}万元，与${f.year - 1}年度相比基本持平，仅增加${w(step(f.granting.now * 0.004))}万元，增幅${pc(step(f.granting.now * 0.004), f.granting.now - step(f.granting.now * 0.004))}%。
六、财政拨款基本支出情况说明
财政拨款基本支出${w(f.ownBasic.now)}万元，与上年持平。其中：人员经费${w(f.staff.now)}万元，公用经费${w(f.running.now)}万元，人员经费与公用经费分别占${pc(f.staff.now, f.ownBasic.now)}%、${pc(f.running.now, f.ownBasic.now)}%。
九、政府性基金预算财政拨款支出情况
${f.funds.now === 0 ? '本年度无政府性基金预算财政拨款支出。' : `政府性基金预算财政拨款支出${w(f.funds.now)}万元，较上年${change(f.funds, RISE)}。`}`,

  采购占比体: (f) => `十、其他重要事项的情况说明
（一）机关运行经费支出情况
${f.year}年度本部门机关运行经费支出${w(f.running.now)}万元，比${f.year - 1}年度${change(f.running, RISE, ['增长', '降低'])}，原因一是办公用房维修增加12.00万元，增长35.00%；二是印刷费减少。
（二）政府采购支出情况
${f.year}年度政府采购支出总额200.00万元，其中：政府采购货物支出50.00万元、政府采购工程支出30.00万元、政府采购服务支出120.00万元。货物、工程、服务支出占比分别为25.00%、15.00%和60.00%。授予中小企业合同金额160.00万元，占政府采购支出总额的80.00%，其中：授予小微企业合同金额96.00万元，占授予中小企业合同金额的60.00%。
（三）国有资产占用情况
截至${f.year}年12月31日，本部门共有车辆7辆，其中，副部（省）级及以上领导用车0辆、主要负责人用车1辆、机要通信用车2辆、应急保障用车1辆、执法执勤用车2辆、特种专业技术用车0辆、离退休干部服务用车0辆、其他用车1辆。单位价值100万元（含）以上设备（不含车辆）3台（套）。`,

  目标体: (f) => `十一、预算绩效管理情况
根据预算绩效管理要求，本部门组织对${f.year}年度一般公共预算项目支出全面开展绩效自评，其中一级项目2个，二级项目5个，共涉及资金${w(f.ownProject.now)}万元，占一般公共预算项目支出总额的100%。自评结果：5个项目中，4个评级为“优”，1个评级为“良”，0个评级为“中”。
甲项目绩效自评综述：根据年初设定的绩效目标，项目自评得分为95分。项目全年预算数为${w(f.ownProject.now * 0.4)}万元，执行数为${w(f.ownProject.now * 0.3)}万元，完成预算的${pc(step(f.ownProject.now * 0.3), step(f.ownProject.now * 0.4))}%。`,
};
