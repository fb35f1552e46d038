import { Buffer } from 'node:buffer';
import { expect, it } from 'vitest';
import { isPlain } from './plain.ts';

it.each(['', 'a', '{"a":"é質😀"}', '\u007f\u0080\u00ff', ' '])('%j is plain', (text) => {
  expect(isPlain(Buffer.from(text))).toBe(true);
});

it('a backslash or a control character is found wherever it stands, however the bytes lie in memory', () => {
  const memory = Buffer.alloc(64, 'x');
  for (let from = 0; from < 5; from += 1) {
    for (let length = 1; length < 20; length += 1) {
      const bytes = memory.subarray(from, from + length);
      expect(isPlain(bytes)).toBe(true);
      for (let at = 0; at < length; at += 1) {
        for (const byte of [0x00, 0x09, 0x0a, 0x1f, 0x5c]) {
          bytes[at] = byte;
          expect(isPlain(bytes)).toBe(false);
        }
        for (const byte of [0x20, 0x5b, 0x7f, 0x80, 0x9f, 0xff]) {
          bytes[at] = byte;
          expect(isPlain(bytes)).toBe(true);
        }
        bytes[at] = 0x78;
      }
    }
  }
});
