import type { UserRow } from '../store/rows.ts';
import { mayManage, type Caller } from './caller.ts';

/** A caller together with its account; anonymous callers and apps have none. */
export interface Actor {
  caller: Caller;
  user: UserRow | null;
}

/**
 * A customer, staff and apps: they own what is a customer's, or look after it. A checkout and an order are also read by
 * whoever knows their id, which nobody can guess; what of them is personal shows to these alone.
 */
export const owns = (actor: Actor, owned: { userId: number | null }): boolean =>
  mayManage(actor.caller) || (actor.user !== null && owned.userId === actor.user.id);
