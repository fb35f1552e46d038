import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { startedBy } from './own-gateway.ts';

test('the gateway is measured with what `npm start` gives Node', () => {
  const { args, env } = startedBy('start');
  const [option, file, ...others] = args;
  expect(option).toBe('--import');
  expect(file?.endsWith('/start/process/compile-cache.mjs') && existsSync(file)).toBe(true);
  expect(others).toEqual([]);
  expect(env).toEqual({});
});

test('for little memory it is measured with what `npm run start:small` gives it', () => {
  const { args, env } = startedBy('start:small');
  expect(args).toEqual([...args.filter((arg) => /^--[\w-]+=\d+$/u.test(arg)), ...startedBy('start').args]);
  expect(args.length).toBeGreaterThan(startedBy('start').args.length);
  expect(env).toHaveProperty('MALLOC_ARENA_MAX');
});
