import { createHash } from 'node:crypto';
import type { Generation } from '../supergraph/generation.ts';
import type { Generations } from '../supergraph/generations.ts';
import { type SchemaChange, schemaChanges } from './schema-changes.ts';

/** Generations that are remembered, newest first. */
const MAX_REMEMBERED = 20;

export interface SeenGeneration {
  /** SHA-256 (hex) of the supergraph. */
  hash: string;
  /** Since when it is, or was, in use. */
  since: string;
  /** Against the one before it; empty for the first. */
  changes: SchemaChange[];
  subgraphs: string[];
}

/** Which supergraphs this process has used, and what clients saw change. */
export class GenerationHistory {
  readonly #remembered: SeenGeneration[] = [];
  #last: Generation;

  constructor(generations: Generations) {
    this.#last = generations.current;
    this.#add(generations.current, []);
    generations.onReplace((next) => {
      this.#add(next, schemaChanges(this.#last.engine.schema, next.engine.schema));
      this.#last = next;
    });
  }

  get remembered(): readonly SeenGeneration[] {
    return this.#remembered;
  }

  #add({ sdl, routingUrls }: Generation, changes: SchemaChange[]): void {
    this.#remembered.unshift({
      hash: createHash('sha256').update(sdl).digest('hex'),
      since: new Date().toISOString(),
      changes,
      subgraphs: [...routingUrls.keys()].toSorted(),
    });
    this.#remembered.length = Math.min(this.#remembered.length, MAX_REMEMBERED);
  }
}
