import * as anywhere from '../../../src/hosts/package/zip/codec';
import * as onNode from '../../../src/hosts/package/zip/codecNode';
import { randomOf } from '../../support/randomDepartment';

const random = randomOf(7);
const bytes = Uint8Array.from({ length: 700_000 }, (_, at) => (at % 3 === 0 ? Math.floor(random() * 256) : at % 7));
const text = new TextEncoder().encode('一般公共服务支出'.repeat(40));
const samples = [
  ['nothing', new Uint8Array()],
  ['a short text', text],
  ['more than is unpacked in one step', bytes],
] as const;
const codecs = [
  ['in a browser', anywhere, onNode],
  ['on Node', onNode, anywhere],
] as const;

describe.each(codecs)('unpacking %s', (_, codec, other) => {
  it.each(samples)('gives back %s, whichever packed it', (_name, data) => {
    expect(codec.crc32(data)).toBe(other.crc32(data));
    for (const packed of [codec.deflate(data, 3), other.deflate(data, 3)]) {
      expect(Buffer.compare(codec.inflate(packed, data.length)!, data)).toBe(0);
    }
  });

  it('never gives more than was said', () => {
    for (const data of [text, bytes]) {
      const unpacked = codec.inflate(codec.deflate(data, 3), 60);
      expect(unpacked === undefined || unpacked.length <= 61).toBe(true);
    }
  });

  it('finds what is damaged or cut off', () => {
    const packed = codec.deflate(bytes, 3);
    expect(codec.inflate(packed.subarray(0, packed.length >> 1), bytes.length)).toBeUndefined();
    expect(codec.inflate(new Uint8Array(40).fill(0xff), 4000)).toBeUndefined();
  });
});
