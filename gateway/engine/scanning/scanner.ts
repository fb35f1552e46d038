import { Buffer } from 'node:buffer';
import type { GraphQLSchema } from 'graphql';
import { textKind } from '../json/plain.ts';
import { CodeWriter, loadCode } from '../planning/compiling/code.ts';
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
  type Units,
} from './json-text.ts';
import { expectedAnswer } from './layout.ts';

/** An object of an answer: where its parts stand in the text, see `generate-scanner.ts`. */
export type ScannedObject = Readonly<Record<string, unknown>>;

export interface Scanned {
  readonly root: ScannedObject;
  readonly text: string;
  /** The text of `extensions`, where there are any. */
  readonly extensions: string | undefined;
  /** See `isPlain`. */
  readonly isPlain: boolean;
  readonly isAscii: boolean;
}

type Beside = Pick<Scanned, 'extensions'>;

/** Writes what it finds beside the data into `beside`. */
type Scan = (
  text: string,
  units: Units,
  isPlain: boolean,
  beside: { -readonly [Key in keyof Beside]: Beside[Key] },
) => ScannedObject | undefined;

/** After so many answers in a row that looked otherwise, an answer is only tried now and then. */
const MAX_MISSES = 3;
const TRIED_EACH = 200;

/** Of a string, so many units are looked at one by one before it is searched for its end. */
const FEW_UNITS = 12;

/** Scans the answers to one document. */
export class Scanner {
  /** Of ASCII, and of other text: each kind of code sees one kind of array, as V8 likes it. */
  readonly #narrow: Scan;
  readonly #wide: Scan;
  #misses = 0;

  constructor(load: () => Scan) {
    this.#narrow = load();
    this.#wide = load();
  }

  /** Undefined if the answer does not look as expected: it must be read in another way then. */
  scan(body: Buffer): Scanned | undefined {
    if (this.#misses >= MAX_MISSES && this.#misses % TRIED_EACH !== 0) {
      this.#misses += 1;
      return undefined;
    }
    const scanned = this.#scan(body);
    this.#misses = scanned ? 0 : this.#misses + 1;
    return scanned;
  }

  #scan(body: Buffer): Scanned | undefined {
    const { hasControls, hasBackslash, isAscii } = textKind(body);
    if (hasControls) return undefined;
    const isPlain = !hasBackslash;
    const beside = { extensions: undefined };
    if (isAscii) {
      const text = body.toString('latin1');
      const root = this.#narrow(text, body, isPlain, beside);
      return root && { root, text, extensions: beside.extensions, isPlain, isAscii };
    }
    const text = body.toString();
    const root = this.#wide(text, unitsOf(text), isPlain, beside);
    return root && { root, text, extensions: beside.extensions, isPlain, isAscii };
  }
}

/** UTF-16, as JavaScript counts. */
function unitsOf(text: string): Uint16Array {
  const bytes = Buffer.allocUnsafeSlow(text.length * 2);
  bytes.write(text, 'utf16le');
  return new Uint16Array(bytes.buffer, bytes.byteOffset, text.length);
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
  const body = `let t, at, plain;
    function skipString(b, p) {
      if (b[p] !== 34) throw MISS;
      if (!plain) return skipEscapedString(b, p);
      // Most strings are short: a search costs more than to look at so few.
      let q = p + 1;
      for (const far = q + ${FEW_UNITS}; q < far; q += 1) if (b[q] === 34) return q + 1;
      const end = t.indexOf('"', q);
      if (end === -1) throw MISS;
      return end + 1;
    }
    ${generator.functions.join('\n')}
    return (text, b, isPlain, beside) => {
      t = text; plain = isPlain;
      try {
        const object = ${root}(b, skipName(b, 0, 123, '"data"'));
        let p = skipSpaces(b, at);
        if (b[p] === 44) {
          const from = skipName(b, p, 44, '"extensions"');
          p = skipValue(b, from);
          beside.extensions = text.slice(from, p);
        }
        return skipSpaces(b, skipClosing(b, p, 125)) === b.length && object !== null ? object : undefined;
      } catch (error) {
        if (error !== MISS) throw error;
        return undefined;
      } finally {
        t = undefined;
      }
    };`;
  const helpers = {
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
  };
  const code = new CodeWriter();
  const at = code.add([...Object.keys(helpers), 'K'], body);
  const load = loadCode({ text: code.text });
  return new Scanner(() => load()[at]?.(...Object.values(helpers), generator.constants) as Scan);
}
