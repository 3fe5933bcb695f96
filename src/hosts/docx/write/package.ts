import { CONTENT_TYPES } from '../../package/contentTypes';
import { packParts } from '../../package/zip/assemble';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
/** Parts of a document by the name of their file and their kind. */
export interface DocumentParts {
  readonly document: string;
  readonly styles: string;
  readonly footer: string;
  readonly settings: string;
}

/** The bytes of a `.docx`. */
export function documentPackage(parts: DocumentParts): Uint8Array {
  const names = Object.keys(parts);
  const files: Record<string, string> = {
    [CONTENT_TYPES]: contentTypes(names),
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relationships(
      names.filter((name) => name !== 'document').map((name) => [name, `${name}.xml`]),
    ),
  };
  for (const [name, xml] of Object.entries(parts)) files[`word/${name}.xml`] = HEAD + String(xml);
  const encoder = new TextEncoder();
  return packParts(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)] as const));
}

/** Id of the relationship to a part, as `document` names it: `rIdfooter`. */
export function relationshipId(part: keyof DocumentParts): string {
  return `rId${part}`;
}

function relationships(list: readonly (readonly [type: string, target: string])[]): string {
  const inside = list.map(
    ([type, target]) => `<Relationship Id="rId${type}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inside.join('')}</Relationships>`;
}

function contentTypes(names: readonly string[]): string {
  const overrides = names.map((name) => {
    const kind = name === 'document' ? 'document.main' : name;
    return `<Override PartName="/word/${name}.xml" ContentType="${WORD}.${kind}+xml"/>`;
  });
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>';
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types">${defaults}${overrides.join('')}</Types>`;
}
