import { strFromU8, unzipSync } from 'fflate';
import { opinionOf } from '../../../src/core/report';
import { writeOpinion } from '../../../src/hosts/docx';
import { checkedFile } from '../../core/report/sample';

function documentOf(bytes: Uint8Array): string {
  const document = unzipSync(bytes)['word/document.xml'];
  return document === undefined ? '' : strFromU8(document);
}

const made = { at: '2026年11月30日', version: '对表 1.0.0' };

test('核对意见 names department, date, verdict and the cell with what it should say', () => {
  const document = documentOf(writeOpinion(opinionOf({ ...checkedFile(), made })));
  const text = document.replace(/<[^>]*>/g, '');
  expect(text).toMatch(/某局：.*2026年11月30日.*发现 1 个错误/);
  expect(text).toContain('公开05 208 社会保障和就业支出（附件5!C6）小计123.401,231.40');
});

test('the head of the table is repeated and no row is torn apart', () => {
  const document = documentOf(writeOpinion(opinionOf(checkedFile())));
  expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(document.match(/<w:cantSplit\/>/g)).toHaveLength(document.match(/<w:tr>/g)?.length ?? 0);
});

test('a workbook cannot write into the document but as text', () => {
  const { report } = checkedFile();
  const evil = '</w:t><w:evil/>';
  const document = documentOf(
    writeOpinion(opinionOf(checkedFile({ forms: report.forms.map((form) => ({ ...form, entity: evil })) }))),
  );
  expect(document).not.toContain('<w:evil/>');
});

test('a control character in a name does not make a document that Word refuses', () => {
  const { report } = checkedFile();
  const entity = 'a\u001B[31mb\u0000\uFFFE';
  const document = documentOf(
    writeOpinion(opinionOf(checkedFile({ forms: report.forms.map((form) => ({ ...form, entity })) }))),
  );
  expect(document).toContain('a\uFFFD[31mb\uFFFD\uFFFD');
});
