import { readText } from '../../../src/hosts/text/readText';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, big: boolean, mark: boolean): Uint8Array => {
  const whole = (mark ? '\uFEFF' : '') + text;
  const units = Array.from({ length: whole.length }, (_, at) => whole.charCodeAt(at));
  return new Uint8Array(units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
};
/** 收入 in GB18030. */
const gb18030 = new Uint8Array([0xca, 0xd5, 0xc8, 0xeb, 0x31, 0x32]);

test.each([
  ['UTF-8', utf8('收入12')],
  ['UTF-8 with a mark', utf8('\uFEFF收入12')],
  ['UTF-16 little', utf16('收入12', false, true)],
  ['UTF-16 big', utf16('收入12', true, true)],
  ['GB18030', gb18030],
])('a text in %s is read', async (_, bytes) => {
  const { paragraphs } = await readText(bytes, '说明.txt');
  expect(paragraphs).toEqual([{ text: '收入12' }]);
});

test('each line is a paragraph, whatever ends it', async () => {
  const { paragraphs } = await readText(utf8('一\r\n二\n三\r四'), '说明.md');
  expect(paragraphs.map(({ text }) => text)).toEqual(['一', '二', '三', '四']);
});

test('what is no text gets a sentence with the remedy', async () => {
  await expect(readText(utf8('x'), '说明.rtf')).rejects.toThrow('另存为');
  await expect(readText(utf8(' \n '), '说明.txt')).rejects.toThrow('没有文字');
});
