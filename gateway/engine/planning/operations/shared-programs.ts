import { parse } from 'graphql';
import { type BindProgram, loadProgram } from '../compiling/program/load-program.ts';
import type { ProgramText, ResultMaker } from '../compiling/program/program-text.ts';
import type { Improve } from '../compiling/program/result-maker.ts';
import { processorTime, type Spend } from '../processor-time.ts';
import type { Supergraph } from '../supergraph.ts';
import { BoundedCache } from './bounded-cache.ts';
import { compileOperation } from './compile-operation.ts';
import { splitDefinitions, type ValidDocument } from './documents.ts';
import type { Variant } from './variant.ts';

/** An operation with n conditional variables has 2^n programs for each set of rights; only so many are kept. */
export const MAX_PROGRAMS_PER_OPERATION = 64;

/** Compiles operations elsewhere. */
export interface Planner {
  compile(text: string, operationName: string | undefined, variant: Variant): Promise<ProgramText>;
  /** As `compile`, with code for the result: for what is in use. Undefined while there is no time for it. */
  improve(
    text: string,
    operationName: string | undefined,
    variant: Variant,
  ): Promise<ProgramText> | undefined;
  /** Told what is done here afterwards. */
  readonly spend?: Spend;
}

/** The programs of one operation, for all documents of its pattern: one for each variant in use. */
export class SharedPrograms {
  readonly #supergraph: Supergraph;
  readonly #text: string;
  readonly #operationName: string | undefined;
  #document: ValidDocument | undefined;
  readonly #pending = new Map<string, Promise<BindProgram>>();
  readonly #programs = new BoundedCache<string, BindProgram>(MAX_PROGRAMS_PER_OPERATION);

  /** `document` is what the text means, if that has been read. */
  constructor(
    supergraph: Supergraph,
    text: string,
    operationName: string | undefined,
    document: ValidDocument | undefined,
  ) {
    this.#supergraph = supergraph;
    this.#text = text;
    this.#operationName = operationName;
    this.#document = document;
  }

  known({ key }: Variant): BindProgram | undefined {
    return this.#programs.get(key);
  }

  compiled(variant: Variant): BindProgram {
    const known = this.known(variant);
    if (known) return known;
    const maker = (this.#supergraph.fastPaths.outlined ?? true) ? 'outline' : 'code';
    return this.#keep(this.#compile(variant, maker), variant, (use) => {
      use(this.#compile(variant, 'code'));
      return true;
    });
  }

  /** Elsewhere; once for all who ask for it meanwhile. */
  compiledBy(planner: Planner, variant: Variant): Promise<BindProgram> {
    const pending =
      this.#pending.get(variant.key) ??
      this.#compileBy(planner, variant).finally(() => this.#pending.delete(variant.key));
    this.#pending.set(variant.key, pending);
    return pending;
  }

  async #compileBy({ compile, improve, spend }: Planner, variant: Variant): Promise<BindProgram> {
    const text = await compile(this.#text, this.#operationName, variant);
    const improveBy: Improve = (use) => {
      const improved = improve(this.#text, this.#operationName, variant);
      // What there is does as well: it has only taken less to make.
      improved?.then(use, () => {});
      return improved !== undefined;
    };
    return processorTime(() => this.#keep(text, variant, improveBy), spend);
  }

  #compile(variant: Variant, maker: ResultMaker): ProgramText {
    this.#document ??= splitDefinitions(this.#text, parse(this.#text));
    const { operations, fragments } = this.#document;
    const definition = operations.find(({ name }) => name?.value === this.#operationName);
    if (!definition) throw new Error('The pattern has lost its operation.');
    return compileOperation(this.#supergraph, definition, fragments, variant, maker);
  }

  #keep(text: ProgramText, { key }: Variant, improve: Improve): BindProgram {
    const bind = loadProgram(this.#supergraph, text, improve);
    this.#programs.set(key, bind);
    return bind;
  }
}
