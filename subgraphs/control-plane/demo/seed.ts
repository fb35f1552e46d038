import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { Database, Db } from '#common/database/database.ts';
import { offerings as catalogue } from '#common/demo/catalogue.ts';
import { embeddedIds, type CommerceIds } from '#common/demo/commerce-ids.ts';
import type { Logger } from '#common/process/logging.ts';
import { ServiceCallError } from '#common/services/service-call-error.ts';
import type { ServiceClient } from '#common/services/service-client.ts';
import { importFlow } from '../clients/flows.ts';
import { offerings } from '../store/tables.ts';
import { hasOfferings, insertCatalogue } from './insert-catalogue.ts';

interface Seeding {
  database: Database;
  runtime: ServiceClient;
  logger: Logger;
}

const RUNTIME_ATTEMPTS = 60;

/** The demo publisher with its offerings, on an empty database only. */
export async function seedDemo(
  { database, runtime, logger }: Seeding,
  ids: CommerceIds = embeddedIds,
): Promise<void> {
  if (await hasOfferings(database.db)) return tellOfAnotherCommerce(database.db, ids, logger);
  // Before any transaction: the runtime may still be starting, and a flow imported twice is one flow.
  const flows = new Map<string, string>();
  for (const { slug, name } of catalogue.filter(({ slug }) => ids.products.has(slug))) {
    const file = new URL(`../../common/demo/flows/${slug}.json`, import.meta.url);
    const definition: unknown = JSON.parse(await readFile(file, 'utf8'));
    flows.set(slug, await whenRuntimeAnswers(() => importFlow(runtime, name, definition)));
  }
  if (flows.size === 0) return;
  await insertCatalogue(database.db, flows, ids);
  logger.info({ offerings: flows.size }, 'put the demo offerings into the empty database');
}

/** What was made for another commerce, like the embedded one, would be given to buyers of other goods here. */
async function tellOfAnotherCommerce(db: Db, ids: CommerceIds, logger: Logger): Promise<void> {
  const rows = await db
    .select({ slug: offerings.slug, productId: offerings.productId })
    .from(offerings)
    .orderBy(offerings.slug);
  const slugs = rows
    .filter(({ slug, productId }) => ids.products.has(slug) && ids.products.get(slug) !== productId)
    .map(({ slug }) => slug);
  if (slugs.length === 0) return;
  logger.error(
    { slugs },
    'the demo offerings belong to another commerce, where products have other ids: start with an empty DATA_DIR',
  );
}

async function whenRuntimeAnswers<T>(call: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof ServiceCallError) || attempt === RUNTIME_ATTEMPTS) throw error;
      await delay(500);
    }
  }
}
