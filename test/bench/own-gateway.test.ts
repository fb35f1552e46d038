import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { startOptions } from './own-gateway.ts';

test('the gateway is measured with what `npm start` gives Node', () => {
  const [option, file, ...others] = startOptions();
  expect(option).toBe('--import');
  expect(file?.endsWith('/start/compile-cache.mjs') && existsSync(file)).toBe(true);
  expect(others).toEqual([]);
});
