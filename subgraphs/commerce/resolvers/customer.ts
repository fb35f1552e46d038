import { forbidden } from '#common/graph/errors.ts';
import type { Context } from '../context.ts';
import { owns } from '../domain/actor.ts';
import type { UserRow } from '../store/rows.ts';

/** The account behind a checkout or an order: whoever only knows the id is told that it is not for them. */
export async function customerOf(
  owned: { userId: number | null },
  context: Context,
): Promise<UserRow | null> {
  if (owned.userId === null) return null;
  if (!owns(await context.actor(), owned)) throw forbidden();
  return context.loaders.users.load(owned.userId);
}
