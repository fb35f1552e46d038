import { useState } from 'react';
import {
  noErrors,
  sortErrors,
  unreachable,
  type FormErrors,
  type Mistake,
} from '../design/forms/form-errors.ts';
import { useOnce } from './use-once.ts';

interface Action<TArguments extends unknown[]> {
  run(...args: TArguments): Promise<void>;
  isRunning: boolean;
  errors: FormErrors;
}

/** Runs a mutation from a form, once at a time, and puts what the graph refuses beside its fields. */
export function useAction<TArguments extends unknown[]>(
  fields: readonly string[],
  /** Undefined when the graph did not answer. */
  action: (...args: TArguments) => Promise<readonly Mistake[] | undefined>,
  onDone?: () => void,
): Action<TArguments> {
  const [errors, setErrors] = useState<FormErrors>(noErrors);
  const [run, isRunning] = useOnce(async (...args: TArguments) => {
    setErrors(noErrors);
    const mistakes = await action(...args);
    if (mistakes === undefined) return setErrors(unreachable);
    if (mistakes.length > 0) return setErrors(sortErrors(mistakes, fields));
    onDone?.();
  });
  return { run, isRunning, errors };
}
