import { forbidden, unauthenticated } from '#common/graph/errors.ts';
import type { Context } from '../context.ts';
import { Failure, Failures, NotSignedIn, NotAllowed } from '../domain/failures.ts';
import type { ControlPlaneError } from '../generated/resolvers.ts';

type Answer<T> = Partial<T> & { errors: ControlPlaneError[] };

/** A mutation's answer: what the use case made, or its expected failure as a value. */
export async function answering<T extends object>(
  context: Context,
  useCase: () => Promise<T>,
): Promise<Answer<T>> {
  try {
    const made = await useCase();
    // What was read before is not how it is now: neither for this answer nor for the next mutation.
    context.refresh();
    return { ...made, errors: [] };
  } catch (error) {
    const failures =
      error instanceof Failures ? error.failures : error instanceof Failure ? [error] : undefined;
    if (!failures) throw translated(error);
    const errors = failures.map(({ field, message, code }) => ({ field, message, code }));
    return { errors } as unknown as Answer<T>;
  }
}

/** A refusal of the whole field, as the graph's conventions say it. */
function translated(error: unknown): unknown {
  if (error instanceof NotSignedIn) return unauthenticated(error.message);
  if (error instanceof NotAllowed) return forbidden(error.message);
  return error;
}

/** Runs what is for operators or for services alone. */
export async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw translated(error);
  }
}
