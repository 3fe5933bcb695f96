import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A workbook written by hand: what a part holds is given as XML. Parts in `parts` replace or join those made here. */
export interface HandMade {
  /** Inside of `<sheetData>` by sheet name; a text that starts with `<?xml` or `<x:` is the whole part. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly states?: Readonly<Record<string, 'hidden' | 'veryHidden'>>;
  /** The `<si>` elements. */
  readonly strings?: string;
  /** Inside of `<styleSheet>`. */
  readonly styles?: string;
  /** `<workbookPr …/>` and what else stands before the sheets. */
  readonly workbook?: string;
  /** What stands in the workbook part after the sheets. */
  readonly afterSheets?: string;
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** The bytes of a hand-made workbook. */
export function handMade(made: HandMade): Uint8Array {
  return zipSync(parts(made), { mtime: new Date(2024, 0, 1) });
}

/** The parts of a hand-made workbook by path. */
export function parts(made: HandMade): Zippable {
  const names = Object.keys(made.sheets);
  const texts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': contentTypes(made, names),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookPart(made, names),
    'xl/_rels/workbook.xml.rels': relationships([
      ...names.map((_, n): [string, string] => ['worksheet', `worksheets/sheet${n + 1}.xml`]),
      ...(made.strings === undefined ? [] : [['sharedStrings', 'sharedStrings.xml'] as [string, string]]),
      ...(made.styles === undefined ? [] : [['styles', 'styles.xml'] as [string, string]]),
    ]),
    ...Object.fromEntries(
      names.map((name, n) => [`xl/worksheets/sheet${n + 1}.xml`, sheetPart(made.sheets[name] ?? '')]),
    ),
    ...(made.strings === undefined
      ? {}
      : { 'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${made.strings}</sst>` }),
    ...(made.styles === undefined
      ? {}
      : { 'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}">${made.styles}</styleSheet>` }),
    ...made.parts,
  };
  return Object.fromEntries(
    Object.entries(texts).flatMap(([path, text]) =>
      text === null ? [] : [[path, typeof text === 'string' ? strToU8(text) : text]],
    ),
  );
}

/** A worksheet part around what stands in `<sheetData>`; `after` follows it. */
function sheetPart(inside: string, after = ''): string {
  if (inside.startsWith('<?xml') || inside.startsWith('<x:') || inside.startsWith('<worksheet')) return inside;
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetData>${inside}</sheetData>${after}</worksheet>`;
}

/** A relationships part, ids rId1, rId2 … */
export function relationships(list: readonly (readonly [type: string, target: string])[]): string {
  const inside = list.map(
    ([type, target], n) => `<Relationship Id="rId${n + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inside.join('')}</Relationships>`;
}

function workbookPart(made: HandMade, names: readonly string[]): string {
  const sheets = names.map((name, n) => {
    const state = made.states?.[name] === undefined ? '' : ` state="${made.states[name]}"`;
    return `<sheet name="${name}" sheetId="${n + 1}"${state} r:id="rId${n + 1}"/>`;
  });
  const inside = `${made.workbook ?? ''}<sheets>${sheets.join('')}</sheets>${made.afterSheets ?? ''}`;
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${inside}</workbook>`;
}

function contentTypes(made: HandMade, names: readonly string[]): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const override = (path: string, kind: string): string =>
    `<Override PartName="/xl/${path}" ContentType="${type}.${kind}+xml"/>`;
  const inside = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('workbook.xml', 'sheet.main'),
    ...names.map((_, n) => override(`worksheets/sheet${n + 1}.xml`, 'worksheet')),
    ...(made.strings === undefined ? [] : [override('sharedStrings.xml', 'sharedStrings')]),
    ...(made.styles === undefined ? [] : [override('styles.xml', 'styles')]),
  ];
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types">${inside.join('')}</Types>`;
}
