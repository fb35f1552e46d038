import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase, type Database } from '#common/database/database.ts';
import { newId } from '#common/ids.ts';
import { createLogger } from '#common/process/logging.ts';
import { createTestDatabase, type TestDatabase } from '#test/harness/database.ts';
import { createDocumentStore } from './document-store.ts';
import { searchFullText } from './full-text.ts';

let testDatabase: TestDatabase;
let database: Database;
beforeAll(async () => {
  testDatabase = await createTestDatabase('runtime');
  const logger = createLogger('test', 'silent');
  database = openDatabase({ url: testDatabase.url, maxConnections: 2, applicationName: 'test', logger });
});
afterAll(async () => {
  await database.close();
  await testDatabase.drop();
});

/** An instance with one document, whose passages these are. */
async function instanceOf(texts: readonly { heading?: string; text: string }[]): Promise<string> {
  const instanceId = newId();
  const document = {
    id: newId(),
    instanceId,
    organizationId: newId(),
    name: 'x',
    mediaType: 'text/plain',
    bytes: 1,
    contentHash: newId(),
    state: 'READY' as const,
  };
  const passages = texts.map(({ heading = null, text }) => ({ heading, text, page: null }));
  await createDocumentStore(database.db).save(document, '', passages, { documents: 1, bytes: 1 });
  return instanceId;
}

const filler = (words: number): string =>
  Array.from({ length: words }, (_value, index) => `filler${index}`).join(' ');

test('scores are those of BM25, for a word that stands in a passage once and many times', async () => {
  const counts = [1, 2, 3, 5, 10, 40];
  const length = 60;
  const instance = await instanceOf([
    ...counts.map((count) => ({ text: `${'zebra '.repeat(count)}${filler(length - count - 1)}` })),
    { text: filler(length - 1) },
  ]);
  const found = await searchFullText(database.db, instance, 'zebra', 10);
  // Every passage has the document's name as one word more, so that all are of average length.
  const [all, having] = [counts.length + 1, counts.length];
  const idf = Math.log(1 + (all - having + 0.5) / (having + 0.5));
  const expected = counts.toReversed().map((count) => (idf * (count * 2.2)) / (count + 1.2));
  for (const [place, score] of expected.entries()) expect(found[place]?.score).toBeCloseTo(score, 2);
  expect(found.map(({ number }) => number)).toEqual([5, 4, 3, 2, 1, 0]);
});

test('rare words weigh more than common ones, short passages more than long, headings more than text', async () => {
  const instance = await instanceOf([
    ...Array.from({ length: 20 }, () => ({ text: `parcel ${filler(30)}` })),
    { text: `zeppelin ${filler(30)}` },
    { text: `giraffe ${filler(60)}` },
    { text: `giraffe ${filler(10)}` },
    { heading: 'Walrus', text: filler(30) },
    { text: `walrus ${filler(30)}` },
  ]);
  const first = async (query: string): Promise<number | undefined> =>
    (await searchFullText(database.db, instance, query, 3))[0]?.number;
  expect(await first('parcel zeppelin')).toBe(20);
  expect(await first('giraffe')).toBe(22);
  expect(await first('walrus')).toBe(23);
});
