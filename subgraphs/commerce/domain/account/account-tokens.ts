import { createHash, randomBytes } from 'node:crypto';
import type { UserRow } from '../../store/rows.ts';
import type { Sales } from '../../store/sales/sales.ts';
import { refuse } from '../refusal.ts';

export type Purpose = 'confirm' | 'password' | 'delete';

const LIFETIME_MS: Record<Purpose, number> = {
  confirm: 7 * 86_400_000,
  password: 3 * 3_600_000,
  delete: 3 * 3_600_000,
};

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** A secret for a mail, in place of the one that was asked for before. */
export async function makeToken(sales: Sales, { id }: UserRow, purpose: Purpose): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  const expiresAt = new Date(Date.now() + LIFETIME_MS[purpose]);
  await sales.users.putToken({ hash: hashOf(token), userId: id, purpose, expiresAt });
  return token;
}

/** The account of a token, which works once. */
export async function useToken(
  sales: Sales,
  token: string,
  purpose: Purpose,
  email?: string,
): Promise<UserRow> {
  const userId = await sales.users.takeToken(hashOf(token), purpose);
  const user = userId === undefined ? undefined : await sales.users.lock(userId);
  if (!user || (email !== undefined && user.email !== email))
    throw refuse('INVALID', 'token', 'Invalid or expired token.');
  return user;
}
