import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const kept = z.record(z.string(), z.string());

/**
 * The SDLs of a list's subgraphs as they were composed last, in a file: a gateway starts with them while
 * a subgraph is away.
 */
export class KeptSdls {
  readonly #folder: string;
  readonly #file: string;

  /** Each list has a file of its own in `folder`. */
  constructor(folder: string, list: string) {
    const name = createHash('sha256').update(resolve(list)).digest('hex').slice(0, 16);
    this.#folder = folder;
    this.#file = join(folder, `${name}.json`);
  }

  /** By subgraph; none where nothing usable was kept. */
  async read(): Promise<ReadonlyMap<string, string>> {
    try {
      return new Map(Object.entries(kept.parse(JSON.parse(await readFile(this.#file, 'utf8')))));
    } catch {
      return new Map();
    }
  }

  /** All or nothing: a process that dies while it writes must not leave half a file. */
  async write(sdls: ReadonlyMap<string, string>): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const unfinished = `${this.#file}.${process.pid}`;
    await writeFile(unfinished, JSON.stringify(Object.fromEntries(sdls)));
    await rename(unfinished, this.#file);
  }
}
