import { normalEmail } from '#common/identity/email.ts';
import { refuse } from './refusal.ts';

/** Good enough to catch a typing error; only a sent message could tell more. */
const plausible = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** An e-mail address as it is kept. */
export function readEmail(given: string): string {
  const email = normalEmail(given.trim());
  if (email.length > 254 || !plausible.test(email))
    throw refuse('INVALID', 'email', 'Enter a valid email address.');
  return email;
}
