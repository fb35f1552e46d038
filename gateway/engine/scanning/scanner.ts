import { Buffer, isUtf8 } from 'node:buffer';
import type { GraphQLSchema } from 'graphql';
import { textKind } from '../json/plain.ts';
import { CodeWriter, loadCode } from '../planning/compiling/code/code.ts';
import { ScannerGenerator } from './generate-scanner.ts';
import {
  MISS,
  skipBoolean,
  skipClosing,
  skipEscapedString,
  skipFloat,
  skipInt,
  skipName,
  skipNull,
  skipSpaces,
  skipValue,
} from './json-text.ts';
import { expectedAnswer } from './layout.ts';
import { PADDING_BYTES } from './output.ts';
import { memoryOf } from './slabs.ts';
import { longerStack, longerTable, noted, scratchStack, scratchTable } from './scratch-table.ts';
import type { Slots } from './slots.ts';

export interface Scanned {
  /** Where the record of the answer's data is. */
  readonly root: number;
  readonly slots: Slots;
  /** See `generate-scanner.ts`. */
  readonly table: Int32Array;
  readonly typeNames: readonly (string | undefined)[];
  /** The text, and some bytes more, see `output.ts`. */
  readonly bytes: Buffer;
  readonly length: number;
  /** The text of `extensions`, where there are any. */
  readonly extensions: string | undefined;
  /** See `isPlain`. */
  readonly isPlain: boolean;
  readonly isAscii: boolean;
}

/** What a scan finds beside the data. */
interface Beside {
  extensions: string | undefined;
  /** Of the table. */
  length: number;
}

/** Returns the record of the data, 0 if the answer does not look as expected. */
type Scan = (bytes: Buffer, isPlain: boolean, beside: Beside) => number;

/** After so many answers in a row that looked otherwise, an answer is only tried now and then. */
const MAX_MISSES = 3;
const TRIED_EACH = 200;

/** Of a string, so many bytes are looked at one by one before it is searched for its end. */
const FEW_BYTES = 16;

/** Scans the answers to one document. */
export class Scanner {
  readonly #expected: Pick<Scanned, 'slots' | 'typeNames'>;
  readonly #find: Scan;
  readonly #beside: Beside = { extensions: undefined, length: 0 };
  #misses = 0;

  constructor(expected: Pick<Scanned, 'slots' | 'typeNames'>, find: Scan) {
    this.#expected = expected;
    this.#find = find;
  }

  /**
   * Undefined if the answer does not look as expected: it must be read in another way then. The bytes are copied where
   * their memory is used again.
   */
  scan(body: Buffer, isOwned = false): Scanned | undefined {
    if (this.#misses >= MAX_MISSES && this.#misses % TRIED_EACH !== 0) {
      this.#misses += 1;
      return undefined;
    }
    const scanned = this.#scan(body, isOwned);
    this.#misses = scanned ? 0 : this.#misses + 1;
    return scanned;
  }

  #scan(body: Buffer, isOwned: boolean): Scanned | undefined {
    const { hasControls, hasBackslash, isAscii } = textKind(body);
    if (hasControls || !(isAscii || isUtf8(body))) return undefined;
    const isPlain = !hasBackslash;
    const beside = this.#beside;
    beside.extensions = undefined;
    const root = this.#find(body, isPlain, beside);
    if (root === 0) return undefined;
    const { length } = body;
    const bytes = isOwned
      ? Buffer.from(body.buffer, body.byteOffset, length + PADDING_BYTES)
      : memoryOf(length + PADDING_BYTES);
    if (!isOwned) bytes.set(body);
    const { extensions } = beside;
    const { slots, typeNames } = this.#expected;
    return {
      root,
      slots,
      table: noted(beside.length),
      typeNames,
      bytes,
      length,
      extensions,
      isPlain,
      isAscii,
    };
  }
}

/** Undefined for a document whose answers are not told in advance. */
export function createScanner(
  fullSchema: GraphQLSchema,
  apiSchema: GraphQLSchema,
  document: string,
): Scanner | undefined {
  const expected = expectedAnswer(fullSchema, apiSchema, document);
  if (!expected) return undefined;
  const generator = new ScannerGenerator();
  const root = generator.object(expected);
  const body = `let at, plain, T, S, n, z;
    function skipString(b, p) {
      if (b[p] !== 34) throw MISS;
      if (!plain) return skipEscapedString(b, p);
      // Most strings are short: a search costs more than to look at so few.
      let q = p + 1;
      for (const far = q + ${FEW_BYTES}; q < far; q += 1) if (b[q] === 34) return q + 1;
      const end = b.indexOf(34, q);
      if (end === -1) throw MISS;
      return end + 1;
    }
    function endOfList(first) {
      const r = n;
      n += 1 + z - first;
      if (n > T.length) T = longerTable(n);
      T[r] = z - first;
      for (let i = first; i < z; i += 1) T[r + 1 + i - first] = S[i];
      z = first;
      return r;
    }
    ${generator.functions.join('\n')}
    return (b, isPlain, beside) => {
      plain = isPlain; T = scratchTable(); S = scratchStack(); n = 1; z = 0;
      try {
        const object = ${root}(b, skipName(b, 0, 123, '"data"'));
        let p = skipSpaces(b, at);
        if (b[p] === 44) {
          const from = skipName(b, p, 44, '"extensions"');
          p = skipValue(b, from);
          beside.extensions = b.utf8Slice(from, p);
        }
        beside.length = n;
        return skipSpaces(b, skipClosing(b, p, 125)) === b.length ? object : 0;
      } catch (error) {
        if (error !== MISS) throw error;
        return 0;
      } finally {
        T = S = NOTHING;
      }
    };`;
  const helpers = {
    MISS,
    NOTHING: new Int32Array(0),
    longerStack,
    longerTable,
    scratchStack,
    scratchTable,
    skipBoolean,
    skipClosing,
    skipEscapedString,
    skipFloat,
    skipInt,
    skipName,
    skipNull,
    skipSpaces,
    skipValue,
  };
  const code = new CodeWriter();
  const at = code.add([...Object.keys(helpers), 'K'], body);
  const factory = loadCode({ text: code.text })()[at];
  const find = factory?.(...Object.values(helpers), generator.constants) as Scan;
  return new Scanner({ slots: expected.slots, typeNames: generator.typeNames }, find);
}
