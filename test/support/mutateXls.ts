/** The first record of a BIFF8 stream: BOF, 16 bytes long, version 6. */
const BEGIN = [0x09, 0x08, 0x10, 0x00, 0x00, 0x06];
const HEADER = 4;

/** An `.xls` one of whose records is changed: its kind, its length, a number in it; or swapped for another's content. */
export function mutateRecords(bytes: Uint8Array, random: () => number): Uint8Array {
  const copy = new Uint8Array(bytes);
  const records = recordsOf(copy);
  const pick = (): number => records[Math.floor(random() * records.length)] ?? 0;
  for (let round = Math.floor(random() * 4); round >= 0; round -= 1) mutateRecord(copy, pick(), pick(), random);
  return copy;
}

function mutateRecord(bytes: Uint8Array, at: number, other: number, random: () => number): void {
  const view = new DataView(bytes.buffer);
  const length = view.getUint16(at + 2, true);
  const inside = at + HEADER + Math.floor(random() * Math.max(1, length - 1));
  const number = [0, 1, 0x7f, 0xff, 0x7fff, 0xffff][Math.floor(random() * 6)] ?? 0;
  switch (Math.floor(random() * 5)) {
    case 0:
      view.setUint16(at, view.getUint16(other, true), true);
      return;
    case 1:
      view.setUint16(at + 2, number, true);
      return;
    case 2:
      bytes.copyWithin(at + HEADER, other + HEADER, other + HEADER + length);
      return;
    case 3:
      bytes[inside] = (bytes[inside] ?? 0) ^ (1 << Math.floor(random() * 8));
      return;
    default:
      if (inside + 2 <= bytes.length) view.setUint16(inside, number, true);
  }
}

/** Where records begin, as far as the first stream of them lies in one piece. */
function recordsOf(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer);
  const starts: number[] = [];
  for (let at = beginOf(bytes); at >= 0 && at + HEADER <= bytes.length;) {
    starts.push(at);
    at += HEADER + view.getUint16(at + 2, true);
  }
  return starts;
}

function beginOf(bytes: Uint8Array): number {
  for (let at = 0; at + BEGIN.length <= bytes.length; at += 1)
    if (BEGIN.every((byte, n) => bytes[at + n] === byte)) return at;
  return -1;
}
