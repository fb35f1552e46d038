import { and, eq } from 'drizzle-orm';
import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { Db } from '#common/database/database.ts';
import type { Secrets } from '#common/secrets/secrets.ts';
import type { PublisherVariables } from '../../domain/flow/variables/publisher-variables.ts';

const variables = pgTable(
  'publisher_variables',
  { organizationId: uuid('organization_id').notNull(), name: text().notNull(), sealed: text().notNull() },
  (table) => [primaryKey({ columns: [table.organizationId, table.name] })],
);

const ownerOf = (organizationId: string, name: string): string =>
  `publisher variable ${organizationId} ${name}`;

/** Variables that publishers sealed for their flows: opened for a run alone, read by nobody. */
export const createPublisherVariables = (db: Db, secrets: Secrets): PublisherVariables => ({
  async names(organizationId) {
    const rows = await db
      .select({ name: variables.name })
      .from(variables)
      .where(eq(variables.organizationId, organizationId));
    return new Set(rows.map(({ name }) => name));
  },
  async value(organizationId, name) {
    const [row] = await db
      .select({ sealed: variables.sealed })
      .from(variables)
      .where(and(eq(variables.organizationId, organizationId), eq(variables.name, name)));
    return row && secrets.open(row.sealed, ownerOf(organizationId, name));
  },
  async set(organizationId, name, value) {
    const sealed = await secrets.seal(value, ownerOf(organizationId, name));
    await db
      .insert(variables)
      .values({ organizationId, name, sealed })
      .onConflictDoUpdate({ target: [variables.organizationId, variables.name], set: { sealed } });
  },
  async delete(organizationId, name) {
    await db
      .delete(variables)
      .where(and(eq(variables.organizationId, organizationId), eq(variables.name, name)));
  },
});
