import { randomUUID } from 'node:crypto';
import { isPassword } from '../../identity/password.ts';
import type { OwnTokens, TokenSubject } from '../../identity/own-tokens.ts';
import type { UserRow } from '../../store/rows.ts';
import type { SalesStore } from '../../store/sales/sales.ts';
import { globalId } from '../global-id.ts';
import { refuse } from '../refusal.ts';

export interface SignedIn {
  token: string;
  refreshToken: string;
  csrfToken: string;
  user: UserRow;
}

/** After so many wrong passwords in a row each further one costs waiting, twice as long each time. */
const FREE_TRIES = 5;
const MAX_WAIT_MS = 15 * 60_000;

/** Signs in with a password. An account that there is not takes as long, and answers the same. */
export async function signIn(
  store: SalesStore,
  tokens: OwnTokens,
  email: string,
  password: string,
): Promise<SignedIn> {
  const [user] = await store.users.byEmails([email]);
  if (user?.lockedUntil && user.lockedUntil > new Date())
    throw refuse('LOGIN_ATTEMPT_DELAYED', 'email', 'Too many wrong passwords: wait and try again.');
  const isRight = await isPassword(password, user?.passwordHash ?? null);
  if (!user || !isRight) {
    if (user) await countFailure(store, user.id);
    throw refuse('INVALID_CREDENTIALS', 'email', 'Please, enter valid credentials');
  }
  if (!user.isConfirmed)
    throw refuse('ACCOUNT_NOT_CONFIRMED', 'email', 'Account needs to be confirmed via email.');
  if (!user.isActive) throw refuse('INACTIVE', 'email', 'Account inactive.');
  const signedIn = await store.users.update(user.id, {
    failedSignIns: 0,
    lockedUntil: null,
    lastLogin: new Date(),
    ...(user.signInKey === '' && { signInKey: randomUUID() }),
  });
  return issue(tokens, signedIn);
}

const countFailure = (store: SalesStore, id: number): Promise<void> =>
  store.transaction(async ({ users }) => {
    const user = await users.lock(id);
    const failedSignIns = (user?.failedSignIns ?? 0) + 1;
    const waitMs = Math.min(MAX_WAIT_MS, 1_000 * 2 ** Math.min(failedSignIns - FREE_TRIES, 20));
    const lockedUntil = failedSignIns < FREE_TRIES ? null : new Date(Date.now() + waitMs);
    await users.update(id, { failedSignIns, lockedUntil });
  });

export async function issue(tokens: OwnTokens, user: UserRow): Promise<SignedIn> {
  const csrfToken = randomUUID();
  return {
    token: await tokens.sign('access', subjectOf(user)),
    refreshToken: await tokens.sign('refresh', subjectOf(user), { csrf_token: csrfToken }),
    csrfToken,
    user,
  };
}

const subjectOf = ({ id, email, isStaff, signInKey }: UserRow): TokenSubject => ({
  userId: globalId('User', id),
  email,
  isStaff,
  signInKey,
});

/** The account behind a token that is still good: the sign-in has not been ended since. */
export async function accountOf(
  store: Pick<SalesStore, 'users'>,
  subject: TokenSubject,
  pk: number | null,
): Promise<UserRow | undefined> {
  const [user] = pk === null ? [] : await store.users.byIds([pk]);
  return user?.isActive && user.isConfirmed && user.signInKey === subject.signInKey ? user : undefined;
}
