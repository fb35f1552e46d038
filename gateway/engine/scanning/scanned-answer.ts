import { Buffer } from 'node:buffer';
import {
  IS_PLAIN,
  parseAnswer,
  type RawAnswer,
  type ReadJson,
  type SubgraphAnswer,
} from '../transport/answer.ts';
import { PADDING_BYTES, viewOf } from './output.ts';
import type { Scanned, Scanner } from './scanner.ts';
import { memoryOf } from './slabs.ts';

type Data = SubgraphAnswer['data'];

/**
 * An answer without errors that has been scanned: text, and a table of where everything stands in it. It is read as
 * JSON when somebody wants its values.
 */
export class ScannedAnswer implements SubgraphAnswer {
  readonly isAscii: boolean;
  readonly errors = undefined;
  readonly table: Int32Array;
  readonly typeNames: Scanned['typeNames'];
  readonly view: DataView;
  /** Where the record of its data is. */
  readonly root: number;
  /** Where the records of the entities are; empty where they are not what it is asked for. */
  readonly entities: Int32Array | undefined;
  readonly [IS_PLAIN]: boolean;
  readonly #scanned: Scanned;
  #read: (() => Data) | undefined;
  #data: Data;

  constructor(scanned: Scanned, read: () => Data, view = viewOf(scanned.bytes), entities?: Int32Array) {
    this.#scanned = scanned;
    this.isAscii = scanned.isAscii;
    this[IS_PLAIN] = scanned.isPlain;
    this.table = scanned.table;
    this.typeNames = scanned.typeNames;
    this.root = scanned.root;
    this.view = view;
    this.entities = entities ?? this.#entities('_entities');
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
    const { extensions } = this.#scanned;
    return extensions === undefined ? undefined : JSON.parse(extensions);
  }

  /** The answer to one of several questions, whose entities came under this name. */
  part(name: string): ScannedAnswer {
    const read = (): Data => ({ _entities: this.data?.[name] });
    return this.#with(read, this.#entities(name));
  }

  /** The answer for some of the entities that it is about. */
  picked(positions: readonly number[], read: () => Data): ScannedAnswer {
    const { entities } = this;
    return this.#with(read, entities && Int32Array.from(positions, (position) => entities[position] ?? 0));
  }

  #with(read: () => Data, entities: Int32Array | undefined): ScannedAnswer {
    return new ScannedAnswer({ ...this.#scanned, extensions: undefined }, read, this.view, entities);
  }

  /** A list in the table is its length and its items. */
  #entities(name: string): Int32Array | undefined {
    const slot = this.#scanned.slots.fields.get(name);
    if (!slot?.children) return undefined;
    const list = this.table[this.root + slot.at] ?? 0;
    return this.table.subarray(list + 1, list + 1 + (this.table[list] ?? 0));
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
  const scanned =
    typeof body === 'string' ? scanner?.scan(bytesOf(body), true) : scanner?.scan(body, raw.isOwned);
  if (!scanned) return parseAnswer(subgraph, raw, readJson);
  const { bytes, length } = scanned;
  return new ScannedAnswer(
    scanned,
    () => (readJson(bytes.toString('utf8', 0, length)) as SubgraphAnswer).data,
  );
}

/** Of a text, in memory that is its own. */
function bytesOf(text: string): Buffer {
  const length = Buffer.byteLength(text);
  const memory = memoryOf(length + PADDING_BYTES);
  memory.write(text);
  return memory.subarray(0, length);
}
