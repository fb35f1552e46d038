import { Buffer } from 'node:buffer';
import {
  IS_PLAIN,
  parseAnswer,
  type RawAnswer,
  type ReadJson,
  type SubgraphAnswer,
} from '../transport/answer.ts';
import type { Scanned, ScannedObject, Scanner } from './scanner.ts';

type Data = SubgraphAnswer['data'];

/** An answer without errors that has been scanned; it is read as JSON when somebody wants its values. */
export class ScannedAnswer implements SubgraphAnswer {
  readonly root: ScannedObject;
  readonly isAscii: boolean;
  readonly errors = undefined;
  readonly #extensions: string | undefined;
  readonly [IS_PLAIN]: boolean;
  #read: (() => Data) | undefined;
  #data: Data;

  constructor(
    root: ScannedObject,
    { isAscii, isPlain, extensions }: Pick<Scanned, 'isAscii' | 'isPlain' | 'extensions'>,
    read: () => Data,
  ) {
    this.root = root;
    this[IS_PLAIN] = isPlain;
    this.isAscii = isAscii;
    this.#extensions = extensions;
    this.#read = read;
  }

  get data(): Data {
    if (this.#read) {
      this.#data = this.#read();
      this.#read = undefined;
    }
    return this.#data;
  }

  get extensions(): unknown {
    return this.#extensions === undefined ? undefined : JSON.parse(this.#extensions);
  }

  /** An answer that has something of this one. */
  part(root: ScannedObject, pick: (data: Data) => Data): ScannedAnswer {
    const { isAscii, [IS_PLAIN]: isPlain } = this;
    return new ScannedAnswer(root, { isAscii, isPlain, extensions: undefined }, () => pick(this.data));
  }
}

/** As `parseAnswer`, without making values of what looks as expected. */
export function scanAnswer(
  subgraph: string,
  raw: RawAnswer,
  readJson: ReadJson,
  scanner: Scanner | undefined,
): SubgraphAnswer {
  const { body } = raw;
  const scanned = scanner?.scan(typeof body === 'string' ? Buffer.from(body) : body);
  if (!scanned) return parseAnswer(subgraph, raw, readJson);
  const { root, text } = scanned;
  return new ScannedAnswer(root, scanned, () => (readJson(text) as SubgraphAnswer).data);
}
