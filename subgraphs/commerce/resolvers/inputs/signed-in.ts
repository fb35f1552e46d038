import { unauthenticated } from '#common/graph/errors.ts';
import type { Context } from '../../context.ts';
import type { UserRow } from '../../store/rows.ts';

/** The account of whoever asks; a top-level error for everybody else, as in Saleor. */
export async function signedIn(context: Context): Promise<UserRow> {
  const { user } = await context.actor();
  if (!user) throw unauthenticated();
  return user;
}
