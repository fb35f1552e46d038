import { expect, test } from 'vitest';
import { globalId, integerPk, uuidPk } from './global-id.ts';

const uuid = '019381f6-7c2a-7b5c-9f64-2b1d3f1c7a10';

test('ids are Saleor’s: base64 of type and pk', () => {
  expect(globalId('Product', 1)).toBe('UHJvZHVjdDox');
  expect(integerPk('Product', 'UHJvZHVjdDox')).toBe(1);
  expect(uuidPk('Order', globalId('Order', uuid))).toBe(uuid);
});

test.for([
  '',
  'x',
  '1',
  'Product:1',
  'Q2F0ZWdvcnk6MQ==',
  globalId('Product', ''),
  globalId('Product', 0),
  globalId('Product', -1),
  globalId('Product', '01'),
  globalId('Product', 1.5),
  globalId('Product', '1;'),
  globalId('Product', 2_147_483_648),
  globalId('Product', uuid),
])('«%s» is no product', (id) => {
  expect(integerPk('Product', id)).toBeNull();
});

test('what is no UUID is no order', () => {
  for (const pk of [1, '', 'x', `${uuid}0`]) expect(uuidPk('Order', globalId('Order', pk))).toBeNull();
});
