import type { RuntimeError } from '../domain/run/errors.ts';
import type { RunAnswer } from '../domain/run/start-run.ts';
import type { ById } from './references.ts';

/** A use case's answer in the shape of a mutation's. */
export const toAnswer = (answer: RunAnswer): { run: ById | null; errors: RuntimeError[] } =>
  'run' in answer ? { run: { id: answer.run.id }, errors: [] } : { run: null, errors: answer.errors };
