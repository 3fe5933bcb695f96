import { draftText, outlineNamed, outlineNames, plainText, readOutline } from '../../../src/core/draft';
import type { Sources } from '../../../src/core/reading';
import { form, workbook } from '../../support/readings';

const sources: Sources = {
  current: workbook(
    form('02', '科目 | 本年收入合计 | 财政拨款收入 | 事业收入\n合计 | 10.00 | 9.00 | 1.00'),
    form(
      '05',
      '科目 | 小计\n合计 | 9.00\n201 一般公共服务支出 | 6.00\n2010301 行政运行 | 6.00\n208 社会保障和就业支出 | 3.00\n2080505 养老保险缴费支出 | 3.00',
    ),
  ),
};

const OUTLINE = `
# {年}年度说明
// 给自己看的话
## 一、收入
本年收入{金额 公开02[合计,本年收入合计]}。〈公开02[合计,事业收入]≠0｜事业收入{占比 公开02[合计,事业收入] ÷ 公开02[合计,本年收入合计]}。〉〈有 公开09｜有三公。〉〈没有 公开09且公开02[合计,事业收入]≠0｜没有三公。〉
## 二、支出
### （一）结构
其中：〈每类 公开05｜{名称}{金额 公开05[类,小计]}；〉
〈每项 公开05｜{款名}{名称}{金额 公开05[项,小计]}。〉
`;

test('a user’s own outline is filled like ours', () => {
  const read = readOutline(OUTLINE, '提纲.txt');
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  expect(plainText(draftText(read.outline, sources)).trim().split('\n')).toEqual([
    '2023年度说明',
    '一、收入',
    '本年收入10.00万元。事业收入占10.00%。没有三公。',
    '二、支出',
    '（一）结构',
    '其中：一般公共服务支出6.00万元；社会保障和就业支出3.00万元。',
    '20103行政运行6.00万元。',
    '20805养老保险缴费支出3.00万元。',
  ]);
});

describe('what is wrong with an outline is one sentence with its line', () => {
  it.each([
    ['收入{金额 公开02[合计,没有这一列]}', '没有这一列'],
    ['收入{金领 公开02[合计,事业收入]}', '没有“{金领}”这种位置'],
    ['收入{金额}', '{金额} 后面要写 1 部分'],
    ['收入{金额 公开02[合计,事业收入]', '大括号没有成对'],
    ['{名称}', '只能用在〈每类 公开05｜……〉'],
    ['支出{金额 公开05[类,小计]}', '只能用在〈每类 公开05｜……〉'],
    ['〈公开02[合计,事业收入]≠0 收入〉', '没有“｜”'],
    ['〈公开02[合计,事业收入]不是0｜收入〉', '看不懂条件'],
    ['〈有 公开02｜收入', '没有对应的“〉”'],
    ['收入〉', '没有对应的“〈”'],
    ['〈每类 公开05｜{名称}〉等。', '要放在一段的最后'],
    ['〈每类 公开77｜{名称}〉', '没有“公开77”这张表'],
  ])('%s: %s', (line, message) => {
    const read = readOutline(`# 说明\n## 一、收入\n${line}`, '提纲.txt');
    if (!('faults' in read)) throw new Error('nothing was said');
    expect(read.faults).toHaveLength(1);
    expect(read.faults[0]).toMatchObject({ line: 3, message: expect.stringContaining(message) as string });
  });

  it('an empty one lacks its title and its sections', () => {
    const read = readOutline('', '提纲.txt');
    expect('faults' in read ? read.faults.map(({ message }) => message.slice(0, 4)) : []).toEqual([
      '没有标题',
      '一节也没',
    ]);
  });
});

test('every outline that is bundled is known by its name', () => {
  expect(outlineNames.map((name) => outlineNamed(name)?.name)).toEqual([...outlineNames]);
});
