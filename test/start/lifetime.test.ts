import { expect, test } from 'vitest';
import { run } from './process.ts';

const fixture = (name: string) => run(`test/start/fixtures/${name}.ts`, [], {});

test('the second Ctrl-C does not wait for what never ends, but stops the database first', async () => {
  const { child, printed, ended, output } = fixture('never-stops');
  await printed(/up/);
  child.kill('SIGINT');
  await printed(/Stopping; Ctrl-C again/);
  child.kill('SIGINT');
  expect(await ended).toEqual({ code: 130, signal: null });
  expect(output()).toContain('the database stops');
});

test('what was started last stops first', async () => {
  const { child, printed, ended, output } = fixture('three-parts');
  await printed(/up/);
  child.kill('SIGTERM');
  expect((await ended).code).toBe(0);
  expect(output().match(/stopped \w+/g)).toEqual(['stopped third', 'stopped second', 'stopped first']);
});

test('Ctrl-C during a start waits for the step under way and stops its result', async () => {
  const { child, printed, ended, output } = fixture('slow-start');
  await printed(/starting/);
  child.kill('SIGINT');
  expect((await ended).code).toBe(0);
  expect(output()).toContain('stopped the slow part');
  expect(output()).not.toContain('went on');
});

test('a fault that nobody caught stops everything, with exit code 1', async () => {
  const { ended, output } = fixture('fault');
  expect((await ended).code).toBe(1);
  expect(output()).toContain('stopped the only part');
  expect(output()).toContain('everything stops');
});
