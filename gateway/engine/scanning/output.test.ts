import { Buffer } from 'node:buffer';
import { assert, nat, property, tuple, uint8Array } from 'fast-check';
import { expect, it } from 'vitest';
import {
  again,
  copy,
  hashOf,
  isWrittenAt,
  PADDING_BYTES,
  viewOf,
  within,
  writeText,
  writtenBytes,
  writtenText,
} from './output.ts';

function padded(bytes: Uint8Array): DataView {
  return viewOf(Buffer.concat([bytes, Buffer.alloc(PADDING_BYTES)]));
}

it('is what was copied to it, from anywhere and of any length', () => {
  const pieces = tuple(nat(40), nat(600));
  assert(
    property(uint8Array({ minLength: 640, maxLength: 640 }), pieces, pieces, pieces, (source, ...ranges) => {
      const view = padded(source);
      const expected: Uint8Array[] = [];
      let at = 0;
      for (const [from, length] of ranges) {
        expected.push(source.subarray(from, from + length));
        at = copy(view, from, from + length, at);
      }
      expect(writtenBytes(at).equals(Buffer.concat(expected))).toBe(true);
    }),
  );
});

it('grows with what is written, and writes what it has again', () => {
  const line = padded(Buffer.from('0123456789'));
  let at = writeText('é', 0);
  for (let i = 0; i < 50_000; i += 1) at = copy(line, 0, 10, at);
  at = again(2, 22, at);
  expect(writtenText(0, at)).toBe(`é${'0123456789'.repeat(50_002)}`);
  let end = at;
  for (let i = 0; i < 4; i += 1) end = again(0, end, end);
  expect(writtenText(0, end)).toHaveLength(16 * 500_021);
});

it('ends where there would be more than it may have', () => {
  const line = padded(Buffer.alloc(100_000));
  const write = (times: number) => (): number => {
    let at = 0;
    for (let i = 0; i < times; i += 1) at = copy(line, 0, 100_000, at);
    return at;
  };
  expect(within(500_000, write(5))).toBe(500_000);
  expect(within(499_999, write(5))).toBeGreaterThan(499_999);
  // Were it not stopped, this would not end.
  expect(within(1_000_000, write(Number.POSITIVE_INFINITY))).toBeGreaterThan(1_000_000);
  expect(write(50)()).toBe(5_000_000);
});

it('tells equal pieces from others', () => {
  const written = writeText('{"id":"1"},{"id":"1"},{"id":"2"}', 0);
  expect(written).toBe(32);
  expect(isWrittenAt(0, 11, 21)).toBe(true);
  expect(isWrittenAt(0, 22, 32)).toBe(false);
  expect(hashOf(0, 10, 5)).toBe(hashOf(11, 21, 5));
  expect(hashOf(0, 10, 5)).not.toBe(hashOf(22, 32, 5));
  expect(hashOf(0, 10, 5)).not.toBe(hashOf(0, 10, 6));
});
