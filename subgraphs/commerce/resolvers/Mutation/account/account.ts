import {
  changePassword,
  confirmAccount as confirm,
  deleteAccount,
  namedUser,
  registerAccount,
  requestDeletion,
  requestPasswordReset as requestReset,
  setPassword as setNewPassword,
  updateAccount,
} from '../../../domain/account/account.ts';
import { readRedirect } from '../../../domain/account/mails.ts';
import { issue, type SignedIn } from '../../../domain/account/sign-in.ts';
import { outcome } from '../../../domain/refusal.ts';
import type { AccountErrorCode, MutationResolvers } from '../../../generated/resolvers.ts';
import type { UserRow } from '../../../store/rows.ts';
import { signedIn } from '../../inputs/signed-in.ts';

const accountOutcome = <T>(work: () => Promise<T>) => outcome<T, AccountErrorCode>(work);

export const accountRegister: MutationResolvers['accountRegister'] = async (_root, { input }, context) => {
  const { email, password } = input;
  const named = {
    email: email.trim().toLowerCase(),
    firstName: input.firstName ?? '',
    lastName: input.lastName ?? '',
    languageCode: input.languageCode ?? 'EN',
  };
  const { errors } = await accountOutcome(async () =>
    registerAccount(context.sales, {
      ...named,
      password,
      redirectUrl: readRedirect(input.redirectUrl, context.clientHosts),
    }),
  );
  // The same whether or not there was an account.
  return { user: errors.length > 0 ? null : namedUser(named), requiresConfirmation: true, errors };
};

export const confirmAccount: MutationResolvers['confirmAccount'] = async (
  _root,
  { email, token },
  context,
) => {
  const { done, errors } = await accountOutcome(() => confirm(context.sales, email, token));
  return { user: done, errors };
};

export const requestPasswordReset: MutationResolvers['requestPasswordReset'] = async (
  _root,
  { email, redirectUrl },
  context,
) => {
  const { errors } = await accountOutcome(async () =>
    requestReset(context.sales, email, readRedirect(redirectUrl, context.clientHosts)),
  );
  return { errors };
};

export const setPassword: MutationResolvers['setPassword'] = async (
  _root,
  { email, token, password },
  context,
) => {
  const { done, errors } = await accountOutcome<SignedIn>(async () =>
    issue(context.tokens, await setNewPassword(context.sales, email, token, password)),
  );
  return done
    ? { ...done, errors }
    : { token: null, refreshToken: null, csrfToken: null, user: null, errors };
};

export const passwordChange: MutationResolvers['passwordChange'] = async (
  _root,
  { oldPassword, newPassword },
  context,
) => {
  const user = await signedIn(context);
  const { done, errors } = await accountOutcome<UserRow>(() =>
    changePassword(context.sales, user, oldPassword ?? null, newPassword),
  );
  return { user: done, errors };
};

export const accountUpdate: MutationResolvers['accountUpdate'] = async (_root, { input }, context) => {
  const user = await signedIn(context);
  const { done, errors } = await accountOutcome<UserRow>(() =>
    updateAccount(context.sales, user, {
      firstName: input.firstName,
      lastName: input.lastName,
      languageCode: input.languageCode,
      billing: input.defaultBillingAddress,
      shipping: input.defaultShippingAddress,
    }),
  );
  return { user: done, errors };
};

export const accountRequestDeletion: MutationResolvers['accountRequestDeletion'] = async (
  _root,
  { redirectUrl },
  context,
) => {
  const user = await signedIn(context);
  const { errors } = await accountOutcome(async () =>
    requestDeletion(context.sales, user, readRedirect(redirectUrl, context.clientHosts)),
  );
  return { errors };
};

export const accountDelete: MutationResolvers['accountDelete'] = async (_root, { token }, context) => {
  await signedIn(context);
  const actor = await context.actor();
  const { done, errors } = await accountOutcome<UserRow>(() => deleteAccount(context.sales, actor, token));
  return { user: done, errors };
};
