import { z } from 'zod';

const MAX_TEXT_CHARACTERS = 100_000;

/** A template's text; Langflow leaves it out or null when nothing was typed. */
export const text = z
  .string()
  .max(MAX_TEXT_CHARACTERS)
  .nullish()
  .transform((value) => value ?? '');

/** A template's number, which older exports write as a string; empty is not set. */
export const optionalNumber = (schema: z.ZodNumber) =>
  z.preprocess(
    (value) =>
      value === '' || value === null ? undefined : typeof value === 'string' ? Number(value) : value,
    schema.optional(),
  );
