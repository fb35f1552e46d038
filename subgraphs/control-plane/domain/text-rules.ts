import { normalEmail } from '#common/identity/email.ts';
import { Failure } from './failures.ts';

export const MAX_NAME_CHARACTERS = 100;
export const MAX_TEXT_CHARACTERS = 10_000;
export const MAX_REASON_CHARACTERS = 2_000;

/** Checks a name: something to read, not too long. Returns it without space around it. */
export function checkName(name: string, field: string): string {
  const trimmed = name.trim();
  if (trimmed === '') throw new Failure('REQUIRED', 'A name is needed.', field);
  return checkLength(trimmed, MAX_NAME_CHARACTERS, field);
}

/** Checks what people wrote for people: something to read, not too long; it is text, never HTML. */
export function checkText(text: string, field: string, maxCharacters = MAX_TEXT_CHARACTERS): string {
  if (text.trim() === '') throw new Failure('REQUIRED', 'Something to read is needed.', field);
  return checkLength(text, maxCharacters, field);
}

export function checkLength(text: string, maxCharacters: number, field: string): string {
  if (text.length > maxCharacters)
    throw new Failure('INVALID', `At most ${maxCharacters} characters are possible.`, field);
  // PostgreSQL has no text with a NUL in it, and no half of a surrogate pair.
  if (text.includes('\0')) throw new Failure('INVALID', 'A NUL character is not possible.', field);
  if (!text.isWellFormed()) throw new Failure('INVALID', 'Half of a surrogate pair is not possible.', field);
  return text;
}

/** An address to write to, in the form in which addresses are compared. */
export function checkEmail(given: string, field: string): string {
  const email = normalEmail(given.trim());
  if (email === '') throw new Failure('REQUIRED', 'An e-mail address is needed.', field);
  if (!/^[^\s@,;<>"]+@[^\s@,;<>"]+$/.test(email))
    throw new Failure('INVALID', 'An e-mail address is like name@example.com.', field);
  return checkLength(email, 320, field);
}

/** An address of the web, as it is shown: http(s), at most 500 characters. */
export function checkWebAddress(given: string, field: string): string {
  const url = URL.parse(given);
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.password !== '')
    throw new Failure('INVALID', 'An address is like https://example.com.', field);
  return checkLength(url.href, 500, field);
}
