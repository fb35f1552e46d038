import { refuse } from '../refusal.ts';

const MIN = 8;
const MAX = 1_024;

/** The password as it was given; what is too easy to guess is refused with Saleor's codes. */
export function readPassword(password: string, field: string): string {
  if (password.length < MIN)
    throw refuse(
      'PASSWORD_TOO_SHORT',
      field,
      `This password is too short. It must contain at least ${MIN} characters.`,
    );
  if (password.length > MAX) throw refuse('INVALID', field, `At most ${MAX} characters.`);
  if (/^\d+$/.test(password))
    throw refuse('PASSWORD_ENTIRELY_NUMERIC', field, 'This password is entirely numeric.');
  if (new Set(password).size < 4 || common.has(password.toLowerCase()))
    throw refuse('PASSWORD_TOO_COMMON', field, 'This password is too common.');
  return password;
}

const common = new Set([
  'password',
  'password1',
  'password123',
  'qwertyuiop',
  'iloveyou',
  'letmein1',
  'abcdefgh',
]);
