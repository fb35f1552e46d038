import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runnerFor, UnreachableFolderError } from './run-as.ts';
import { unprivilegedUser } from './unprivileged-user.ts';

let closed: string;
let program: string;
beforeAll(async () => {
  closed = await mkdtemp(join(tmpdir(), 'closed-'));
  program = join(closed, 'program');
  await symlink(process.execPath, program);
});
afterAll(() => rm(closed, { recursive: true, force: true }));

test('a program below a closed folder runs, and finds its neighbours as access() tells', async () => {
  const run = await runnerFor(unprivilegedUser(), closed, program);
  await run(program, ['-e', 'process.exit(process.getuid() === 0 ? 1 : 0)'], { cwd: '/' });
  // PostgreSQL's programs look for each other with access(), which minds the real user.
  const look = 'require("node:fs").accessSync(process.argv[1], 1)';
  await run(program, ['-e', look, program], { cwd: '/' });
});

test('what is nowhere cannot be run by anybody, and that is told', async () => {
  const nobody = { uid: 65_534, gid: 65_534 };
  await expect(runnerFor(nobody, join(closed, 'nowhere'), program)).rejects.toThrow(UnreachableFolderError);
});
