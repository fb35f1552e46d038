import { expect, test } from 'vitest';
import { createSecretSeal } from './secret-seal.ts';

const seal = createSecretSeal(Buffer.alloc(32, 1));

test('opens what it sealed, for the same owner', () => {
  expect(seal.open(seal.seal('cmp_sk_x', 'key-1'), 'key-1')).toBe('cmp_sk_x');
});

test('never seals alike twice, and shows nothing of the secret', () => {
  const [one, two] = [seal.seal('cmp_sk_secret', 'a'), seal.seal('cmp_sk_secret', 'a')];
  expect(one).not.toBe(two);
  expect(Buffer.from(one!, 'base64url').toString('latin1')).not.toContain('secret');
});

test('does not open for another owner, with another key, or when altered', () => {
  const sealed = seal.seal('cmp_sk_x', 'key-1');
  const bytes = Buffer.from(sealed, 'base64url');
  bytes[bytes.length - 1]! ^= 1;
  expect(() => seal.open(sealed, 'key-2')).toThrow();
  expect(() => createSecretSeal(Buffer.alloc(32, 2)).open(sealed, 'key-1')).toThrow();
  expect(() => seal.open(bytes.toString('base64url'), 'key-1')).toThrow();
  expect(() => seal.open('', 'key-1')).toThrow();
});
