import { renderText } from '../../../src/core/report';
import { checkedFile, report } from './sample';

test('reads from the file down to the closing line', () => {
  expect(renderText(checkedFile())).toBe(`某局.xlsx
  某局 · 2023 年度 · 万元 · 识别出 1 张公开表
  没有找到：公开01、公开02、公开03、公开04、公开06、公开07、公开08、公开09

1 个错误
  公开05 208 社会保障和就业支出 · 小计（附件5!C6）
      公开05 C6 的 123.40 疑为 1231.40
      也可能是下面 1 处之一：
        附件5!D6 1,200.10 → 92.10
      - 05-1 208 的小计 123.40 不等于基本支出与项目支出之和 1231.40，少 1108.00 万元

1 个尾差，都在四舍五入允许的范围内
  公开05 C5

1 个提示
  - 没有公开09表

  工作表“底稿”：隐藏的工作表，未核对；需要核对请先取消隐藏
未核对 3 项
  没有公开06表（X08、X16）
1 个错误；1 个尾差；1 个提示；通过 2 项，未核对 3 项
`);
});

test('of thousands of causes the first are told, and where the others are', () => {
  const causes = Array.from({ length: 260 }, (_, at) => ({ ...report.causes[0]!, id: `c${at}` }));
  const text = renderText(checkedFile({ causes }));
  expect(text.match(/疑为 1231.40/g)).toHaveLength(200);
  expect(text).toContain('  其余 60 个没有逐一列出，全部内容请用 --format html 或 --format json 输出。\n');
});

test('of a cause that breaks hundreds of relations the first are told', () => {
  const [cause] = report.causes;
  const findings = Array.from({ length: 90 }, (_, at) => ({
    ...report.findings[0]!,
    id: `f${at}`,
    cells: [{ sheet: '附件5', address: `C${at + 1}`, role: 'subject' as const }],
  }));
  const causes = [{ ...cause!, findings: findings.map(({ id }) => id) }];
  const text = renderText(checkedFile({ findings, causes }));
  expect(text.match(/- 05-1 208 的小计/g)).toHaveLength(6);
  expect(text).toContain('      - 另有 84 处核对也是这个原因（公开05 84 处）\n');
});

test('a file that could not be read is its name and one sentence', () => {
  const error = { code: 'passwordProtected', message: '文件设有打开密码；请去掉密码。' };
  expect(renderText({ report: { ...report, error } })).toBe('某局.xlsx\n  文件设有打开密码；请去掉密码。\n');
});

test('colour only where it is asked for', () => {
  expect(renderText(checkedFile())).not.toContain('\u001B');
  expect(renderText(checkedFile(), { colour: true })).toContain('\u001B[1;31m1 个错误\u001B[0m');
});

test('a workbook cannot steer the terminal', () => {
  const hostile = checkedFile({ file: 'a\u001B[2J\u001B]0;title\u0007\r\u202Exslx.b' });
  const [name] = renderText(hostile, { colour: true }).split('\n');
  for (const control of ['\u001B[2J', '\u001B]', '\u0007', '\r', '\u202E']) expect(name).not.toContain(control);
});

test('lists the cells of one slip whole, and nothing that could be wrong instead', () => {
  const causes = report.causes.map((cause) => (cause.id === 'C1' ? { ...cause, together: 2 } : cause));
  const text = renderText({ report: { ...report, causes } });
  expect(text).toContain('      连同下面 1 处一并改：\n        附件5!D6');
  expect(text).not.toContain('也可能是');
});
