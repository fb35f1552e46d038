import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '#common/embedded/postgres.ts';
import { runUntilSignal } from '../../start/lifetime.ts';
import { stopWithParent } from '../../start/parent.ts';
import { freePort } from './ports.ts';

// Run by postgres.ts. A test run that is killed stops nothing: PostgreSQL would stay, and its folder.
stopWithParent();
runUntilSignal(
  async ({ stack }) => {
    const folder = await mkdtemp(join(tmpdir(), 'supergraph-test-'));
    stack.defer(() => rm(folder, { recursive: true, force: true }));
    const postgres = await startEmbeddedPostgres({ folder, port: await freePort(), disposable: true });
    stack.defer(() => postgres.stop());
    process.send?.(postgres.url('postgres'));
  },
  { onSignal() {}, onStopped() {}, onFailure: console.error, onFault: console.error },
);
