import type { Buffer } from 'node:buffer';

const BACKSLASH = 0x5c;
const NO_WORDS = new Uint32Array(0);

/** What JSON text in UTF-8 is made of. */
export interface TextKind {
  /** Characters that stand in no string, among them white space between lines. */
  readonly hasControls: boolean;
  readonly hasBackslash: boolean;
  readonly isAscii: boolean;
}

/**
 * Whether JSON text has neither escapes nor control characters, not even white space between lines: as most servers
 * write most answers. Strings read from it need no escaping when they are printed again.
 */
export function isPlain(bytes: Buffer): boolean {
  const { hasControls, hasBackslash } = textKind(bytes);
  return !hasControls && !hasBackslash;
}

export function textKind(bytes: Buffer): TextKind {
  const { buffer, byteOffset, length } = bytes;
  const from = Math.min(-byteOffset & 3, length);
  const count = (length - from) >> 2;
  const to = from + 4 * count;
  let high = 0;
  let controls = 0;
  // Four bytes at a time, an eighth of what it takes to look at each: where one is less than a space, its highest
  // bit is set in `controls`.
  const words = count > 0 ? new Uint32Array(buffer, byteOffset + from, count) : NO_WORDS;
  for (let i = 0; i < count; i += 1) {
    const word = words[i] as number;
    high |= word;
    controls |= (word - 0x20202020) & ~word;
  }
  for (let i = 0; i < length; i += 1) {
    if (i === from) i = to;
    if (i === length) break;
    const byte = bytes[i] as number;
    high |= byte;
    controls |= (byte - 0x20) & ~byte;
  }
  return {
    hasControls: (controls & 0x80808080) !== 0,
    hasBackslash: bytes.indexOf(BACKSLASH) !== -1,
    isAscii: (high & 0x80808080) === 0,
  };
}
