/** Where the parts of a text lie, in characters, one after another ([MS-DOC] 2.5.4 FibRgLw97). */
export interface TextLengths {
  readonly body: number;
  readonly footnotes: number;
  readonly headers: number;
  readonly comments: number;
  readonly endnotes: number;
  readonly textBoxes: number;
}

const SIGNATURE = 0xa5ec;
/** Word 97; older files are built in another way. */
const FIRST_VERSION = 0xc1;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;
const CLX_PLACE = 0x1a2;
const PROPERTIES = 1;
const PIECES = 2;
const ONE_BYTE = 0x4000_0000;
const DESCRIPTOR = 8;

/** What the head of the stream `WordDocument` says, `undefined` where it is none that can be read. */
export interface Head {
  readonly table: '0Table' | '1Table';
  readonly clx: { readonly start: number; readonly length: number };
  readonly lengths: TextLengths;
}

export function readHead(document: Uint8Array): Head | undefined {
  const view = viewOf(document);
  if (document.length < CLX_PLACE + 8 || view.getUint16(0, true) !== SIGNATURE) return undefined;
  const flags = view.getUint16(10, true);
  if (view.getUint16(2, true) < FIRST_VERSION || (flags & ENCRYPTED) !== 0) return undefined;
  const length = (at: number): number => Math.max(0, view.getInt32(at, true));
  return {
    table: (flags & SECOND_TABLE) === 0 ? '0Table' : '1Table',
    clx: { start: view.getUint32(CLX_PLACE, true), length: view.getUint32(CLX_PLACE + 4, true) },
    lengths: {
      body: length(0x4c),
      footnotes: length(0x50),
      headers: length(0x54),
      comments: length(0x5c),
      endnotes: length(0x60),
      textBoxes: length(0x64),
    },
  };
}

/** The characters of the document in order, put together from its pieces; never more than the file holds. */
export function readCharacters(document: Uint8Array, table: Uint8Array, { clx }: Head): string {
  const list = piecesIn(table.subarray(clx.start, clx.start + clx.length));
  if (list === undefined) return '';
  const view = viewOf(list);
  const count = Math.floor((list.length - 4) / (4 + DESCRIPTOR));
  let text = '';
  for (let n = 0; n < count && text.length <= document.length; n += 1) {
    const length = view.getUint32(4 * n + 4, true) - view.getUint32(4 * n, true);
    const place = view.getUint32(4 * (count + 1) + DESCRIPTOR * n + 2, true);
    if (length > 0) text += charactersAt(document, place, length);
  }
  return text;
}

function charactersAt(document: Uint8Array, place: number, length: number): string {
  if ((place & ONE_BYTE) === 0) return new TextDecoder('utf-16le').decode(document.subarray(place, place + 2 * length));
  const start = (place & ~ONE_BYTE) >>> 1;
  return new TextDecoder('windows-1252').decode(document.subarray(start, start + length));
}

/** The list of pieces behind the properties that stand before it. */
function piecesIn(clx: Uint8Array): Uint8Array | undefined {
  const view = viewOf(clx);
  let at = 0;
  while (clx[at] === PROPERTIES && at + 3 <= clx.length) at += 3 + view.getUint16(at + 1, true);
  if (clx[at] !== PIECES || at + 5 > clx.length) return undefined;
  const list = clx.subarray(at + 5, at + 5 + view.getUint32(at + 1, true));
  return list.length < 4 ? undefined : list;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
