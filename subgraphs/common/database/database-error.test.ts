import { DrizzleQueryError } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { withoutParameters } from './database-error.ts';

test("the parameters of a failed statement are left out, however deep drizzle's error lies", () => {
  const cause = new Error('duplicate key');
  const query = new DrizzleQueryError('insert into keys values ($1)', ['buyer@test.gsv.dev'], cause);
  const error = new Error(`not saved: ${query.message}`, { cause: query });
  expect(withoutParameters(error.message, error)).toBe(
    'not saved: Failed query: insert into keys values ($1)',
  );
});
