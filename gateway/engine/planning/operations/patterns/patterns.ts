import type { DocumentNode } from 'graphql';
import type { Supergraph } from '../../supergraph.ts';
import { DocumentCache } from '../document-cache.ts';
import { type Pattern, patternOf } from './pattern.ts';
import { SharedPrograms } from '../shared-programs.ts';

/**
 * What documents of one pattern need done once: they are validated, planned, compiled and read by V8 as one. Only
 * patterns that are valid are of use, since what is wrong with a document is said of the document itself.
 */
export class Patterns {
  readonly #supergraph: Supergraph;
  readonly #found = new WeakMap<DocumentNode, { readonly pattern: Pattern | undefined }>();
  readonly #valid = new WeakSet<Pattern>();
  /** Of valid patterns, by their texts. */
  readonly #programs: DocumentCache<SharedPrograms>;

  constructor(supergraph: Supergraph, maxPatterns: number) {
    this.#supergraph = supergraph;
    this.#programs = new DocumentCache(maxPatterns);
  }

  /** Undefined for a document that shares nothing. */
  of(document: DocumentNode): Pattern | undefined {
    if (!(this.#supergraph.fastPaths.patterns ?? true)) return undefined;
    const known = this.#found.get(document);
    if (known) return known.pattern;
    const pattern = patternOf(this.#supergraph.apiSchema, document);
    this.#found.set(document, { pattern });
    return pattern;
  }

  /** Whether a pattern has been found valid, for this document or one like it. */
  isValid(pattern: Pattern): boolean {
    if (!this.#valid.has(pattern) && !this.#programs.get(pattern.text)) return false;
    this.#valid.add(pattern);
    return true;
  }

  markValid(pattern: Pattern): void {
    this.#valid.add(pattern);
    this.programs(pattern);
  }

  programs(pattern: Pattern): SharedPrograms {
    const known = this.#programs.get(pattern.text);
    if (known) return known;
    const programs = new SharedPrograms(this.#supergraph, pattern.text, operationNameOf(pattern), undefined);
    this.#programs.set(pattern.text, programs);
    return programs;
  }
}

const operationNameOf = ({ text }: Pattern): string | undefined =>
  /^(?:query|mutation) (\w+)/u.exec(text)?.[1];
