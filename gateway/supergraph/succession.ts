import { createGeneration, type Generation, type GenerationOptions } from './generation.ts';
import type { Generations } from './generations.ts';
import { parseSupergraph } from './supergraph-file.ts';

/** What is planned before a new supergraph takes over: enough for nearly all traffic, in a bounded time. */
const MAX_WARM_OPERATIONS = 500;
const MAX_WARM_MS = 5_000;

/** Puts one supergraph after another in use, each when it is ready and warm. */
export class Succession {
  readonly #generations: Generations;
  readonly #options: GenerationOptions;
  readonly #stopping = new AbortController();
  #last = Promise.resolve();

  constructor(generations: Generations, options: GenerationOptions) {
    this.#generations = generations;
    this.#options = options;
  }

  /** Resolves when the supergraph is in use; rejects, and changes nothing, when it is broken. */
  add(supergraphSdl: string): Promise<void> {
    // One after the other, or an older supergraph that takes longer would come after a newer one.
    const added = this.#last.then(() => this.#add(supergraphSdl));
    this.#last = added.catch(() => {});
    return added;
  }

  /** From now on nothing takes over any more. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#last;
  }

  async #add(supergraphSdl: string): Promise<void> {
    if (this.#stopping.signal.aborted) return;
    const next = createGeneration(parseSupergraph(supergraphSdl), this.#options);
    await this.#warm(next);
    if (this.#stopping.signal.aborted) await next.engine.close();
    else this.#generations.replace(next);
  }

  /** Without it, all clients together would wait for all plans at the moment of the change. */
  async #warm({ engine, gate }: Generation): Promise<void> {
    let { signal } = this.#stopping;
    const used = this.#generations.current.engine.mostUsedOperations(MAX_WARM_OPERATIONS);
    for (const [i, operation] of used.entries()) {
      if (signal.aborted) return;
      // The first waits for the planning thread too, which on a busy machine takes all of that time to start.
      if (i === 1) signal = AbortSignal.any([signal, AbortSignal.timeout(MAX_WARM_MS)]);
      const admitted = await gate.admit(operation);
      const valid = 'errors' in admitted ? undefined : admitted.document;
      await engine.warm([{ ...operation, valid }], signal);
    }
  }
}
