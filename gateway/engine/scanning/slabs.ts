import { Buffer } from 'node:buffer';

const SLAB_BYTES = 64 * 1024;
/** What is longer has memory of its own, so that little of a slab is held by the one piece of it that is still used. */
const MAX_CUT_BYTES = 8 * 1024;
const SLAB_LENGTH = SLAB_BYTES / Int32Array.BYTES_PER_ELEMENT;
const MAX_CUT_LENGTH = MAX_CUT_BYTES / Int32Array.BYTES_PER_ELEMENT;

/** Small pieces are cut from larger ones: to ask for the memory of each takes longer than to fill it. */
let bytes = Buffer.allocUnsafeSlow(SLAB_BYTES);
let usedBytes = 0;
let numbers = new Int32Array(SLAB_LENGTH);
let usedNumbers = 0;

export function memoryOf(length: number): Buffer {
  if (length > MAX_CUT_BYTES) return Buffer.allocUnsafeSlow(length);
  if (usedBytes + length > SLAB_BYTES) {
    bytes = Buffer.allocUnsafeSlow(SLAB_BYTES);
    usedBytes = 0;
  }
  const from = usedBytes;
  usedBytes += length;
  return bytes.subarray(from, usedBytes);
}

/** A copy of the first numbers. */
export function firstOf(all: Int32Array, length: number): Int32Array {
  if (length > MAX_CUT_LENGTH) return all.slice(0, length);
  if (usedNumbers + length > SLAB_LENGTH) {
    numbers = new Int32Array(SLAB_LENGTH);
    usedNumbers = 0;
  }
  const from = usedNumbers;
  usedNumbers += length;
  for (let i = 0; i < length; i += 1) numbers[from + i] = all[i] as number;
  return numbers.subarray(from, usedNumbers);
}
