import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from './process.ts';

const fixture = (name: string) => run(`test/start/fixtures/${name}.ts`, [], {});

test('the second Ctrl-C does not wait for what never ends, but stops the database first', async () => {
  const { child, printed, ended, output } = fixture('never-stops');
  await printed(/up/);
  child.kill('SIGINT');
  await printed(/a signal/);
  child.kill('SIGINT');
  expect(await ended).toEqual({ code: 130, signal: null });
  expect(output()).toContain('the database stops');
});

test('what was started last stops first', async () => {
  const { child, printed, ended, output } = fixture('three-parts');
  await printed(/up/);
  child.kill('SIGTERM');
  expect((await ended).code).toBe(0);
  expect(output().match(/stopped \w+/g)).toEqual([
    'stopped third',
    'stopped second',
    'stopped first',
    'stopped everything',
  ]);
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
  expect(output()).toContain('fault: Error: nobody expected this');
});

test('a supergraph whose npm was killed does not stay behind', async () => {
  // As npm does it: a shell that waits for the program, and alone gets the signal.
  const fixtureFile = join(import.meta.dirname, 'fixtures/under-npm.ts');
  const shell = spawn('sh', ['-c', `"$0" "$1"; true`, process.execPath, fixtureFile], {
    env: { ...process.env, npm_lifecycle_event: 'start' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  shell.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  // The pipe closes when the last one who holds it, the program, is gone.
  const closed = once(shell.stdout, 'close');
  await expect.poll(() => output).toContain('up');
  shell.kill('SIGKILL');
  await closed;
  expect(output).toContain('stopped the only part');
});
