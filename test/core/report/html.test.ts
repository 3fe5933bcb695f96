import { createHash } from 'node:crypto';
import { renderHtml } from '../../../src/core/report';
import { script, scriptHash } from '../../../src/core/report/html/script';
import { style, styleHash } from '../../../src/core/report/html/style';
import { sheet } from '../../support/textTable';
import { checkedFile, report } from './sample';

const page = renderHtml([checkedFile()]);

test('the form is drawn with merged cells and amounts as printed', () => {
  expect(page).toMatch(/<td class="merged" colspan="5">一般公共预算财政拨款支出决算表/);
  expect(page).toContain('<td class="number">31.30</td>');
});

test('a marked cell carries a class, a word and a link to its cause; the cause leads back', () => {
  expect(page).toMatch(
    /<td id="f1-s1-C6" class="number marked error">123\.40<sup class="tag"\s*>错误<a href="#f1-c1">1</,
  );
  expect(page).toContain('<a class="cell" href="#f1-s1-C6">附件5!C6</a>');
  expect(page).toMatch(/<tbody class="cause" data-verdict="error" id="f1-c1"/);
});

test('every link leads to a place that is there once', () => {
  const twice = renderHtml([checkedFile(), checkedFile()]);
  const ids = [...twice.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
  const targets = [...twice.matchAll(/href="#([^"]*)"/g)].map(([, target]) => target);
  expect(new Set(ids).size).toBe(ids.length);
  expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
});

test('the policy allows the style sheet and the script of the page and nothing else', () => {
  expect(scriptHash).toBe(createHash('sha256').update(script).digest('base64'));
  expect(page).toContain(`<script>${script}</script>`);
  expect(styleHash).toBe(createHash('sha256').update(style).digest('base64'));
  expect(page).toContain(
    `content="default-src 'none'; style-src 'sha256-${styleHash}'; script-src 'sha256-${scriptHash}';`,
  );
  expect(page).toContain(`<style>${style}</style>`);
  expect(page).not.toMatch(/<script .|<link|style="|src=|http:|https:/);
});

test('text of the workbook stays text', () => {
  const evil = `</td></table><script>alert(1)</script><img src=x onerror="a()">'`;
  const grid = sheet('附件5', `${evil} | < \n a | b`);
  const [form] = report.forms;
  const forms = [{ ...form!, title: evil, entity: evil }];
  const causes = report.causes.map((cause) => ({ ...cause, message: evil }));
  const hostile = renderHtml([checkedFile({ file: evil, forms, causes }, grid)]);
  expect(hostile).not.toMatch(/<script>alert|<img/);
  expect(hostile).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});

test('a marked cell that is empty in the workbook is drawn all the same', () => {
  const grid = sheet('附件5', '一般公共预算财政拨款支出决算表');
  expect(renderHtml([checkedFile({}, grid)])).toContain('id="f1-s1-C6"');
});

test('several files share a page with an overview that leads to each', () => {
  const error = { code: 'truncatedZip', message: '文件不完整。' };
  const both = renderHtml([checkedFile(), { report: { ...report, file: '坏.xlsx', error } }]);
  expect(both).toContain('共 2 个文件，其中 1 个未核对');
  expect(both).toContain('<a href="#f2">坏.xlsx</a>');
  expect(page).not.toContain('class="overview"');
});

test('a very long sheet is cut, and the page says so', () => {
  const long = sheet('附件5', Array.from({ length: 1200 }, (_, row) => `${row} | a`).join('\n'));
  expect(renderHtml([checkedFile({}, long)])).toContain('表很长，后面 200 行没有画出。');
});

test('a bureau reads who, when, the verdict, then row, column, printed and should be', () => {
  const made = { at: '2026年11月30日', version: '对表 1.0.0' };
  const [first] = renderHtml([{ ...checkedFile(), made }]).split('<section class="drawing">');
  const told = first!
    .replace(/<style>[\s\S]*<\/style>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
  expect(told).toMatch(/某局.*2023.*2026年11月30日.*对表 1\.0\.0/);
  expect(told).toContain('发现 1 个错误，公布前请改正。另有 3 项未核对。');
  expect(told).toMatch(/公开05 208 社会保障和就业支出 附件5!C6 小计 123\.40 1,231\.40/);
});

test('a rule that is broken somewhere is not among those that hold', () => {
  const [held] = checkedFile().details!.evaluation.outcomes;
  const outcomes = [held!, { ...held!, verdict: 'error' as const, message: '不等' }];
  const { details, ...rest } = checkedFile();
  const broken = renderHtml([{ ...rest, details: { ...details!, evaluation: { outcomes, notRun: [] } } }]);
  expect(page).toContain('合计等于各类之和');
  expect(broken).not.toContain('合计等于各类之和');
});
