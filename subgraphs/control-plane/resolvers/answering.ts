import { forbidden, unauthenticated } from '#common/errors.ts';
import { Failure, NotSignedIn, ServicesOnly } from '../domain/failures.ts';
import type { ControlPlaneError } from '../generated/resolvers.ts';

type Answer<T> = Partial<T> & { errors: ControlPlaneError[] };

/** A mutation's answer: what the use case made, or its expected failure as a value. */
export async function answering<T extends object>(useCase: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ...(await useCase()), errors: [] };
  } catch (error) {
    if (!(error instanceof Failure)) throw translated(error);
    const { field, message, code } = error;
    return { errors: [{ field, message, code }] } as unknown as Answer<T>;
  }
}

/** A refusal of the whole field, as the graph's conventions say it. */
function translated(error: unknown): unknown {
  if (error instanceof NotSignedIn) return unauthenticated(error.message);
  if (error instanceof ServicesOnly) return forbidden(error.message);
  return error;
}

/** Runs what is for services alone. */
export async function forServices<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw translated(error);
  }
}
