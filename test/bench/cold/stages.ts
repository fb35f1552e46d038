import { parse, validate } from 'graphql';
import { compiled } from '#gateway/engine/planning/compiling/code/code.ts';
import { compileProgram } from '#gateway/engine/planning/compiling/compile-program.ts';
import { loadProgram } from '#gateway/engine/planning/compiling/program/load-program.ts';
import { writtenOut } from '#gateway/engine/planning/operations/compile-operation.ts';
import { splitDefinitions } from '#gateway/engine/planning/operations/documents.ts';
import { isPlainlyValid } from '#gateway/engine/planning/operations/validation/plainly-valid.ts';
import { patternOf } from '#gateway/engine/planning/operations/patterns/pattern.ts';
import { variantOf } from '#gateway/engine/planning/operations/variant.ts';
import { Supergraph } from '#gateway/engine/planning/supergraph.ts';

type Stage = readonly [name: string, thread: 'main' | 'planning', ms: number];

/** What a document that nobody has sent before goes through, and how long each takes on the average. */
export class Stages {
  readonly #supergraph: Supergraph;
  readonly #loading: Supergraph;
  readonly #stages = new Map<string, { thread: 'main' | 'planning'; ms: number }>();
  #documents = 0;

  constructor(sdl: string) {
    this.#supergraph = new Supergraph(sdl);
    this.#loading = new Supergraph(sdl);
  }

  /** One after the other in one thread, by the clock on the wall: that of a processor is too coarse for the small ones. */
  run(text: string): void {
    this.#documents += 1;
    const { apiSchema } = this.#supergraph;
    const parsed = this.#time('parse', 'main', () => parse(text));
    const pattern = this.#time('find the pattern', 'main', () => patternOf(apiSchema, parsed));
    const shared = pattern?.text ?? text;
    const read = this.#time('parse the pattern', 'planning', () => parse(shared));
    const isPlain = this.#time('see that it is valid', 'main', () => isPlainlyValid(apiSchema, parsed));
    this.#time('validate what is not plain', 'planning', () => isPlain || validate(apiSchema, read));
    const document = splitDefinitions(shared, read);
    const [definition] = document.operations;
    if (!definition) throw new Error('The document has no operation.');
    const variant = variantOf(this.#supergraph, [], {}, { form: 'json' });
    const { fragments } = document;
    const specialized = this.#time('write out', 'planning', () =>
      writtenOut(this.#supergraph, definition, fragments, variant),
    );
    const plan = this.#time('plan', 'planning', () =>
      this.#supergraph.plan(specialized.operation, variant.overrides),
    );
    const program = this.#time('write the outline, and code', 'planning', () =>
      compileProgram(this.#supergraph, specialized, plan, { ...variant, maker: 'outline' }),
    );
    const made = this.#time('V8 compiles it', 'planning', () => ({
      ...program,
      code: compiled(program.code),
    }));
    const sent = this.#time('transfer', 'main', () => structuredClone(made));
    const bind = this.#time('load', 'main', () => loadProgram(this.#loading, sent, () => false));
    this.#time('bind', 'main', () => bind(definition.variableDefinitions, pattern?.values ?? new Map()));
  }

  forget(): void {
    this.#stages.clear();
    this.#documents = 0;
  }

  get means(): readonly Stage[] {
    return [...this.#stages].map(([name, { thread, ms }]) => [name, thread, ms / this.#documents] as const);
  }

  #time<T>(name: string, thread: 'main' | 'planning', work: () => T): T {
    const before = performance.now();
    const result = work();
    const ms = performance.now() - before;
    this.#stages.set(name, { thread, ms: (this.#stages.get(name)?.ms ?? 0) + ms });
    return result;
  }
}
