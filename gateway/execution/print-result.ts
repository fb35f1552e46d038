import type { Program } from '../planning/program.ts';
import { Derived } from './derived.ts';
import { outcome } from './executor.ts';
import type { Run } from './run.ts';

/** Prints results as JSON text, once for all requests that share their answers. */
export class ResultPrinter {
  readonly #texts = new WeakMap<Program, Derived<string>>();

  print<TContext>(run: Run<TContext>): string {
    const { program, answers, errors, fetchRunner } = run;
    const derivesFromAnswers = errors.length === 0 && Object.keys(answers.introspection).length === 0;
    if (!fetchRunner.sharesAnswers || !derivesFromAnswers) return resultText(run);
    const texts = this.#texts.get(program) ?? new Derived<string>();
    this.#texts.set(program, texts);
    return texts.get(answers, program.sources, () => resultText(run));
  }
}

function resultText<TContext>(run: Run<TContext>): string {
  const { data, errors } = outcome(run, run.program.toJson);
  const errorsText = errors.length > 0 ? `"errors":${JSON.stringify(errors)},` : '';
  return `{${errorsText}"data":${data ?? 'null'}}`;
}
