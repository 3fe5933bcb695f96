const UTF8 = new TextDecoder('utf-8', { fatal: true });
const GB18030 = new TextDecoder('gb18030');

/** The encoding that a byte order mark announces. */
export function announcedEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/** A text as Chinese programs save it: in what its byte order mark says, else in UTF-8, else in GB18030 (GBK). */
export function decodeText(bytes: Uint8Array): string {
  const announced = announcedEncoding(bytes);
  if (announced !== undefined) return new TextDecoder(announced).decode(bytes);
  return decodeUtf8(bytes) ?? GB18030.decode(bytes);
}

/** `undefined` where the bytes are no UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

export function decodeGb18030(bytes: Uint8Array): string {
  return GB18030.decode(bytes);
}
