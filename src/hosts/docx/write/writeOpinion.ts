import type { Opinion, OpinionCause, OpinionCell } from '../../../core/report';
import { reportText } from '../../../core/messages';
import { NAMES } from './names';
import { documentPackage, relationshipId } from './package';
import { footerXml, paragraphXml, runXml, type RunLook } from './paragraphs';
import { looks, stylesXml } from './styles';
import { type Merge, tableXml, type TableCell } from './table';

const words = reportText.reportWords;

/** A4 on its side, for the table; in twentieths of a point. */
const PAGE =
  '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>';
/** Number, verdict, row, column, printed, should be, why: 14,570 between the sides. */
const WIDTHS = [620, 800, 3300, 1750, 1700, 1700, 4700];

const BODY: RunLook = { size: 24 };
const SMALL: RunLook = { size: 18 };

/** 核对意见 as a `.docx`: to whom, the verdict in one sentence, a table of what has to be done, what was not checked. */
export function writeOpinion(opinion: Opinion): Uint8Array {
  const { subject, facts, verdict, causes, rounding, others, unchecked, uncheckedRest } = opinion;
  const hints = others.filter(({ cause }) => cause.verdict === 'hint').map(({ cause }) => cause.message);
  const more = uncheckedRest.length === 0 ? [] : [reportText.moreReasons(uncheckedRest.length)];
  const body = [
    paragraphXml(`<w:pStyle w:val="${looks.title.id}"/>`, runXml(words.title, { size: 36 })),
    paragraph(`${subject}：`, { ...BODY, bold: true }),
    paragraph(facts.map(([name, value]) => `${name}：${value}`).join('　'), SMALL),
    paragraph(verdict, { ...BODY, bold: true }),
    causes.length === 0 ? '' : tableXml(WIDTHS, headCells(), causes.flatMap(causeRows)),
    ...list(words.others, [...(rounding === '' ? [] : [rounding]), ...hints]),
    ...list(words.unchecked, [...unchecked, ...more]),
  ].join('');
  const footer = `<w:footerReference w:type="default" r:id="${relationshipId('footer')}"/>`;
  return documentPackage({
    document: `<w:document ${NAMES}><w:body>${body}<w:sectPr>${footer}${PAGE}</w:sectPr></w:body></w:document>`,
    styles: stylesXml(),
    footer: footerXml(),
    settings: `<w:settings ${NAMES}><w:characterSpacingControl w:val="compressPunctuation"/></w:settings>`,
  });
}

function headCells(): readonly TableCell[] {
  const heads = [words.number, words.verdict, words.row, words.column, words.printed, words.proposed, words.why];
  return heads.map((head) => ({ paragraphs: [paragraph(head, { ...SMALL, bold: true })] }));
}

/** One row a cell that is to be changed; number, verdict and reason span them. */
function causeRows(cause: OpinionCause): (readonly TableCell[])[] {
  const { cells, number, verdict } = cause;
  const rows = cells.length === 0 ? [undefined] : cells;
  return rows.map((cell, index) => {
    const merge: Merge = rows.length === 1 ? 'none' : index === 0 ? 'first' : 'further';
    return [
      { paragraphs: [paragraph(String(number), SMALL)], merge },
      { paragraphs: [paragraph(reportText.verdictNames[verdict], { ...SMALL, bold: true })], merge },
      ...cellsOf(cell),
      { paragraphs: whyOf(cause), merge },
    ];
  });
}

function cellsOf(cell: OpinionCell | undefined): TableCell[] {
  if (cell === undefined) return [words.whole, '', '', ''].map((text) => ({ paragraphs: [paragraph(text, SMALL)] }));
  const { row, sheet, address, column, printed, proposed } = cell;
  return [
    { paragraphs: [paragraph(`${row}（${sheet}!${address}）`, SMALL)] },
    { paragraphs: [paragraph(column, SMALL)] },
    { paragraphs: [amount(printed)] },
    { paragraphs: [amount(proposed, true)] },
  ];
}

function whyOf({ why, instead, findings, answer }: OpinionCause): string[] {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const broken = rules.length === 0 ? [] : [reportText.rulesConcerned(rules)];
  const texts = [why, ...(instead === '' ? [] : [instead]), ...broken];
  return [
    ...texts.map((text) => paragraph(text, SMALL)),
    ...(answer === '' ? [] : [paragraph(answer, { ...SMALL, bold: true })]),
  ];
}

function list(title: string, texts: readonly string[]): string[] {
  if (texts.length === 0) return [];
  const heading = paragraphXml('<w:keepNext/><w:spacing w:before="160"/>', runXml(title, { ...BODY, bold: true }));
  return [heading, ...texts.map((text) => paragraph(`· ${text}`, SMALL))];
}

function paragraph(text: string, look: RunLook): string {
  return paragraphXml('<w:spacing w:before="20" w:after="20"/>', runXml(text, look));
}

function amount(text: string, bold = false): string {
  return paragraphXml('<w:spacing w:before="20" w:after="20"/><w:jc w:val="right"/>', runXml(text, { ...SMALL, bold }));
}
