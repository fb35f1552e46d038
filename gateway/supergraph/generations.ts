import type { Generation } from './generation.ts';

/** The right to use a generation; it lives until everybody has released it. */
export interface Lease {
  readonly generation: Generation;
  release(): void;
}

interface Counted {
  readonly generation: Generation;
  uses: number;
  isRetired: boolean;
}

/**
 * The supergraph in use, and those before it that still have streams. What has begun ends on the
 * generation on which it began; the last one to leave a retired generation closes it.
 */
export class Generations {
  #current: Counted;
  readonly #alive = new Set<Counted>();
  readonly #listeners = new Set<(generation: Generation) => void>();
  readonly #onCloseError: (error: unknown) => void;

  constructor(first: Generation, onCloseError: (error: unknown) => void) {
    this.#onCloseError = onCloseError;
    this.#current = this.#add(first);
  }

  get current(): Generation {
    return this.#current.generation;
  }

  /** How many generations are open, the current one included. */
  get count(): number {
    return this.#alive.size;
  }

  acquire(): Lease {
    const counted = this.#current;
    let isReleased = false;
    counted.uses += 1;
    return {
      generation: counted.generation,
      release: () => {
        if (isReleased) return;
        isReleased = true;
        counted.uses -= 1;
        this.#closeIfUnused(counted);
      },
    };
  }

  replace(next: Generation): void {
    const previous = this.#current;
    this.#current = this.#add(next);
    for (const listener of this.#listeners) listener(next);
    previous.isRetired = true;
    this.#closeIfUnused(previous);
  }

  onReplace(listener: (generation: Generation) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Closes all, whoever still uses them. */
  async close(): Promise<void> {
    const alive = [...this.#alive];
    this.#alive.clear();
    await Promise.all(alive.map(({ generation }) => closed(generation)));
  }

  #add(generation: Generation): Counted {
    const counted: Counted = { generation, uses: 0, isRetired: false };
    this.#alive.add(counted);
    return counted;
  }

  #closeIfUnused(counted: Counted): void {
    if (!counted.isRetired || counted.uses > 0 || !this.#alive.delete(counted)) return;
    closed(counted.generation).catch(this.#onCloseError);
  }
}

async function closed({ engine, contracts }: Generation): Promise<void> {
  await Promise.all([engine.close(), contracts.close()]);
}
