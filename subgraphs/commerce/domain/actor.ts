import type { UserRow } from '../store/rows.ts';
import { mayManage, type Caller } from './caller.ts';

/** A caller together with its account; anonymous callers and apps have none. */
export interface Actor {
  caller: Caller;
  user: UserRow | null;
}

/** A checkout without a customer belongs to whoever holds its id; any other to its customer, staff and apps. */
export const mayUse = (actor: Actor, checkout: { userId: number | null }): boolean =>
  checkout.userId === null || checkout.userId === actor.user?.id || mayManage(actor.caller);

/** An order is its customer's; a guest has the answer of `checkoutComplete` and no way to ask again. */
export const maySee = (actor: Actor, owned: { userId: number | null }): boolean =>
  mayManage(actor.caller) || (actor.user !== null && owned.userId === actor.user.id);
