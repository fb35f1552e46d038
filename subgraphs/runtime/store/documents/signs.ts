import { setImmediate as nextTurn } from 'node:timers/promises';
import type { PassagePlace } from '../../domain/documents/ports.ts';
import { turned, turnedLength } from './turn.ts';

/** The signs of a document's vectors, one passage after the other. */
export interface DocumentSigns {
  documentId: string;
  /** Of each passage `bytesOfSigns`. */
  bytes: Uint8Array;
}

/** So many passages are compared before others have their turn: some milliseconds. */
const SLICE_PASSAGES = 20_000;
/** So many for each that is wanted, those with the fewest other signs, are weighed. */
const POOL = 20;

/** What the signs of one vector take. */
export const bytesOfSigns = (dimensions: number): number => turnedLength(dimensions) / 8;

/** Of each component of the turned vector whether it is above zero. */
export const signsOf = (vector: Float32Array): Uint8Array => signsOfTurned(turned(vector));

function signsOfTurned(vector: Float32Array): Uint8Array {
  const bytes = new Uint8Array(vector.length / 8);
  for (let index = 0; index < vector.length; index++)
    if ((vector[index] as number) > 0) (bytes[index >> 3] as number) |= 1 << (index & 7);
  return bytes;
}

/**
 * The passages whose signs agree most with a vector, in no order. Differences are counted for all of them; those
 * with the fewest are weighed by how much each sign says of the vector, which tells near ones apart far better.
 */
export async function likeliest(
  vector: Float32Array,
  documents: readonly DocumentSigns[],
  count: number,
): Promise<PassagePlace[]> {
  const question = turned(vector);
  const asked = wordsOf(signsOfTurned(question));
  const distances: Uint16Array[] = [];
  const passagesAtDistance = new Uint32Array(question.length + 1);
  let sinceTurn = 0;
  for (const { bytes } of documents) {
    const own = distancesOf(wordsOf(bytes), asked);
    for (let number = 0; number < own.length; number++)
      (passagesAtDistance[own[number] as number] as number)++;
    distances.push(own);
    sinceTurn += own.length;
    if (sinceTurn > SLICE_PASSAGES) {
      sinceTurn = 0;
      await nextTurn();
    }
  }
  const bound = boundOf(passagesAtDistance, count * POOL);
  const weigh = weighing(question);
  const pool: { place: PassagePlace; weight: number }[] = [];
  for (const [index, { documentId, bytes }] of documents.entries()) {
    const own = distances[index] as Uint16Array;
    for (let number = 0; number < own.length; number++)
      if ((own[number] as number) <= bound && pool.length < 2 * count * POOL)
        pool.push({ place: { documentId, number }, weight: weigh(bytes, number) });
  }
  return pool
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, count)
    .map(({ place }) => place);
}

/** Signed ones stay small integers to V8. */
const wordsOf = ({ buffer, byteOffset, byteLength }: Uint8Array): Int32Array =>
  new Int32Array(buffer, byteOffset, byteLength / 4);

/** Of each passage how many signs differ from those asked for. */
function distancesOf(words: Int32Array, asked: Int32Array): Uint16Array {
  const perPassage = asked.length;
  const distances = new Uint16Array(words.length / perPassage);
  for (let number = 0, at = 0; number < distances.length; number++) {
    let distance = 0;
    for (let word = 0; word < perPassage; word++, at++)
      distance += bitCount((words[at] as number) ^ (asked[word] as number));
    distances[number] = distance;
  }
  return distances;
}

/** The distance within which at least so many passages are; all, where there are not so many. */
function boundOf(passagesAtDistance: Uint32Array, wanted: number): number {
  let within = 0;
  const bound = passagesAtDistance.findIndex((passages) => (within += passages) >= wanted);
  return bound === -1 ? passagesAtDistance.length : bound;
}

/** The product of a vector with signs taken as 1 and -1, by sums for each byte that there can be. */
function weighing(vector: Float32Array): (bytes: Uint8Array, number: number) => number {
  const width = vector.length / 8;
  const sums = new Float32Array(width * 256);
  for (let byte = 0; byte < width; byte++) {
    for (let value = 0; value < 256; value++) {
      let sum = 0;
      for (let bit = 0; bit < 8; bit++)
        sum += (vector[byte * 8 + bit] as number) * (value & (1 << bit) ? 1 : -1);
      sums[byte * 256 + value] = sum;
    }
  }
  return (bytes, number) => {
    let weight = 0;
    for (let byte = 0, at = number * width; byte < width; byte++, at++)
      weight += sums[byte * 256 + (bytes[at] as number)] as number;
    return weight;
  };
}

/** Bits that are set in a word. */
function bitCount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
