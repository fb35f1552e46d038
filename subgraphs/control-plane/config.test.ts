import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

const DATABASE_URL = 'postgres://user:password@localhost:5432/control_plane';

test('finds the key set of commerce where its API is, unless told otherwise', () => {
  const config = readConfig({ DATABASE_URL, SALEOR_API_URL: 'https://shop.example.com/graphql/' });
  expect(config.SALEOR_JWKS_URL).toBe('https://shop.example.com/.well-known/jwks.json');
  const told = readConfig({ DATABASE_URL, SALEOR_JWKS_URL: 'https://keys.example.com/jwks.json' });
  expect(told.SALEOR_JWKS_URL).toBe('https://keys.example.com/jwks.json');
});

test('wants the whole address of commerce, with the slash that Saleor insists on', () => {
  expect(() => readConfig({ DATABASE_URL, SALEOR_API_URL: 'https://shop.example.com/graphql' })).toThrow(
    'SALEOR_API_URL: the whole endpoint is needed',
  );
});

test('reports all mistakes together', () => {
  expect(() => readConfig({ BILLING_URL: 'nonsense', SALEOR_API_URL: 'ftp://x' })).toThrow(
    /DATABASE_URL[^]*SALEOR_API_URL[^]*BILLING_URL/,
  );
});
