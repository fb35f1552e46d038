import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '#common/database/database.ts';
import { migrate } from '#common/database/migrations.ts';
import { openNotifications } from '#common/database/notifications.ts';
import { startEmbeddedPostgres } from '#common/embedded/postgres.ts';
import { newId } from '#common/ids.ts';
import { createLogger } from '#common/process/logging.ts';
import { ownReader } from '#runtime/domain/documents/process-document.ts';
import { createTextReading } from '#runtime/extraction/extract-text.ts';
import { pdf } from '#runtime/extraction/pdf.fixture.ts';
import { createDocumentStore } from '#runtime/store/documents/document-store.ts';
import { startDocumentReading } from '#runtime/worker/document-workers.ts';
import { freePort } from '#test/harness/ports.ts';
import { misused, scriptOptions } from '#test/harness/script-options.ts';
import { pageOf } from './retrieval/speed.ts';
import { decimal, textTable } from './text-table.ts';

const USAGE = `npm run bench:documents -- [--documents N] [--pages N]

How long it takes until PDFs that came at once are all found: 100 of ten pages when left out, each page forty lines of
twelve words. CPU is of this process, which reads and cuts them; PostgreSQL's comes on top.`;
const options = scriptOptions(USAGE, {
  documents: { type: 'string', default: '100' },
  pages: { type: 'string', default: '10' },
});
const [DOCUMENTS, PAGES] = [Number(options.documents), Number(options.pages)];
if (!(DOCUMENTS >= 1 && PAGES >= 1)) misused('Documents and pages are whole numbers from 1 on.', USAGE);

const folder = await mkdtemp(join(tmpdir(), 'documents-bench-'));
const postgres = await startEmbeddedPostgres({ folder, port: await freePort(), disposable: true });
const logger = createLogger('bench', 'warn');
const url = postgres.url('runtime');
const database = openDatabase({ url, maxConnections: 4, applicationName: 'bench', logger });
const reading = createTextReading();
const closing: (() => Promise<unknown>)[] = [() => reading.stop(), () => database.close()];
try {
  await migrate(database, join(import.meta.dirname, '../../subgraphs/runtime/store/migrations'));
  const documents = createDocumentStore(database.db);
  const instanceId = newId();
  for (let made = 0; made < DOCUMENTS; made++) {
    const bytes = pdf(Array.from({ length: PAGES }, (_value, page) => pageOf(made * PAGES + page, 40, 12)));
    const document = {
      id: newId(),
      instanceId,
      organizationId: instanceId,
      name: `Document ${made}.pdf`,
      mediaType: 'application/pdf',
      bytes: bytes.byteLength,
      contentHash: newId(),
      state: 'PROCESSING' as const,
    };
    await documents.insert(document, bytes, { documents: Infinity, bytes: Infinity });
  }
  const notifications = openNotifications(url, logger);
  const settled = Promise.withResolvers<void>();
  const states = async (): Promise<Record<string, number>> => {
    const { rows } = await database.pool.query<{ state: string; count: number }>(
      'SELECT state, count(*)::int FROM documents GROUP BY state',
    );
    return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
  };
  const unlisten = await notifications.listen('document_changed', () => {
    void states().then((now) => now['PROCESSING'] === undefined && settled.resolve(), settled.reject);
  });
  const begun = performance.now();
  const cpu = process.cpuUsage();
  const worker = await startDocumentReading({
    database,
    notifications,
    logger,
    documents,
    kept: { read: ownReader(reading.extract), searchWith: (own) => own },
  });
  closing.unshift(
    () => worker.stop(),
    async () => unlisten(),
    () => notifications.close(),
  );
  await settled.promise;
  const seconds = (performance.now() - begun) / 1_000;
  const { user, system } = process.cpuUsage(cpu);
  const { READY: ready = 0 } = await states();
  console.log(
    textTable([
      [`${DOCUMENTS} PDFs of ${PAGES} pages`, 'ready', 'seconds', 'CPU seconds', 'CPU ms a document'],
      [
        '',
        String(ready),
        decimal(seconds, 1),
        decimal((user + system) / 1e6, 1),
        decimal((user + system) / 1e3 / DOCUMENTS, 0),
      ],
    ]),
  );
} finally {
  for (const close of closing) await close();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}
