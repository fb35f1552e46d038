import type { Answers } from '../planning/compiling/program/program.ts';

/**
 * Remembers what was derived from answers, for as long as those live. Answers never change, so requests
 * that share their fetches share what follows from them as well: representations, and the printed result.
 */
export class Derived<Value> {
  readonly #known = new WeakMap<object, { readonly inputs: readonly unknown[]; readonly value: Value }>();

  /** `sources` are the fetches that `derive` looks at. */
  get(answers: Answers, sources: readonly number[], derive: () => Value): Value {
    const inputs = sources.flatMap((id) => [answers.roots[id], answers.positions[id], answers.entities[id]]);
    const anchor = inputs.find((input) => typeof input === 'object' && input !== null);
    if (!anchor) return derive();
    const known = this.#known.get(anchor);
    if (known?.inputs.every((input, i) => input === inputs[i])) return known.value;
    const value = derive();
    this.#known.set(anchor, { inputs, value });
    return value;
  }
}
