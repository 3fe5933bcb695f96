import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { SaxesParser } from 'saxes';
import { validateXML } from 'xmllint-wasm';
import { COMMANDS } from '../../src/commands/names';
import { manifestFor } from '../../webpack/manifest';

const manifest = readFileSync('manifest.xml', 'utf8');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const schemas = path.resolve(__dirname, '../../../shared/xsd');
const built = 'dist/web/manifest.xml';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

const elements = read(manifest);
const named = (name: string): Element[] => elements.filter((element) => element.name === name);
const values = (name: string): string[] => elements.flatMap(({ attributes }) => attributes[name] ?? []);

function read(xml: string): Element[] {
  const parser = new SaxesParser();
  const found: Element[] = [];
  const open: Element[] = [];
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' };
    found.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return found;
}

/** What the schemas have against a manifest. */
async function faults(xml: string): Promise<readonly unknown[]> {
  const files = readdirSync(schemas).map((fileName) => ({
    fileName,
    contents: readFileSync(path.join(schemas, fileName), 'utf8'),
  }));
  const [schema, ...preload] = [...files, mailOverrides].sort((a, b) => order(a.fileName) - order(b.fileName));
  const contents = xml.replace(/\s*<Runtimes>[\s\S]*?<\/Runtimes>/, '');
  const document = { fileName: 'manifest.xml', contents };
  return (await validateXML({ xml: document, schema: schema ? [schema] : [], preload })).errors;
}

/** Width and height of a PNG, from its header. */
function sizeOf(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('manifest.xml', () => {
  test('fits the schemas, but for the shared runtime they do not know', async () => {
    if (!existsSync(schemas)) {
      process.stdout.write('The manifest schemas are not present; the manifest was not validated against them.\n');
      return;
    }
    expect(await faults(manifest)).toEqual([]);
    expect(await faults(manifest.replace(/<Id>.*<\/Id>/, ''))).not.toEqual([]);
  });

  test('has the version of the package', () => {
    expect(named('Version')[0]?.text).toBe(`${version}.0`);
  });

  test('keeps the shared runtime alive, at the page of the pane', () => {
    const [runtime] = named('Runtime');
    expect(runtime?.attributes).toEqual({ resid: 'Taskpane.Url', lifetime: 'long' });
    expect(named('FunctionFile')[0]?.attributes['resid']).toBe('Taskpane.Url');
  });

  test('asks for what Excel 2021 has, and for the shared runtime', () => {
    const sets = named('Set').map(({ attributes }) => `${attributes['Name']} ${attributes['MinVersion']}`);
    expect(sets).toEqual(['ExcelApi 1.14', 'SharedRuntime 1.1']);
  });

  test('names only resources that it defines, and defines none in vain', () => {
    const defined = ['bt:Image', 'bt:Url', 'bt:String']
      .flatMap((name) => named(name))
      .flatMap(({ attributes }) => attributes['id'] ?? []);
    const used = new Set(values('resid'));
    expect([...used].filter((id) => !defined.includes(id))).toEqual([]);
    expect(defined.filter((id) => !used.has(id))).toEqual([]);
    expect(new Set(defined).size).toBe(defined.length);
  });

  test('gives each button its icons, of the size it says', () => {
    const sizes = named('bt:Image').flatMap(({ attributes: { size, resid } }) =>
      size === undefined ? [] : [`${resid} ${size}`],
    );
    for (const resid of ['Icon', 'Clear', 'Pane']) {
      for (const size of [16, 20, 24, 32, 40, 48, 64, 80]) expect(sizes).toContain(`${resid}.${size} ${size}`);
    }
    for (const [, name = '', size = ''] of manifest.matchAll(/assets\/([a-z]+)-(\d+)\.png/g)) {
      expect(sizeOf(`assets/${name}-${size}.png`)).toEqual([Number(size), Number(size)]);
    }
  });

  test('has every address on https, on one server', () => {
    const addresses =
      manifest.match(/https?:\/\/[^"<]+/g)?.filter((address) => !/microsoft\.com|w3\.org/.test(address)) ?? [];
    expect(addresses.filter((address) => !address.startsWith('https://localhost:3000'))).toEqual([]);
  });

  test('says every text in English too', () => {
    const texts = [...named('bt:String'), ...named('DisplayName'), ...named('Description')].filter(
      ({ attributes }) => attributes['DefaultValue'] !== undefined,
    );
    const overrides = [...named('bt:Override'), ...named('Override')].filter(
      ({ attributes }) => attributes['Locale'] === 'en-us',
    );
    expect(named('DefaultLocale')[0]?.text).toBe('zh-CN');
    expect(overrides).toHaveLength(texts.length);
  });

  test('keeps to the lengths Office cuts at', () => {
    const short = /<bt:ShortStrings>[\s\S]*<\/bt:ShortStrings>/.exec(manifest)?.[0] ?? '';
    const long = /<bt:LongStrings>[\s\S]*<\/bt:LongStrings>/.exec(manifest)?.[0] ?? '';
    const lengths = (xml: string): number[] =>
      [...xml.matchAll(/Value="([^"]*)"/g)].map(([, text = '']) => text.length);
    expect(Math.max(...lengths(short))).toBeLessThanOrEqual(125);
    expect(Math.max(...lengths(long))).toBeLessThanOrEqual(250);
  });

  test('calls the functions that the ribbon code offers', () => {
    expect(named('FunctionName').map(({ text }) => text)).toEqual(Object.values(COMMANDS));
  });

  test('is built for the server it will be served from, not a word of this machine left', () => {
    const made = manifestFor(manifest, 'https://oa.example.gov.cn/duibiao');
    expect(made).not.toContain('localhost');
    expect(made).toContain('<AppDomain>https://oa.example.gov.cn</AppDomain>');
    expect(made).toContain('"https://oa.example.gov.cn/duibiao/taskpane.html"');
    expect(() => manifestFor(manifest, 'http://oa.example.gov.cn/')).toThrow('https');
  });

  test('is built with the files it points to', () => {
    if (!existsSync(built)) throw new Error('请先运行 npm run build。');
    for (const [, file = ''] of readFileSync(built, 'utf8').matchAll(/https:\/\/localhost:3000\/([^"]+)/g)) {
      expect(existsSync(path.join('dist/web', file))).toBe(true);
    }
  });
});

/** The manifest's own schema first; it includes the others. */
function order(name: string): number {
  return name.startsWith('OfficeAppManifest') ? 0 : 1;
}

/** The schemas refer to a newer one for mail add-ins, which is not among them and which we do not need: a stand-in. */
const mailOverrides = {
  fileName: 'MailAppVersionOverridesV1_1.xsd',
  contents: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://schemas.microsoft.com/office/mailappversionoverrides/1.1"><xs:element name="VersionOverrides"/></xs:schema>`,
};
