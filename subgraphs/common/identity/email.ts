import { z } from 'zod';

/** What it means when an access token says nothing about its address: that it is verified, or that it is not. */
export const absentEmailVerified = z.enum(['required', 'assumed']);
export type AbsentEmailVerified = z.output<typeof absentEmailVerified>;

/**
 * The one form in which addresses are kept and compared: lower case. A letter whose lower case would
 * be an ASCII one (the Kelvin sign, the dotted İ) stays: it would make one person's address another's.
 */
export const normalEmail = (given: string): string =>
  given.replaceAll(/[A-Z]|\P{ASCII}/gu, (letter) => {
    const lower = letter.toLowerCase();
    return letter < '\u0080' || /^\P{ASCII}+$/u.test(lower) ? lower : letter;
  });

interface EmailClaims {
  readonly email?: unknown;
  readonly email_verified?: unknown;
}

/**
 * The address of an access token, if it is its person's: whoever may write an address that nobody has
 * verified would be whom they like. Anything but `true` is no.
 */
export function verifiedEmail(claims: object, absent: AbsentEmailVerified): string | null {
  const { email, email_verified: isVerified } = claims as EmailClaims;
  if (typeof email !== 'string' || email === '') return null;
  const isBelieved = isVerified === undefined ? absent === 'assumed' : isVerified === true;
  return isBelieved ? normalEmail(email) : null;
}
