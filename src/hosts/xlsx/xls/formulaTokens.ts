type Size = readonly [biff8: number, biff5: number];

const ONE: Size = [1, 1];

/** Bytes of a formula's tokens by their kind ([MS-XLS] 2.5.198), the kind's own byte included, in the versions 8 and 5. */
const SIZES: ReadonlyMap<number, Size> = new Map<number, Size>([
  ...ofKinds([0x01, 0x02], [5, 5]),
  ...ofKinds(
    Array.from({ length: 0x14 }, (_, at) => at + 0x03),
    ONE,
  ),
  ...ofKinds([0x1c, 0x1d], [2, 2]),
  ...ofKinds([0x1e, 0x21, 0x29], [3, 3]),
  ...ofKinds([0x1f], [9, 9]),
  ...ofKinds([0x22], [4, 4]),
  ...ofKinds([0x23], [5, 15]),
  ...ofKinds([0x24, 0x2a, 0x2c], [5, 4]),
  ...ofKinds([0x25, 0x2b, 0x2d], [9, 7]),
  ...ofKinds([0x39], [7, 25]),
  ...ofKinds([0x3a, 0x3c], [7, 18]),
  ...ofKinds([0x3b, 0x3d], [11, 21]),
]);
const STRING = 0x17;
const ATTRIBUTE = 0x19;
const CHOOSE = 0x04;
/** From here on a kind comes in three classes. */
const CLASSED = 0x20;

/**
 * Whether the tokens of a formula fill their place exactly. The library goes on for ever with those of a damaged one.
 * Arrays and unions, whose data stands behind the tokens, count as damaged.
 */
export function fills(bytes: Uint8Array, from: number, to: number, biff8: boolean): boolean {
  let at = from;
  while (at < to) {
    const size = sizeAt(bytes, at, biff8);
    if (size === undefined) return false;
    at += size;
  }
  return at === to;
}

function sizeAt(bytes: Uint8Array, at: number, biff8: boolean): number | undefined {
  const [kind = 0, next = 0, flags = 0] = bytes.subarray(at, at + 3);
  if (kind === STRING) return biff8 ? 3 + next * ((flags & 1) + 1) : 2 + next;
  if (kind === ATTRIBUTE) return next === CHOOSE ? 4 + 2 * (flags + 256 * (bytes[at + 3] ?? 0) + 1) : 4;
  const base = kind < CLASSED || kind >= 0x80 ? kind : (kind & 0x1f) | CLASSED;
  return SIZES.get(base)?.[biff8 ? 0 : 1];
}

function ofKinds(kinds: readonly number[], size: Size): (readonly [number, Size])[] {
  return kinds.map((kind) => [kind, size]);
}
