import { and, asc, eq, getTableColumns, isNull, ne, sql } from 'drizzle-orm';
import type { Db } from '#common/database/database.ts';
import type { Secrets } from '#common/secrets/secrets.ts';
import type { ConnectorStore } from '../domain/connectors/ports.ts';
import { connectorBindings, connectors } from './connector-tables.ts';

const ownerOf = (bindingId: string): string => `connector binding ${bindingId}`;

const { sealedCredential: _sealed, ...bindingColumns } = getTableColumns(connectorBindings);

/** Connectors and their bindings; credentials are sealed, each for its binding. */
export const createConnectorStore = (db: Db, secrets: Secrets): ConnectorStore => ({
  async find(id) {
    const [row] = await db
      .select()
      .from(connectors)
      .where(and(eq(connectors.id, id), isNull(connectors.deletedAt)));
    return row;
  },
  async insert(connector) {
    const rows = await db
      .insert(connectors)
      .values({ ...connector, createdAt: sql`DEFAULT` })
      .onConflictDoNothing()
      .returning({ id: connectors.id });
    return rows.length > 0;
  },
  async update(id, values) {
    await db.update(connectors).set(values).where(eq(connectors.id, id));
  },
  delete: (id) =>
    db.transaction(async (tx) => {
      await tx
        .update(connectors)
        .set({ deletedAt: sql`now()` })
        .where(eq(connectors.id, id));
      await tx
        .update(connectorBindings)
        .set({ state: 'REVOKED', sealedCredential: null })
        .where(eq(connectorBindings.connectorId, id));
    }),
  async findBinding(id) {
    const [row] = await db.select(bindingColumns).from(connectorBindings).where(eq(connectorBindings.id, id));
    return row;
  },
  bindingsOf: (instanceId) =>
    db
      .select(bindingColumns)
      .from(connectorBindings)
      .where(eq(connectorBindings.instanceId, instanceId))
      .orderBy(asc(connectorBindings.createdAt), asc(connectorBindings.id))
      .limit(200),
  async bind(binding, credential) {
    const sealed = credential === undefined ? null : await secrets.seal(credential, ownerOf(binding.id));
    return db.transaction(async (tx) => {
      await tx
        .update(connectorBindings)
        .set({ state: 'REVOKED', sealedCredential: null })
        .where(
          and(
            eq(connectorBindings.instanceId, binding.instanceId),
            eq(connectorBindings.connectorId, binding.connectorId),
          ),
        );
      const [row] = await tx
        .insert(connectorBindings)
        .values({ ...binding, sealedCredential: sealed, state: 'ACTIVE', createdAt: sql`DEFAULT` })
        .returning(bindingColumns);
      if (!row) throw new Error(`the binding ${binding.id} was not stored`);
      return row;
    });
  },
  async revoke(id) {
    await db
      .update(connectorBindings)
      .set({ state: 'REVOKED', sealedCredential: null })
      .where(eq(connectorBindings.id, id));
  },
  async use(bindingId) {
    const [row] = await db
      .update(connectorBindings)
      .set({ lastUsedAt: sql`now()` })
      .where(and(eq(connectorBindings.id, bindingId), ne(connectorBindings.state, 'REVOKED')))
      .returning({ sealed: connectorBindings.sealedCredential });
    if (!row) return 'revoked';
    return {
      credential: row.sealed === null ? undefined : await secrets.open(row.sealed, ownerOf(bindingId)),
    };
  },
  async noteFailure(bindingId, failure) {
    await db
      .update(connectorBindings)
      .set({ state: failure === null ? 'ACTIVE' : 'FAILING', failure })
      .where(and(eq(connectorBindings.id, bindingId), ne(connectorBindings.state, 'REVOKED')));
  },
});
