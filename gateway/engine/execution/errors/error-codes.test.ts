import { expect, test } from 'vitest';
import { codeOfException } from './error-codes.ts';

test.each([
  [{ code: 'PermissionDenied' }, 'FORBIDDEN'],
  [{ code: 'InvalidTokenError' }, 'UNAUTHENTICATED'],
  [{ code: 'ExpiredSignatureError' }, 'UNAUTHENTICATED'],
  [{ code: 'GraphQLError' }, 'BAD_USER_INPUT'],
  [{ code: 'ValidationError' }, 'BAD_USER_INPUT'],
  [{ code: 'DataError' }, undefined],
  [{ code: 'constructor' }, undefined],
  [{ code: 1 }, undefined],
  [{ stacktrace: [] }, undefined],
  ['PermissionDenied', undefined],
  [null, undefined],
  [undefined, undefined],
])('the exception %j has the code %s', (exception, code) => {
  expect(codeOfException(exception, true)).toBe(code);
});

test('an error about the whole document, which the gateway wrote, is nobody’s input', () => {
  expect(codeOfException({ code: 'GraphQLError' }, false)).toBeUndefined();
});
