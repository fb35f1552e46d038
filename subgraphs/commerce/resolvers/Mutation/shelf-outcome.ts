import { outcome, type Outcome } from '../../domain/refusal.ts';
import type { ProductErrorCode } from '../../generated/resolvers.ts';

export const shelfOutcome = <T>(work: () => Promise<T>): Promise<Outcome<T, ProductErrorCode>> =>
  outcome<T, ProductErrorCode>(work);
