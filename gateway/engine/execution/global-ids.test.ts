import { expect, test } from 'vitest';
import { hasGlobalId } from './global-ids.ts';

const saleor = { uuidKeyed: ['Order'] };
const uuid = '7ec06e66-662a-4d78-bee6-d3f266bb9308';
const idOf = (text: string): string => Buffer.from(text).toString('base64');
const known = (__typename: string, id: unknown): boolean =>
  hasGlobalId(JSON.stringify({ __typename, id }), saleor);

test('a number or a UUID, as the type has it, is the key of an id', () => {
  expect(known('Product', idOf('Product:10'))).toBe(true);
  expect(known('Order', idOf(`Order:${uuid}`))).toBe(true);
});

test('a representation by another key has no id to check', () => {
  expect(hasGlobalId('{"__typename":"User","email":"a@example.com"}', saleor)).toBe(true);
});

// Each of these made a real Saleor fail every entity of the request.
test.each([
  ['Product', ''],
  ['Product', 'not base64'],
  ['Product', idOf('Product:')],
  ['Product', idOf('Product:x')],
  ['Product', idOf('Product:1.0')],
  ['Product', idOf('Product:1:2')],
  ['Product', idOf(`Product:${uuid}`)],
  ['Product', idOf('Category:1')],
  // Node decodes it without its padding, Python does not.
  ['Product', idOf('Product:10').replace(/=+$/, '')],
  ['Order', idOf('Order:1')],
  ['Order', idOf('Order:x')],
  ['Order', ['T3JkZXI6MQ==']],
])('%s with the id %j is not sent', (type, id) => {
  expect(known(type, id)).toBe(false);
});
