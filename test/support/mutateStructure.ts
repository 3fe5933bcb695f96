type Change = (found: string, random: () => number) => string;

/** Changes that keep the XML sound but not its sense, each with what it is made on. */
const CHANGES: readonly (readonly [RegExp, Change])[] = [
  // Types of cells swapped, gone, or given to cells that have none.
  [/ t="(?:s|str|n|b|e|d|inlineStr)"/, (_, random) => any(random, ['s', 'str', 'n', 'b', 'e', 'd', 'inlineStr'], 't')],
  [/<c r="[A-Z]+\d+"/, (found, random) => found + any(random, ['s', 'e', 'b', 'shared'], 't')],
  // Rows and cells doubled, or exchanged with the next.
  [/<row [^>]*>.{0,4000}?<\/row>/s, (found) => found + found],
  [/<c [^>]*>.{0,400}?<\/c>/s, (found) => found + found],
  [/(<row [^>]*>.{0,4000}?<\/row>)(<row [^>]*>.{0,4000}?<\/row>)/s, exchanged],
  [/(<c [^>]*>.{0,400}?<\/c>)(<c [^>]*>.{0,400}?<\/c>)/s, exchanged],
  // Addresses that go back, lie beyond the sheet, or are not there.
  [/ r="[A-Z]+\d+"/, (_, random) => any(random, ['C3', 'A1', 'XFD1048576', 'XFE1', 'A0', '3C', ''], 'r')],
  [/<row r="\d+"/, (_, random) => `<row${any(random, ['1', '0', '1048576', '1048577', '2.5'], 'r')}`],
  [/ r="[A-Z]+\d+"/, () => ''],
  // Styles, shared strings and shared formulas that are not there.
  [/ s="\d+"/, (_, random) => any(random, ['99999', '-1', '4294967296', 'x'], 's')],
  [/<v>\d+<\/v>/, (_, random) => `<v>${pick(random, ['99999999', '-1', '1e308', '', '0x10', '１'])}</v>`],
  [/ si="\d+"/, (_, random) => any(random, ['7', '-1', ''], 'si')],
  // Merged areas moved, over all, back to front, one over another.
  [/<mergeCell ref="[^"]*"\/>/, (found, random) => `<mergeCell${any(random, AREAS, 'ref')}/>${found}`],
  [/ ref="[^"]*"/, (_, random) => any(random, AREAS, 'ref')],
  [/ sqref="[^"]*"/, (_, random) => any(random, [...AREAS, 'A1 B2 C3', '#REF!'], 'sqref')],
  // Sheets by the names of others and of ours; relationships exchanged.
  [/<sheet [^>]*\/>/, (found) => found + found],
  [/(<sheet [^>]*name=")[^"]*/, (_found, random) => `<sheet name="${pick(random, NAMES)}`],
  [/ r:id="[^"]*"/, (_, random) => any(random, ['rId1', 'rId2', 'rId99', ''], 'r:id')],
  [/ Target="[^"]*"/, (_, random) => any(random, ['/xl/workbook.xml', '../../..', 'worksheets/sheet1.xml'], 'Target')],
  // Formulas that refer to sheets of ours, to themselves, to nothing.
  [/<f>[^<]*<\/f>/, (_, random) => `<f>${pick(random, FORMULAS)}</f>`],
];

const AREAS = ['A1:XFD9', 'D4:B2', 'A1:A1', 'B2:C3', 'A1:XFD1048576', 'Z:Z', ''];
const NAMES = ['核对报告', '说明数据', '上年及预算数', '自定义审核公式 ', '', "a'b", '公开01'];
const FORMULAS = ["'核对报告'!A1", '说明数据!A1*2', 'A1', '#REF!', '"', `${'('.repeat(300)}1`, '[1]公开01!A1', ''];

/** One change of the structure, made on the first place for it after a random position. */
export function mutateStructure(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const [pattern, change] = pick(random, CHANGES);
  return text.slice(0, at) + text.slice(at).replace(pattern, (found) => change(found, random));
}

function any(random: () => number, values: readonly string[], attribute: string): string {
  return ` ${attribute}="${pick(random, values)}"`;
}

function pick<Value>(random: () => number, values: readonly Value[]): Value {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

function exchanged(found: string): string {
  const parts = found.split(/(?<=<\/row>)(?=<row)|(?<=<\/c>)(?=<c )/);
  return [...parts].reverse().join('');
}
