import { forbidden, unauthenticated } from '#common/graph/errors.ts';
import { AccessError } from '../domain/access.ts';

/** Runs a use case; one that the caller may not use at all becomes a top-level error. */
export async function orRefuse<T>(useCase: Promise<T> | (() => Promise<T>)): Promise<T> {
  try {
    return await (typeof useCase === 'function' ? useCase() : useCase);
  } catch (error) {
    if (!(error instanceof AccessError)) throw error;
    throw error.reason === 'UNAUTHENTICATED' ? unauthenticated() : forbidden();
  }
}
