import { Buffer } from 'node:buffer';
import { randomInt } from 'node:crypto';
import { copy, hashOf, isWrittenAt, writtenText } from './output.ts';
import { literalView } from './literals.ts';
import { firstOf } from './slabs.ts';

/** What entities a fetch asks for, each as JSON. */
export interface Representations {
  readonly length: number;
  /** All, with commas between. */
  readonly joined: string;
  /** Each. */
  readonly texts: readonly string[];
}

/** Those that were printed one by one. */
export class PrintedRepresentations implements Representations {
  readonly texts: readonly string[];

  constructor(texts: readonly string[]) {
    this.texts = texts;
  }

  get length(): number {
    return this.texts.length;
  }

  get joined(): string {
    return this.texts.join(',');
  }
}

/** Those that were written as one text, which is rarely cut. */
class WrittenRepresentations implements Representations {
  readonly joined: string;
  readonly length: number;
  readonly #ends: Int32Array;

  constructor(joined: string, ends: Int32Array) {
    this.joined = joined;
    this.length = ends.length;
    this.#ends = ends;
  }

  get texts(): readonly string[] {
    let from = 0;
    const isAscii = this.joined.length === (this.#ends.at(-1) ?? 0);
    const bytes = isAscii ? undefined : Buffer.from(this.joined);
    return Array.from(this.#ends, (end) => {
      const text = bytes ? bytes.toString('utf8', from, end) : this.joined.slice(from, end);
      from = end + 1;
      return text;
    });
  }
}

const COMMA = literalView(',');
const FIRST_LENGTH = 256;
/** After so many others in its way a representation is taken for a new one: asked for twice does no harm. */
const MAX_TRIES = 32;
/** Nobody can choose texts that get into each other's way. */
const SEED = randomInt(0x7fffffff);

/** Puts representations into the output, each one once. One for all: an extraction is done before anything else happens. */
class RepresentationWriter {
  count = 0;
  #ends = new Int32Array(FIRST_LENGTH);
  #hashes = new Int32Array(FIRST_LENGTH);
  /** By hash, one more than the number of the representation. */
  #slots = new Int32Array(2 * FIRST_LENGTH);
  #mask = 0;

  begin(): void {
    this.count = 0;
    this.#mask = 2 * FIRST_LENGTH - 1;
    this.#slots.fill(0, 0, 2 * FIRST_LENGTH);
  }

  /** The number of the representation that stands from `from` to `to`. If it is new, the next one comes after a comma. */
  add(from: number, to: number): number {
    const hash = hashOf(from, to, SEED);
    let slot = hash & this.#mask;
    for (let tries = 0; this.#slots[slot] !== 0 && tries < MAX_TRIES; tries += 1) {
      const other = (this.#slots[slot] as number) - 1;
      if (this.#hashes[other] === hash && this.#isEqual(other, from, to)) return other;
      slot = (slot + 1) & this.#mask;
    }
    if (this.count === this.#ends.length) this.#grow();
    const number = this.count;
    this.count += 1;
    this.#ends[number] = to;
    this.#hashes[number] = hash;
    if (2 * this.count > this.#mask) this.#rehash();
    else if (this.#slots[slot] === 0) this.#slots[slot] = number + 1;
    copy(COMMA, 0, 1, to);
    return number;
  }

  /** All of them. */
  end(): Representations {
    const { count } = this;
    const to = count === 0 ? 0 : (this.#ends[count - 1] as number);
    return new WrittenRepresentations(writtenText(0, to), firstOf(this.#ends, count));
  }

  #isEqual(other: number, from: number, to: number): boolean {
    const otherFrom = other === 0 ? 0 : (this.#ends[other - 1] as number) + 1;
    return (this.#ends[other] as number) - otherFrom === to - from && isWrittenAt(otherFrom, from, to);
  }

  #grow(): void {
    this.#ends = doubled(this.#ends);
    this.#hashes = doubled(this.#hashes);
  }

  #rehash(): void {
    const length = 2 * (this.#mask + 1);
    this.#mask = length - 1;
    if (this.#slots.length < length) this.#slots = new Int32Array(length);
    else this.#slots.fill(0, 0, length);
    for (let number = 0; number < this.count; number += 1) {
      let slot = (this.#hashes[number] as number) & this.#mask;
      for (let tries = 0; this.#slots[slot] !== 0 && tries < MAX_TRIES; tries += 1) {
        slot = (slot + 1) & this.#mask;
      }
      if (this.#slots[slot] === 0) this.#slots[slot] = number + 1;
    }
  }
}

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const copied = new Int32Array(2 * numbers.length);
  copied.set(numbers);
  return copied;
}

export const representationWriter = new RepresentationWriter();
