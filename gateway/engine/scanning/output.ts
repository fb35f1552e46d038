import { Buffer } from 'node:buffer';
import { SPARE_BYTES } from '../transport/answer.ts';

const FIRST_BYTES = 256 * 1024;
/** What an output was longer than is given back when it has been used. */
const MAX_KEPT_BYTES = 4 * 1024 * 1024;
/** Bytes are copied eight at a time, so that up to seven too many are read and written. */
export const PADDING_BYTES = SPARE_BYTES;
/** From this many bytes on, a call of the system's own is the faster one. */
const MANY_BYTES = 256;

/**
 * Where text is put together: one for all, because whatever writes to it is done before anything else happens, and
 * memory that stays warm is fast. What is written there is nobody's garbage.
 */
let bytes = Buffer.allocUnsafeSlow(FIRST_BYTES);
let view = viewOf(bytes);
let capacity = FIRST_BYTES - PADDING_BYTES;
let limit = Number.POSITIVE_INFINITY;

const TOO_LONG = Symbol('too long');

/** What `write` returns, where the output ends; something above `maxBytes` as soon as there would be more of it. */
export function within(maxBytes: number, write: () => number): number {
  limit = maxBytes;
  try {
    return write();
  } catch (error) {
    if (error !== TOO_LONG) throw error;
    return maxBytes + 1;
  } finally {
    limit = Number.POSITIVE_INFINITY;
  }
}

/** Bytes that can be copied from; there must be `PADDING_BYTES` behind them. */
export function viewOf({ buffer, byteOffset, length }: Buffer): DataView {
  return new DataView(buffer, byteOffset, length);
}

/** Writes what stands from `from` to `to` in `source` at `at`, and returns where it ends. */
export function copy(source: DataView, from: number, to: number, at: number): number {
  const end = at + to - from;
  if (end > capacity) grow(end);
  if (end - at > MANY_BYTES) {
    bytes.set(new Uint8Array(source.buffer, source.byteOffset + from, to - from), at);
    return end;
  }
  for (let p = from, q = at; p < to; p += 8, q += 8) view.setBigInt64(q, source.getBigInt64(p));
  return end;
}

/** Writes again what stands from `from` to `to` in the output. */
export function again(from: number, to: number, at: number): number {
  return copy(view, from, to, at);
}

export function writeText(text: string, at: number): number {
  const end = at + 3 * text.length;
  if (end > capacity) grow(end);
  return at + bytes.write(text, at);
}

const typeTexts = new Map<string, DataView>();

/** Writes the name of a type, of which a supergraph has so many. */
export function typeText(name: string, at: number): number {
  let text = typeTexts.get(name);
  if (!text) {
    const written = Buffer.alloc(name.length + 2 + PADDING_BYTES);
    written.write(`"${name}"`);
    text = viewOf(written);
    typeTexts.set(name, text);
  }
  return copy(text, 0, name.length + 2, at);
}

function grow(end: number): void {
  if (end > limit) throw TOO_LONG;
  const longer = Buffer.allocUnsafeSlow(2 * (end + PADDING_BYTES));
  bytes.copy(longer);
  bytes = longer;
  view = viewOf(longer);
  capacity = longer.length - PADDING_BYTES;
}

/** Whether the output has the same from `from` as from `other`, up to `to`. */
export function isWrittenAt(other: number, from: number, to: number): boolean {
  let p = from;
  let q = other;
  for (; p + 4 <= to; p += 4, q += 4) if (view.getInt32(p) !== view.getInt32(q)) return false;
  for (; p < to; p += 1, q += 1) if (bytes[p] !== bytes[q]) return false;
  return true;
}

/** A number that equal pieces of the output have in common. */
export function hashOf(from: number, to: number, seed: number): number {
  let hash = seed;
  let p = from;
  for (; p + 4 <= to; p += 4) hash = mixed(hash, view.getInt32(p));
  for (; p < to; p += 1) hash = mixed(hash, bytes[p] as number);
  return hash ^ (hash >>> 15);
}

function mixed(hash: number, value: number): number {
  const product = Math.imul(hash ^ value, 0x9e3779b1);
  return product ^ (product >>> 13);
}

/** What has been written from `from` to `to`; `isAscii` where that is known. */
export function writtenText(from: number, to: number, isAscii = false): string {
  const text = bytes.toString(isAscii ? 'latin1' : 'utf8', from, to);
  forget();
  return text;
}

/** As `writtenText`, as bytes. */
export function writtenBytes(to: number): Buffer {
  const copied = Buffer.allocUnsafeSlow(to);
  bytes.copy(copied, 0, 0, to);
  forget();
  return copied;
}

function forget(): void {
  if (bytes.length <= MAX_KEPT_BYTES) return;
  bytes = Buffer.allocUnsafeSlow(FIRST_BYTES);
  view = viewOf(bytes);
  capacity = FIRST_BYTES - PADDING_BYTES;
}

/** Whether two pieces of a text are the same. */
export function isSameText(
  source: DataView,
  from: number,
  to: number,
  otherFrom: number,
  otherTo: number,
): boolean {
  if (from === otherFrom) return to === otherTo;
  if (to - from !== otherTo - otherFrom) return false;
  for (let i = 0; i < to - from; i += 1) {
    if (source.getUint8(from + i) !== source.getUint8(otherFrom + i)) return false;
  }
  return true;
}
