import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SaxesParser } from 'saxes';
import { decodeXml } from '../../../src/hosts/package/xml/decode';
import { XmlScanner } from '../../../src/hosts/package/xml/scanner';
import { parseTree } from '../../../src/hosts/package/xml/tree';
import { ZipArchive } from '../../../src/hosts/package/zip/archive';
import { nationalCases } from '../../support/cases';
import { hardWorkbooks } from '../../support/hardWorkbooks';

const written = path.resolve(__dirname, '../../fixtures/written');
const workbooks: readonly (readonly [string, Uint8Array])[] = [
  ...nationalCases.map(({ slug, workbook }) => [slug, load(workbook)] as const),
  ...['rich', 'rich-libreoffice', 'hucre'].map((name) => [name, load(path.join(written, `${name}.xlsx`))] as const),
  ...hardWorkbooks,
];

describe.each(workbooks)('%s', (_, bytes) => {
  const archive = new ZipArchive(bytes);
  const parts = archive.entries.filter((entry) => /\.(xml|rels)$/.test(entry.path));

  it('is scanned as saxes reads it', () => {
    for (const part of parts) {
      const text = decodeXml(archive.read(part.path)!);
      expect([part.path, scanned(text)]).toEqual([part.path, parsed(text)]);
    }
  });

  it('has the names and namespaces that saxes finds', () => {
    for (const part of parts) {
      const text = decodeXml(archive.read(part.path)!);
      expect([part.path, inTree(parseTree(text))]).toEqual([part.path, namespaced(text)]);
    }
  });

  it('has its elements where the tree says', () => {
    for (const part of parts) {
      const text = decodeXml(archive.read(part.path)!);
      const check = (element: ReturnType<typeof parseTree>): void => {
        expect(text.slice(element.start).startsWith(`<${element.name}`)).toBe(true);
        expect(text[element.openEnd - 1]).toBe('>');
        const empty = element.closeStart === element.start;
        expect(text.slice(empty ? element.openEnd - 2 : element.closeStart, element.end)).toMatch(
          empty ? /^\/>$/ : /^<\/[^<>]*>$/,
        );
        element.children.forEach(check);
      };
      check(parseTree(text));
    }
  });
});

it.each([
  ['<a', '内容没有写完', 0],
  ['<a><b></a></b>', '标记不配对', 6],
  ['<a/><b/>', '标记不合规', 4],
  ['<a b=c/>', '标记不合规', 0],
  ['<a b="c/>', '内容没有写完', 0],
  ['<a><!-- </a>', '内容没有写完', 3],
  ['<!DOCTYPE a><a/>', '标记不合规', 0],
  ['', '内容没有写完', 0],
])('%j is refused', (text, reason, position) => {
  expect(() => scanned(text)).toThrow(expect.objectContaining({ reason, position }) as Error);
});

function scanned(text: string): string[] {
  const scanner = new XmlScanner(text);
  const lines: string[] = [];
  let pending = '';
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'text') {
      if (scanner.depth > 0) pending += scanner.characters();
      continue;
    }
    if (pending !== '') lines.push(pending);
    pending = '';
    const attributes = /\s([\w:.-]+)\s*=/g;
    const tag = text.slice(scanner.start, scanner.end).replace(/"[^"]*"|'[^']*'/g, '""');
    const names = Array.from(tag.matchAll(attributes), (match) => match[1]!);
    if (token === 'open')
      lines.push(
        `<${scanner.prefix}${scanner.local} ${names.map((name) => `${name}=${scanner.attribute(name)!}`).join(' ')}`,
      );
    else lines.push('>');
  }
  return lines;
}

function parsed(text: string): string[] {
  const parser = new SaxesParser();
  const lines: string[] = [];
  let [pending, depth] = ['', 0];
  const flush = (): void => {
    if (pending !== '') lines.push(pending);
    pending = '';
  };
  parser.on('text', (more) => (pending += depth > 0 ? more : ''));
  parser.on('cdata', (more) => (pending += more));
  parser.on('opentag', ({ name, attributes }) => {
    flush();
    depth += 1;
    lines.push(
      `<${name} ${Object.entries(attributes)
        .map(([key, value]) => `${key}=${value}`)
        .join(' ')}`,
    );
  });
  parser.on('closetag', () => {
    flush();
    depth -= 1;
    lines.push('>');
  });
  parser.write(text).close();
  return lines;
}

/** Every element with its attributes and their namespaces. */
function inTree({ name, attributes, children }: ReturnType<typeof parseTree>): string[] {
  const own = attributes.map(({ local, uri, value }) => `{${uri}}${local}=${value}`);
  return [[name, ...own].join(' '), ...children.flatMap(inTree)];
}

function namespaced(text: string): string[] {
  const parser = new SaxesParser({ xmlns: true });
  const lines: string[] = [];
  parser.on('opentag', ({ name, attributes }) => {
    const own = Object.values(attributes).map(({ local, uri, value }) => `{${uri}}${local}=${value}`);
    lines.push([name, ...own].join(' '));
  });
  parser.write(text).close();
  return lines;
}

function load(file: string): Uint8Array {
  return new Uint8Array(readFileSync(file));
}
