import { createReadStream } from 'node:fs';
import { decodeGb18030, decodeUtf8, wideEncoding } from '../../hosts/text/encoding';
import { systemCode, UsageFault } from '../faults';
import { cannotReadList, notAList } from '../messages';
import type { NamedFile } from './namedFile';
import { exists, namedByBytes, pathOf } from './namedFile';

const LINE_FEED = 10;
const RETURN = 13;
/** How many bytes a byte order mark of UTF-16 has; a pipe may hand them on one by one. */
const MARK_BYTES = 2;
/** No system takes a path of more bytes; a device or a film has no line feeds to wait for. */
const LONGEST_LINE = 1 << 18;

/**
 * The names in a list, one a line, as they come in; `-` is standard input. In UTF-16 where its beginning tells so, else
 * each line in whatever encoding makes it the name of a file that is there.
 * @throws UsageFault where the list cannot be read or is none
 */
export async function* namesFrom(list: string): AsyncGenerator<NamedFile> {
  const stream: AsyncIterable<Uint8Array> = list === '-' ? process.stdin : createReadStream(pathOf({ file: list }));
  try {
    yield* namesIn(stream, list);
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    throw new UsageFault(cannotReadList(list, code));
  }
}

async function* namesIn(stream: AsyncIterable<Uint8Array>, list: string): AsyncGenerator<NamedFile> {
  let rest: Uint8Array = new Uint8Array(0);
  let wide: TextDecoder | undefined;
  let text = '';
  let begun = false;
  for await (const chunk of stream) {
    rest = Buffer.concat([rest, chunk]);
    if (!begun && rest.length < MARK_BYTES) continue;
    const encoding = begun ? undefined : wideEncoding(rest);
    if (encoding !== undefined) wide = new TextDecoder(encoding);
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
    if (rest.length + text.length > LONGEST_LINE) throw new UsageFault(notAList(list));
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
