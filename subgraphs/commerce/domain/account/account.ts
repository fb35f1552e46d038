import { randomUUID } from 'node:crypto';
import { hashPassword, isPassword } from '../../identity/password.ts';
import type { UserRow } from '../../store/rows.ts';
import type { Sales, SalesStore } from '../../store/sales/sales.ts';
import type { Actor } from '../actor.ts';
import { MAX_ADDRESSES, readAddress, type AddressFields } from '../addresses/address.ts';
import { readEmail } from '../email.ts';
import { refuse } from '../refusal.ts';
import { makeToken, useToken, type Purpose } from './account-tokens.ts';
import { tokenMail } from './mails.ts';
import { readPassword } from './password-rules.ts';

const MAX_NAME = 256;

export interface NewAccount {
  email: string;
  password: string;
  firstName: string;
  lastName: string;
  languageCode: string;
  redirectUrl: string | null;
}

/** No account's number: of somebody who was named, whether or not there is an account. */
export const UNKNOWN_USER = 0;

/** A person as they were named, which tells nobody whether they have an account. */
export const namedUser = ({
  email,
  firstName,
  lastName,
  languageCode,
}: Omit<NewAccount, 'password' | 'redirectUrl'>): UserRow => ({
  id: UNKNOWN_USER,
  email,
  firstName,
  lastName,
  languageCode,
  isStaff: false,
  isActive: true,
  isConfirmed: false,
  passwordHash: null,
  signInKey: '',
  failedSignIns: 0,
  lockedUntil: null,
  lastLogin: null,
  defaultBillingAddressId: null,
  defaultShippingAddressId: null,
  dateJoined: new Date(),
});

/**
 * Makes an account, which its mail confirms. For an address that has one already nothing happens, and
 * nobody is told: who has an account here is nobody's business.
 */
export async function registerAccount(store: SalesStore, given: NewAccount): Promise<UserRow | null> {
  // An account is confirmed by a mail, which leads there.
  if (given.redirectUrl === null) throw refuse('REQUIRED', 'redirectUrl', 'This field is required.');
  const email = readEmail(given.email);
  const passwordHash = await hashPassword(readPassword(given.password, 'password'));
  readNames(given);
  return store.transaction(async (sales) => {
    const user = await sales.users.insert({
      email,
      firstName: given.firstName,
      lastName: given.lastName,
      languageCode: given.languageCode,
      passwordHash,
      isConfirmed: false,
      signInKey: randomUUID(),
    });
    if (user) await mailToken(sales, user, 'confirm', given.redirectUrl);
    return user ?? null;
  });
}

function readNames({ firstName, lastName }: { firstName: string; lastName: string }): void {
  for (const [field, name] of Object.entries({ firstName, lastName }))
    if (name.length > MAX_NAME) throw refuse('INVALID', field, `At most ${MAX_NAME} characters.`);
}

const mailToken = async (
  sales: Sales,
  user: UserRow,
  purpose: Purpose,
  redirect: string | null,
): Promise<void> => {
  const token = await makeToken(sales, user, purpose);
  await sales.outbox.mail(
    `account-${purpose}:${user.id}:${randomUUID()}`,
    tokenMail(purpose, user.email, token, redirect),
  );
};

/** Confirms the address; orders that it made as a guest become the account's. */
export const confirmAccount = (store: SalesStore, email: string, token: string): Promise<UserRow> =>
  store.transaction(async (sales) => {
    const user = await useToken(sales, token, 'confirm', readEmail(email));
    await sales.users.adoptOrders(user);
    return sales.users.update(user.id, { isConfirmed: true });
  });

/** Sends a mail if the address has an account, and says nothing of it. */
export async function requestPasswordReset(
  store: SalesStore,
  email: string,
  redirect: string | null,
): Promise<void> {
  const address = readEmail(email);
  await store.transaction(async (sales) => {
    const [user] = await sales.users.byEmails([address]);
    if (user?.isActive) await mailToken(sales, user, 'password', redirect);
  });
}

/** Whoever reads the mail is its owner: the address is confirmed, and every other sign-in is over. */
export async function setPassword(
  store: SalesStore,
  email: string,
  token: string,
  password: string,
): Promise<UserRow> {
  const passwordHash = await hashPassword(readPassword(password, 'password'));
  return store.transaction(async (sales) => {
    const user = await useToken(sales, token, 'password', readEmail(email));
    await sales.users.adoptOrders(user);
    return sales.users.update(user.id, {
      passwordHash,
      isConfirmed: true,
      signInKey: randomUUID(),
      failedSignIns: 0,
      lockedUntil: null,
    });
  });
}

export async function changePassword(
  store: SalesStore,
  user: UserRow,
  oldPassword: string | null,
  newPassword: string,
): Promise<UserRow> {
  if (user.passwordHash !== null && !(await isPassword(oldPassword ?? '', user.passwordHash)))
    throw refuse('INVALID_CREDENTIALS', 'oldPassword', "Old password isn't valid.");
  const passwordHash = await hashPassword(readPassword(newPassword, 'newPassword'));
  return store.users.update(user.id, { passwordHash, signInKey: user.signInKey || randomUUID() });
}

export const endSignIns = (store: SalesStore, user: UserRow): Promise<UserRow> =>
  store.users.update(user.id, { signInKey: randomUUID() });

export interface AccountChange {
  firstName?: string | null | undefined;
  lastName?: string | null | undefined;
  languageCode?: string | null | undefined;
  billing?: AddressFields | null | undefined;
  shipping?: AddressFields | null | undefined;
}

export const updateAccount = (store: SalesStore, { id }: UserRow, change: AccountChange): Promise<UserRow> =>
  store.transaction(async (sales) => {
    const { firstName, lastName, languageCode, billing, shipping } = change;
    readNames({ firstName: firstName ?? '', lastName: lastName ?? '' });
    const user = await sales.users.update(id, {
      firstName: firstName ?? undefined,
      lastName: lastName ?? undefined,
      languageCode: languageCode ?? undefined,
      ...(billing && { defaultBillingAddressId: await addToBook(sales, id, billing) }),
      ...(shipping && { defaultShippingAddressId: await addToBook(sales, id, shipping) }),
    });
    await sales.outbox.customerUpdated(user);
    return user;
  });

export async function addToBook(sales: Sales, userId: number, fields: AddressFields): Promise<number> {
  await sales.users.lock(userId);
  if ((await sales.users.addressBooks([userId])).length >= MAX_ADDRESSES)
    throw refuse('INVALID', null, `An address book has at most ${MAX_ADDRESSES} addresses.`);
  return sales.users.addAddress({ ...readAddress(fields, userId), inBook: true });
}

export const requestDeletion = (store: SalesStore, user: UserRow, redirect: string | null): Promise<void> =>
  store.transaction((sales) => mailToken(sales, user, 'delete', redirect));

/** The account goes; what it has bought stays, as a guest's. */
export const deleteAccount = (store: SalesStore, actor: Actor, token: string): Promise<UserRow> =>
  store.transaction(async (sales) => {
    const user = await useToken(sales, token, 'delete');
    if (user.id !== actor.user?.id) throw refuse('INVALID', 'token', 'Invalid or expired token.');
    if (user.isStaff) throw refuse('DELETE_STAFF_ACCOUNT', 'id', 'Staff keep their accounts.');
    await sales.users.delete(user.id);
    return user;
  });
