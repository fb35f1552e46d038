import { z } from 'zod';
import { MAX_CREDITS } from './credits.ts';
import type { Failure } from './failure.ts';

/** Lower case, so that the same id written otherwise is the same request. */
export const uuid = z.uuid('An id is a UUID.').transform((id) => id.toLowerCase());
export const amountCredits = z
  .int('Credits are whole numbers.')
  .min(1, 'At least one credit is needed.')
  .max(MAX_CREDITS, 'That is more than a wallet can count.');
/** A sentence for the ledger. */
export const sentence = z.string().trim().min(1, 'Say why.').max(500, 'At most 500 characters.');
export const commerceReference = z.string().min(1).max(200);

export type Validated<T> = { ok: true; value: T; failures?: undefined } | { ok: false; failures: Failure[] };

/** Checks an input; every mistake is one failure, with the input's field. */
export function validate<T extends z.ZodType>(schema: T, input: unknown): Validated<z.output<T>> {
  const result = schema.safeParse(input);
  if (result.success) return { ok: true, value: result.data };
  return {
    ok: false,
    failures: result.error.issues.map((issue) => ({
      field: issue.path.join('.') || null,
      message: issue.message,
      code:
        issue.code === 'too_small' && (issue.origin === 'string' || issue.origin === 'array')
          ? 'REQUIRED'
          : 'INVALID',
    })),
  };
}
