import type { Mail } from '#common/mail/mail.ts';
import { refuse } from '../refusal.ts';
import type { Purpose } from './account-tokens.ts';

/** A page of a storefront, to which a mail leads with its token. */
export function readRedirect(url: string | null | undefined, allowed: readonly string[]): string | null {
  if (url == null || url === '') return null;
  const host = URL.parse(url)?.hostname;
  if (host === undefined || !/^https?:/.test(url))
    throw refuse('INVALID', 'redirectUrl', 'Enter a valid URL.');
  if (!allowed.includes('*') && !allowed.includes(host))
    throw refuse('INVALID', 'redirectUrl', `${host} is not among ALLOWED_CLIENT_HOSTS.`);
  return url;
}

const english: Record<Purpose, { subject: string; text: string; label: string }> = {
  confirm: {
    subject: 'Confirm your e-mail address',
    text: 'An account was made with this address. If it was you, confirm it; if not, do nothing.',
    label: 'Confirm the address',
  },
  password: {
    subject: 'Set a new password',
    text: 'Somebody asked for a new password for this account. If it was not you, do nothing.',
    label: 'Set a new password',
  },
  delete: {
    subject: 'Delete your account',
    text: 'Somebody asked to delete this account. If it was not you, do nothing.',
    label: 'Delete the account',
  },
};

/** A mail with a token: as a link where there is a page that takes it, and as text. */
export function tokenMail(purpose: Purpose, email: string, token: string, redirect: string | null): Mail {
  const { subject, text, label } = english[purpose];
  const link = redirect === null ? undefined : URL.parse(redirect);
  if (link) {
    link.searchParams.set('email', email);
    link.searchParams.set('token', token);
  }
  return {
    to: email,
    language: 'en',
    subject,
    body: [text, ...(link ? [{ label, url: link.href }] : []), { facts: [{ name: 'Token', value: token }] }],
  };
}
