import { Failure } from './failures.ts';

export const MAX_NAME_CHARACTERS = 100;

/** Checks a name: something to read, not too long. Returns it without space around it. */
export function checkName(name: string, field: string): string {
  const trimmed = name.trim();
  if (trimmed === '') throw new Failure('REQUIRED', 'A name is needed.', field);
  return checkLength(trimmed, MAX_NAME_CHARACTERS, field);
}

export function checkLength(text: string, maxCharacters: number, field: string): string {
  if (text.length > maxCharacters)
    throw new Failure('INVALID', `At most ${maxCharacters} characters are possible.`, field);
  // PostgreSQL has no text with a NUL in it.
  if (text.includes('\0')) throw new Failure('INVALID', 'A NUL character is not possible.', field);
  return text;
}
