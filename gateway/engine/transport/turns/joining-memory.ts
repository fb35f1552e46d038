import { Buffer } from 'node:buffer';

/** A longer body is joined in memory of its own. */
export const JOINING_BYTES = 128 * 1024;
const MAX_SPARE = 8;

const spare: Buffer[] = [];

/** Memory in which a body that came in pieces is put together, until it has been read: then it is for another one. */
export const takeJoiningMemory = (): Buffer => spare.pop() ?? Buffer.allocUnsafeSlow(JOINING_BYTES);

export function giveJoiningMemory(memory: Buffer): void {
  if (spare.length < MAX_SPARE) spare.push(memory);
}
