import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Loads a file with types where the start does and in a thread of it; whether what strips them was loaded. */
const PROGRAM = `
  import { Worker } from 'node:worker_threads';
  const file = ${JSON.stringify(join(root, 'gateway/engine/planning/processor-time.ts'))};
  const strips = () => process.moduleLoadList.some((name) => name.includes('amaro'));
  await import(file);
  const code = \`import(\${JSON.stringify(file)}).then(() =>
    process.getBuiltinModule('node:worker_threads').parentPort.postMessage((\${strips})()))\`;
  const inThread = await new Promise((done) => {
    new Worker(code, { eval: true }).once('message', done);
  });
  console.log(JSON.stringify([strips(), inThread]));
`;

test('what a start has compiled is there for the next one, and for its threads', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  const options = scripts.start.split(' ').slice(1, -1);
  const run = (): unknown => {
    const args = [...options, '--input-type=module', '--eval', PROGRAM];
    return JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', env: {} }));
  };
  run();
  expect(run()).toEqual([false, false]);
});
