import { firstOf } from './slabs.ts';

const FIRST_LENGTH = 4 * 1024;
/** What is longer is not kept for the next answer. */
const MAX_KEPT_LENGTH = 1024 * 1024;

/**
 * Where answers are noted while they are scanned: one for all, because a scan is over before anything else happens.
 * What a scan has found is copied to a table of its own.
 */
let table = new Int32Array(FIRST_LENGTH);
let stack = new Int32Array(FIRST_LENGTH);
let memory = new Int32Array(FIRST_LENGTH);

export const scratchTable = (): Int32Array => table;
export const scratchStack = (): Int32Array => stack;

/** So many zeros, until they are asked for again. */
export function zeros(length: number): Int32Array {
  if (length > memory.length) memory = new Int32Array(2 * length);
  else memory.fill(0, 0, length);
  return memory;
}

export function longerTable(length: number): Int32Array {
  return (table = longer(table, length));
}

export function longerStack(length: number): Int32Array {
  return (stack = longer(stack, length));
}

/** What has been noted, up to `length`. */
export function noted(length: number): Int32Array {
  const own = firstOf(table, length);
  if (table.length > MAX_KEPT_LENGTH) table = new Int32Array(FIRST_LENGTH);
  if (stack.length > MAX_KEPT_LENGTH) stack = new Int32Array(FIRST_LENGTH);
  return own;
}

function longer(numbers: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const copied = new Int32Array(2 * length);
  copied.set(numbers);
  return copied;
}
