import { accountOf, issue, signIn, type SignedIn } from '../../../domain/account/sign-in.ts';
import { endSignIns } from '../../../domain/account/account.ts';
import { readEmail } from '../../../domain/email.ts';
import { integerPk } from '../../../domain/global-id.ts';
import { outcome, refuse } from '../../../domain/refusal.ts';
import type { AccountErrorCode, MutationResolvers } from '../../../generated/resolvers.ts';
import type { Context } from '../../../context.ts';
import type { TokenType } from '../../../identity/own-tokens.ts';
import { signedIn } from '../../inputs/signed-in.ts';

export const tokenCreate: MutationResolvers['tokenCreate'] = async (_root, { email, password }, context) => {
  const { done, errors } = await outcome<SignedIn, AccountErrorCode>(async () =>
    signIn(context.sales, context.tokens, readEmail(email), password),
  );
  return { ...(done ?? noTokens), errors };
};

const noTokens = { token: null, refreshToken: null, csrfToken: null, user: null };

/** Whom a token of ours is for; refused with Saleor's codes. */
async function subjectOf({ sales, tokens }: Context, token: string, type: TokenType, field: string) {
  const subject = await tokens.verify(token, type);
  if (typeof subject === 'string') throw refuse(subject, field, messages[subject]);
  const user = await accountOf(sales, subject, integerPk('User', subject.userId));
  if (!user) throw refuse('JWT_INVALID_TOKEN', field, messages.JWT_INVALID_TOKEN);
  return { ...subject, user };
}

const messages = {
  JWT_SIGNATURE_EXPIRED: 'Signature has expired',
  JWT_INVALID_TOKEN: 'Invalid token. Create new one by using tokenCreate mutation.',
  JWT_DECODE_ERROR: 'Error decoding signature',
};

export const tokenRefresh: MutationResolvers['tokenRefresh'] = async (_root, { refreshToken }, context) => {
  const { done, errors } = await outcome<SignedIn, AccountErrorCode>(async () => {
    if (!refreshToken) throw refuse('JWT_MISSING_TOKEN', 'refreshToken', 'Missing token');
    const { user } = await subjectOf(context, refreshToken, 'refresh', 'refreshToken');
    return issue(context.tokens, user);
  });
  return { token: done?.token ?? null, user: done?.user ?? null, errors };
};

export const tokenVerify: MutationResolvers['tokenVerify'] = async (_root, { token }, context) => {
  const { done, errors } = await outcome<Awaited<ReturnType<typeof subjectOf>>, AccountErrorCode>(async () =>
    subjectOf(context, token, 'access', 'token'),
  );
  return { isValid: done !== null, user: done?.user ?? null, payload: done?.payload ?? null, errors };
};

export const tokensDeactivateAll: MutationResolvers['tokensDeactivateAll'] = async (
  _root,
  _args,
  context,
) => {
  await endSignIns(context.sales, await signedIn(context));
  return { errors: [] };
};
