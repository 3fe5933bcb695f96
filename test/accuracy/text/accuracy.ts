import { readFileSync } from 'node:fs';
import { readForms } from '../../../src/core/reading';
import { openWorkbook } from '../../../src/hosts/xlsx';
import { readPlainText } from '../../../src/hosts/text/plainText';
import { nationalCases } from '../../support/cases';
import { publishedTexts } from '../../support/texts';
import { textsByOthers } from './authors';
import { textDepartments } from './departments';
import { paraphrased } from './fill';
import type { Tally, Text } from './measure';
import { claimsOf, measureSlip } from './measure';
import { slips } from './slips';
import { textsInManyWays, yearOf } from './ways';

const WORDINGS = [0, 1, 2] as const;
const PARAPHRASED = ['haidong-2023', 'sanmenxia-2023', 'linxia-2023'];

/** Published texts where they are present, and those made in three wordings out of the bundled forms. */
async function texts(): Promise<Text[]> {
  const published = publishedTexts.map(async ({ slug, text, workbook, year }): Promise<Text> => {
    const { paragraphs } = readPlainText(readFileSync(text), slug);
    return { name: slug, year, lines: paragraphs.map((each) => each.text), reading: await read(workbook) };
  });
  const made = nationalCases
    .filter(({ slug }) => PARAPHRASED.includes(slug))
    .map(async ({ slug, workbook }): Promise<Text[]> => {
      const reading = await read(workbook);
      return WORDINGS.map((wording) => ({
        name: `${slug} 写法${wording + 1}`,
        year: 2023,
        lines: paraphrased(reading, wording),
        reading,
      }));
    });
  const byOthers = nationalCases
    .filter(({ slug }) => PARAPHRASED.includes(slug))
    .map(async ({ slug, workbook }): Promise<Text[]> => {
      const reading = await read(workbook);
      const texts = textsByOthers(reading);
      return texts.flatMap(({ author, lines }): Text[] => [
        { name: `${slug} 写法：${author}`, year: 2023, lines, reading },
        { name: `${slug} 写法：${author}，没有工作簿`, year: 2023, lines, reading: undefined },
      ]);
    });
  const inManyWays = textDepartments().flatMap(({ name, reading }) =>
    textsInManyWays(reading).flatMap(({ way, lines }): Text[] =>
      [reading, undefined].map((forms) => ({
        name: `${name} 写法：${way}${forms === undefined ? '，没有工作簿' : ''}`,
        year: yearOf(reading),
        lines,
        reading: forms,
      })),
    ),
  );
  return [...(await Promise.all([Promise.all(published), ...made, ...byOthers])).flat(), ...inManyWays];
}

async function read(file: string) {
  return readForms((await openWorkbook(readFileSync(file), file)).grids);
}

async function main(): Promise<void> {
  const all = await texts();
  const tallies = all.flatMap((text) => {
    const before = claimsOf(text);
    const wrong = before.filter(({ verdict }) => verdict === 'error' || verdict === 'suspect');
    print(`${text.name}：${before.length} 处，原有错误和存疑 ${wrong.length}`);
    if (text.name.includes('写法'))
      for (const claim of wrong)
        print(`  误报 ${claim.id} ${claim.kind} “${claim.printed}” ${claim.reason} ｜ ${claim.sentence.slice(0, 80)}`);
    return slips.map((slip) => measureSlip(text, slip, before));
  });
  for (const { name } of slips)
    report(
      name,
      tallies.filter(({ slip }) => slip === name),
      true,
    );
  for (const group of ['digits', 'words', 'format'] as const)
    report(
      group,
      tallies.filter((tally) => tally.group === group),
      false,
    );
  report('合计', tallies, false);
}

function report(name: string, tallies: readonly Tally[], withMisses: boolean): void {
  const sum = (of: (tally: Tally) => number): number => tallies.reduce((all, tally) => all + of(tally), 0);
  const [planted, found, elsewhere] = [
    sum((each) => each.planted),
    sum((each) => each.found),
    sum((each) => each.elsewhere),
  ];
  print(
    `${name}：种下 ${planted}，发现 ${found}（${planted === 0 ? '–' : ((100 * found) / planted).toFixed(1)}%），别处误报 ${elsewhere}`,
  );
  if (withMisses) for (const miss of tallies.flatMap((each) => each.misses).slice(0, 4)) print(`    漏 ${miss}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main();
