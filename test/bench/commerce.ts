import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Pool } from 'pg';
import { openDatabase } from '#common/database/database.ts';
import { startEmbeddedPostgres } from '#common/embedded/postgres.ts';
import { createLogger } from '#common/process/logging.ts';
import { readConfig } from '#commerce/config.ts';
import { start } from '#commerce/server.ts';
import { freePort } from '#test/harness/ports.ts';
import { graphql } from '#test/harness/graphql.ts';
import { misused, scriptOptions } from '#test/harness/script-options.ts';
import { fillCatalogue, type Size } from './commerce/catalogue.ts';
import { operationsOf } from './commerce/operations.ts';

const USAGE = `npm run bench:commerce -- [--requests N] [--products N]

A list of products, a search and the facets beside them, each alone and all in one query, as Saleor's storefront asks
for them, on the embedded commerce with 10,000 products of five variants and 200 facet values: milliseconds over HTTP,
one request after the other, and the SQL statements of one. 100 requests each when left out.`;
const options = scriptOptions(USAGE, {
  requests: { type: 'string', default: '100' },
  products: { type: 'string', default: '10000' },
});
const [REQUESTS, PRODUCTS] = [Number(options.requests), Number(options.products)];
if (!(REQUESTS >= 10 && PRODUCTS >= 100)) misused('At least 10 requests, and 100 products.', USAGE);
const SIZE: Size = { products: PRODUCTS, variantsPerProduct: 5, attributes: 10, valuesPerAttribute: 20 };
const operations = operationsOf(20);
const WARM_UP = 10;
const BOUND_MS = 100;

const folder = await mkdtemp(join(tmpdir(), 'commerce-bench-'));
const postgres = await startEmbeddedPostgres({ folder, port: await freePort() });
await postgres.ensureDatabase('commerce');
const service = await start(
  readConfig({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    PORT: '0',
    DATABASE_URL: postgres.url('commerce'),
    // Nobody signs in.
    OIDC_ISSUER: 'http://127.0.0.1:9',
  }),
);
const pool = new Pool({ connectionString: postgres.url('commerce') });
const database = openDatabase({
  url: postgres.url('commerce'),
  maxConnections: 2,
  applicationName: 'bench',
  logger: createLogger('bench', 'silent'),
});

/** Each request looks at another page, sort, facet and word, so that none is answered from a warm page alone. */
function variablesOf(name: keyof typeof operations, index: number): Record<string, unknown> {
  const sorts = ['NAME', 'PRICE', 'PUBLISHED_AT', 'LAST_MODIFIED_AT'];
  const words = ['agent', 'invoice rep', 'calendar', 'audit', 'support', 'email 12'];
  const listing = {
    sortBy: { field: sorts[index % sorts.length], direction: index % 2 === 0 ? 'ASC' : 'DESC' },
    filter:
      index % 3 === 0
        ? null
        : {
            attributes: [
              {
                slug: `facet-${1 + (index % 10)}`,
                values: [`value-${1 + (index % 20)}`, `value-${1 + ((index * 7) % 20)}`],
              },
            ],
          },
  };
  const searching = { search: words[index % words.length] };
  if (name === 'facets') return {};
  return { ...(name !== 'search' && listing), ...(name !== 'list' && searching) };
}

async function measure(
  name: keyof typeof operations,
): Promise<{ p50: number; p95: number; statements: number }> {
  const times: number[] = [];
  let statements = 0;
  for (let index = 0; index < WARM_UP + REQUESTS; index++) {
    const before = counted();
    const started = performance.now();
    const answer = await graphql(`${service.url}/`, operations[name], variablesOf(name, index));
    if (index >= WARM_UP) times.push(performance.now() - started);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    statements = Math.max(statements, counted() - before);
  }
  times.sort((one, other) => one - other);
  const at = (share: number): number => times[Math.ceil(times.length * share) - 1] ?? 0;
  return { p50: at(0.5), p95: at(0.95), statements };
}

const counted = countStatements();
try {
  const started = performance.now();
  await fillCatalogue(pool, database.db, SIZE);
  console.log(
    `${SIZE.products} products, ${SIZE.products * SIZE.variantsPerProduct} variants, ${SIZE.attributes * SIZE.valuesPerAttribute} facet values, made in ${((performance.now() - started) / 1_000).toFixed(0)} s; ${REQUESTS} requests each\n`,
  );
  console.log('              p50      p95   statements');
  let slow = false;
  for (const name of Object.keys(operations) as (keyof typeof operations)[]) {
    const { p50, p95, statements } = await measure(name);
    console.log(
      `${name.padEnd(10)} ${p50.toFixed(1).padStart(6)}   ${p95.toFixed(1).padStart(6)}   ${String(statements).padStart(10)}`,
    );
    slow ||= p95 > BOUND_MS;
  }
  if (slow) process.exitCode = 1;
} finally {
  await pool.end();
  await database.close();
  await service.stop();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}

/** The SQL statements of this process, which is the service's. */
function countStatements(): () => number {
  let count = 0;
  // eslint-disable-next-line typescript/unbound-method -- it is called on its client again
  const query = Client.prototype.query as (...values: unknown[]) => unknown;
  Client.prototype.query = function counting(this: Client, ...values: unknown[]) {
    count++;
    return query.apply(this, values);
  } as typeof Client.prototype.query;
  return () => count;
}
