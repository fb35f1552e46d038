import type { Buffer } from 'node:buffer';

const BACKSLASH = 0x5c;

/**
 * Whether JSON text has neither escapes nor control characters, not even white space between lines: as most servers
 * write most answers. Strings read from it need no escaping when they are printed again.
 */
export function isPlain(bytes: Buffer): boolean {
  return bytes.indexOf(BACKSLASH) === -1 && !hasControls(bytes);
}

/** Four bytes at a time: an eighth of what it takes to look at each. */
function hasControls(bytes: Buffer): boolean {
  const { buffer, byteOffset, length } = bytes;
  if (length < 8) return hasControl(bytes, 0, length);
  const end = byteOffset + length;
  const from = (byteOffset + 3) & ~3;
  const to = end & ~3;
  if (hasControl(bytes, 0, from - byteOffset) || hasControl(bytes, to - byteOffset, length)) return true;
  const words = new Uint32Array(buffer, from, (to - from) >> 2);
  let found = 0;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as number;
    found |= (word - 0x20202020) & ~word & 0x80808080;
  }
  return found !== 0;
}

function hasControl(bytes: Buffer, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if ((bytes[i] as number) < 0x20) return true;
  return false;
}
