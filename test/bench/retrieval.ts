import { join } from 'node:path';
import { openDatabase } from '#common/database/database.ts';
import { migrate } from '#common/database/migrations.ts';
import { createLogger } from '#common/process/logging.ts';
import { searchFullText } from '#runtime/store/documents/full-text.ts';
import { scriptOptions } from '#test/harness/script-options.ts';
import { readCacm } from './retrieval/cacm.ts';
import type { Collection } from './retrieval/collection.ts';
import {
  embedByTrigrams,
  meaningOf,
  questionsNear,
  recallOfNearest,
  waysByMeaning,
} from './retrieval/meaning.ts';
import { readOwn } from './retrieval/own.ts';
import { DEPTH, keep, measure, plainTsRank, type Search } from './retrieval/quality.ts';
import { createRandom } from './retrieval/random.ts';
import { openBenchDatabase } from './retrieval/server.ts';
import { fillInstance, searchCosts, type SearchCosts } from './retrieval/speed.ts';
import { decimal, textTable } from './text-table.ts';

const USAGE = `npm run bench:retrieval -- [--cacm FOLDER] [--passages N] [--postgres URL]

How well documents are found (recall@5, nDCG@10), beside plain ts_rank: by a hundred questions over documents of our own
in five languages, and by CACM, whose pages, topics.cacm.txt and qrels.cacm.txt lie in FOLDER. With N passages
(100000) in one instance also how long a search takes, by words, by meaning and by both, what CPU time it costs here
and in PostgreSQL, beside a statement that says how fast the machine is just then. Of each collection, and of that instance, which share of the
five passages that are nearest by their exact vectors is among the five that are found by meaning. With URL, the
maintenance database of a PostgreSQL of yours on this machine, in a database of its own there in place of the embedded
one: where that has pgvector, by meaning is measured both ways, as far as it is asked for so many passages.`;
const options = scriptOptions(USAGE, {
  cacm: { type: 'string' },
  passages: { type: 'string', default: '0' },
  postgres: { type: 'string' },
});

const bench = await openBenchDatabase(options.postgres);
const database = openDatabase({
  url: bench.url,
  maxConnections: 4,
  applicationName: 'bench',
  logger: createLogger('bench', 'warn'),
});
try {
  await migrate(database, join(import.meta.dirname, '../../subgraphs/runtime/store/migrations'));
  const { db } = database;
  const ways = await waysByMeaning(db);
  const searches: [string, Search][] = [
    ['ts_rank, all words', plainTsRank(db, 'all')],
    ['ts_rank, any word', plainTsRank(db, 'any')],
    ['full text', (instance, question) => searchFullText(db, instance, question, DEPTH)],
  ];
  const nearest = [['by meaning', 'way', 'questions', 'of the five nearest']];
  const collections: Collection[] = [await readOwn()];
  if (options.cacm !== undefined) collections.push(await readCacm(options.cacm));
  for (const collection of collections) {
    const instance = await keep(db, collection);
    const rows = [[collection.name, 'questions', 'recall@5', 'nDCG@10']];
    for (const [name, search] of searches) {
      for (const [group, { questions, recallAt5, ndcgAt10 }] of await measure(collection, instance, search))
        rows.push([`${name} (${group})`, String(questions), decimal(recallAt5, 3), decimal(ndcgAt10, 3)]);
    }
    console.log(`${textTable(rows)}\n`);
    await embedByTrigrams(db, ways, instance);
    const asked = collection.questions.map(({ text }) => meaningOf(text));
    for (const way of ways)
      nearest.push([collection.name, ...(await recallOfNearest(db, way, instance, asked))]);
  }
  if (Number(options.passages) > 0) {
    const able = ways.filter(({ maxPassages }) => Number(options.passages) <= maxPassages);
    const instance = await fillInstance(db, able, Number(options.passages));
    const costs = await searchCosts(db, able, instance, 500);
    const head = [`${options.passages} passages`, 'p50 ms', 'p95 ms', 'p99 ms', 'CPU ms', 'PostgreSQL'];
    console.log(`${textTable([head, ...[...costs].map(([name, cost]) => row(name, cost))])}\n`);
    const asked = await questionsNear(db, instance, 50, createRandom(3));
    for (const way of able)
      nearest.push([head[0] ?? '', ...(await recallOfNearest(db, way, instance, asked))]);
  }
  console.log(textTable(nearest));
} finally {
  await database.close();
  await bench.drop();
}

function row(name: string, { timesMs, ownCpuMs, postgresCpuMs }: SearchCosts): string[] {
  const at = (share: number): string => decimal(timesMs[Math.floor(timesMs.length * share)], 1);
  const each = (sum: number): string => decimal(sum / timesMs.length, 1);
  return [name, at(0.5), at(0.95), at(0.99), each(ownCpuMs), each(postgresCpuMs)];
}
