import { mkdtemp, rm, statfs } from 'node:fs/promises';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '#common/embedded/postgres.ts';
import { runUntilSignal } from '../../start/process/lifetime.ts';
import { stopWithParent } from '../../start/process/parent.ts';
import { freePort } from './ports.ts';

const MEMORY_DISK = '/dev/shm';
const ROOM_BYTES = 4e9;

/**
 * In memory, where the machine has plenty: hundreds of databases are made, and each is a thousand files. A test on a
 * busy disk waited a second for one.
 */
async function place(): Promise<string> {
  const { bavail, bsize } = await statfs(MEMORY_DISK).catch(() => ({ bavail: 0, bsize: 0 }));
  return Math.min(bavail * bsize, freemem() / 2) > ROOM_BYTES ? MEMORY_DISK : tmpdir();
}

// Run by postgres.ts. A test run that is killed stops nothing: PostgreSQL would stay, and its folder.
stopWithParent();
runUntilSignal(
  async ({ stack }) => {
    const folder = await mkdtemp(join(await place(), 'supergraph-test-'));
    stack.defer(() => rm(folder, { recursive: true, force: true }));
    const postgres = await startEmbeddedPostgres({ folder, port: await freePort(), disposable: true });
    stack.defer(() => postgres.stop());
    process.send?.(postgres.url('postgres'));
  },
  { onSignal() {}, onStopped() {}, onFailure: console.error, onFault: console.error },
);
