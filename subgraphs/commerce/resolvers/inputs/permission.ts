import { forbidden, unauthenticated } from '#common/graph/errors.ts';
import { mayManage, type Caller } from '../../domain/caller.ts';

/** Commerce knows people by their addresses: a token without one, as a service account's, is nobody's here. */
const nobodyHere = () => unauthenticated('Sign in, with a verified e-mail address, to do this.');

/** For staff and apps alone; Saleor answers everybody else with a top-level error, too. */
export function requireManager(caller: Caller): void {
  if (mayManage(caller)) return;
  throw caller.kind === 'anonymous' ? nobodyHere() : forbidden();
}

export function requireApp(caller: Caller): void {
  if (caller.kind === 'app') return;
  throw caller.kind === 'anonymous' ? nobodyHere() : forbidden();
}
