import { createReadStream } from 'node:fs';
import { systemCode, UsageFault } from '../faults';
import { cannotReadList } from '../messages';
import { announcedEncoding, decodeGb18030, decodeUtf8 } from './decodeText';
import type { NamedFile } from './namedFile';
import { exists, namedByBytes } from './namedFile';

const LINE_FEED = 10;
const RETURN = 13;

/**
 * The names in a list, one a line, as they come in; `-` is standard input. In UTF-16 where a byte order mark says so, else
 * each line in whatever encoding makes it the name of a file that is there.
 * @throws UsageFault where the list cannot be read
 */
export async function* namesFrom(list: string): AsyncGenerator<NamedFile> {
  const stream: AsyncIterable<Uint8Array> = list === '-' ? process.stdin : createReadStream(list);
  try {
    yield* namesIn(stream);
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    throw new UsageFault(cannotReadList(list, code));
  }
}

async function* namesIn(stream: AsyncIterable<Uint8Array>): AsyncGenerator<NamedFile> {
  let rest: Uint8Array = new Uint8Array(0);
  let wide: TextDecoder | undefined;
  let text = '';
  let begun = false;
  for await (const chunk of stream) {
    rest = Buffer.concat([rest, chunk]);
    const announced = begun ? undefined : announcedEncoding(rest);
    if (announced !== undefined) wide = new TextDecoder(announced);
    begun = true;
    if (wide !== undefined) {
      const lines = (text + wide.decode(rest, { stream: true })).split('\n');
      rest = new Uint8Array(0);
      text = lines.pop() ?? '';
      for (const line of lines) yield* nameIn(line);
    } else {
      for (let end = rest.indexOf(LINE_FEED); end !== -1; end = rest.indexOf(LINE_FEED)) {
        yield* nameOf(rest.subarray(0, end));
        rest = rest.subarray(end + 1);
      }
    }
  }
  if (wide !== undefined) yield* nameIn(text);
  else yield* nameOf(rest);
}

function* nameIn(line: string): Generator<NamedFile> {
  const file = line.replace(/^\uFEFF/, '').replace(/\r$/, '');
  if (file.trim() !== '') yield { file };
}

/** A line's bytes as a name: what a file is called counts, since short lines can be read as either. */
async function* nameOf(line: Uint8Array): AsyncGenerator<NamedFile> {
  const bytes = line.at(-1) === RETURN ? line.subarray(0, -1) : line;
  const asUtf8 = decodeUtf8(bytes);
  const likely = asUtf8 ?? decodeGb18030(bytes);
  if (bytes.every((byte) => byte < 0x80) || (await exists(likely))) yield* nameIn(likely);
  else if (await exists(Buffer.from(bytes))) yield namedByBytes(bytes);
  else yield* nameIn((await exists(decodeGb18030(bytes))) ? decodeGb18030(bytes) : likely);
}
