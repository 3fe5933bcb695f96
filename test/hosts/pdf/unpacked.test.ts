import { deflateSync } from 'node:zlib';
import { openPdf } from '../../../src/hosts/pdf';
import { unpacksToMoreThan } from '../../../src/hosts/pdf/unpacked';
import { writtenText } from '../../support/writtenTexts';

const MB = 1024 * 1024;

/** An object of a PDF that unpacks to so many blanks. */
function stream(length: number, dictionary = '/Filter /FlateDecode', lineBreak = '\n'): Buffer {
  const packed = deflateSync(Buffer.alloc(length, 0x20));
  const start = `4 0 obj\n<< /Length ${packed.length} ${dictionary} >>\nstream${lineBreak}`;
  return Buffer.concat([Buffer.from(start), packed, Buffer.from('\nendstream\nendobj\n')]);
}

describe('what a PDF unpacks to', () => {
  it('is counted over all streams of its text, whatever their line breaks', () => {
    const two = Buffer.concat([stream(1000), stream(1000, '/Filter [/FlateDecode]', '\r\n')]);
    expect(unpacksToMoreThan(two, 2000)).toBe(false);
    expect(unpacksToMoreThan(two, 1999)).toBe(true);
  });

  it('leaves out pictures and fonts', () => {
    const picture = stream(1000, '/Subtype /Image /Filter /FlateDecode');
    const font = stream(1000, '/Length1 1000 /Filter /FlateDecode');
    expect(unpacksToMoreThan(Buffer.concat([picture, font]), 10)).toBe(false);
    expect(unpacksToMoreThan(Buffer.concat([picture, font, stream(11)]), 10)).toBe(true);
  });

  it('is counted as far as it can be read where it is damaged or cut off', () => {
    expect(unpacksToMoreThan(stream(1000).subarray(0, -25), 2000)).toBe(false);
    expect(unpacksToMoreThan(Buffer.from('1 0 obj << /Filter /FlateDecode >> stream\nnone'), 10)).toBe(false);
  });

  it('is refused with a sentence where it is a bomb, and not where it is a text', async () => {
    const bomb = Buffer.concat([Buffer.from('%PDF-1.4\n'), stream(33 * MB)]);
    await expect(openPdf(bomb, 'a.pdf')).rejects.toThrow('文字稿解压后大得不正常');
    expect(unpacksToMoreThan(writtenText('text.pdf'), MB)).toBe(false);
  });
});
