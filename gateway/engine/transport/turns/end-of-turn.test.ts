import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

/** In a process of its own, whose uncaught faults are its own as well. */
async function printed(script: string): Promise<string[]> {
  const module = JSON.stringify(new URL('end-of-turn.ts', import.meta.url).href);
  const program = `
    import { atEndOfTurn, writeAtEndOfTurn } from ${module};
    const say = (what) => () => console.log(what);
    const fail = (what) => () => { throw new Error(what); };
    process.on('uncaughtException', ({ message }) => console.log(message));
    ${script}`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program]);
  return stdout.trim().split('\n');
}

it('writes come after all tasks, and after those that tasks bring', async () => {
  const script = `
    writeAtEndOfTurn(say('write'));
    atEndOfTurn(() => { console.log('task'); atEndOfTurn(say('another')); });
    await Promise.resolve().then(say('now'));`;
  expect(await printed(script)).toEqual(['now', 'task', 'another', 'write']);
});

it('a task or write that throws takes no other with it, then or later', async () => {
  const script = `
    atEndOfTurn(say('before'));
    atEndOfTurn(fail('no task'));
    atEndOfTurn(say('after'));
    writeAtEndOfTurn(fail('no write'));
    writeAtEndOfTurn(() => {
      console.log('write');
      setImmediate(() => atEndOfTurn(say('later')));
    });`;
  expect(await printed(script)).toEqual(['before', 'no task', 'after', 'no write', 'write', 'later']);
});
