import { fork } from 'node:child_process';
import { once } from 'node:events';

export interface TestPostgres {
  /** Of its maintenance database. */
  url: string;
  stop(): Promise<void>;
}

const program = new URL('postgres-process.ts', import.meta.url);

/** A disposable PostgreSQL that is gone, with its folder, soon after this process is, however that ends. */
export async function startTestPostgres(): Promise<TestPostgres> {
  // Detached: what the terminal or a kill sends to the whole group must not end the one who tidies up.
  const child = fork(program, { detached: true, execArgv: [] });
  const exited = once(child, 'exit');
  const url = await Promise.race([
    once(child, 'message').then(([message]) => String(message)),
    exited.then(() => undefined),
  ]);
  if (url === undefined) throw new Error('PostgreSQL did not start; the reason is above');
  return {
    url,
    async stop() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
