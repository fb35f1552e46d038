import { forbidden, unauthenticated } from '#common/graph/errors.ts';
import { mayManage, type Caller } from '../../domain/caller.ts';

/** Commerce knows people by their addresses: a token without one, as a service account's, is nobody's here. */
const nobodyHere = () => unauthenticated('Sign in, with a verified e-mail address, to do this.');

/** For staff and apps alone; Saleor answers everybody else with a top-level error, too. */
export function requireManager(caller: Caller, permissions: readonly string[] = []): void {
  if (mayManage(caller)) return;
  // In Saleor's words: whoever lends out an app's token learns what the app lacks.
  const names = permissions.join(', ');
  const message = `To access this path, you need one of the following permissions: ${names}`;
  const isNobody = caller.kind === 'anonymous';
  if (names === '') throw isNobody ? nobodyHere() : forbidden();
  throw isNobody ? unauthenticated(message) : forbidden(message);
}

export function requireApp(caller: Caller): void {
  if (caller.kind === 'app') return;
  throw caller.kind === 'anonymous' ? nobodyHere() : forbidden();
}
