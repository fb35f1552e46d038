import { isOperator, isService, type Caller } from '#common/identity/caller.ts';

/** The caller may not do this, whatever the input says. */
export class AccessError extends Error {
  override name = 'AccessError';
  readonly reason: 'UNAUTHENTICATED' | 'FORBIDDEN';

  constructor(reason: 'UNAUTHENTICATED' | 'FORBIDDEN') {
    super(reason);
    this.reason = reason;
  }
}

export function demandSignIn(caller: Caller): void {
  if (caller.kind === 'anonymous') throw new AccessError('UNAUTHENTICATED');
}

export function demandOperatorOrService(caller: Caller): void {
  demandSignIn(caller);
  if (!isOperator(caller) && !isService(caller)) throw new AccessError('FORBIDDEN');
}

export function demandOperator(caller: Caller): void {
  demandSignIn(caller);
  if (!isOperator(caller)) throw new AccessError('FORBIDDEN');
}

/** Holds and packs move between services: a person who could void a hold would run for free. */
export function demandService(caller: Caller): void {
  if (!isService(caller)) throw new AccessError('FORBIDDEN');
}
