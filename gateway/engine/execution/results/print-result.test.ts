import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { PrintedResult } from './print-result.ts';

test('a printed result takes other errors and extensions, and keeps its data', () => {
  const errors = [new GraphQLError('Said "so".', { extensions: { code: 'A' } })];
  const result = PrintedResult.failure(errors);
  expect(JSON.parse(result.text)).toEqual({
    errors: [{ message: 'Said "so".', extensions: { code: 'A' } }],
    data: null,
  });
  const told = result.textWith({ cost: 1 }, [{ message: 'other' }]);
  expect(JSON.parse(told)).toEqual({
    errors: [{ message: 'other' }],
    data: null,
    extensions: { cost: 1 },
  });
});
