import { forbidden, unauthenticated } from '#common/errors.ts';
import { mayManage, type Caller } from '../../domain/caller.ts';

/** For staff and apps alone; Saleor answers everybody else with a top-level error, too. */
export function requireManager(caller: Caller): void {
  if (mayManage(caller)) return;
  throw caller.kind === 'anonymous' ? unauthenticated() : forbidden();
}

export function requireApp(caller: Caller): void {
  if (caller.kind === 'app') return;
  throw caller.kind === 'anonymous' ? unauthenticated() : forbidden();
}
