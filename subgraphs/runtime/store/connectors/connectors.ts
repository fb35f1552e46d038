import { and, asc, desc, eq, getTableColumns, inArray, isNotNull, isNull, ne, sql } from 'drizzle-orm';
import type { Db } from '#common/database/database.ts';
import type { Secrets } from '#common/secrets/secrets.ts';
import type { ConnectorStore, PendingAuthorization } from '../../domain/connectors/ports.ts';
import { connectorAuthorizations, connectorBindings, connectors } from './connector-tables.ts';

const ownerOf = (bindingId: string): string => `connector binding ${bindingId}`;

const clientOwnerOf = (connectorId: string): string => `connector client ${connectorId}`;
const stateOwnerOf = (authorizationId: string): string => `connector authorization ${authorizationId}`;

const { sealedCredential: _sealed, ...bindingColumns } = getTableColumns(connectorBindings);

/** So long a person may take at an authorization server. */
const AUTHORIZE_WITHIN = sql`interval '15 minutes'`;
const isPending = (id: string) =>
  and(
    eq(connectorAuthorizations.id, id),
    sql`${connectorAuthorizations.createdAt} > now() - ${AUTHORIZE_WITHIN}`,
  );

const opened = (
  {
    id,
    instanceId,
    organizationId,
    connectorId,
    tools,
    askedBy,
  }: typeof connectorAuthorizations.$inferSelect,
  state: string,
): PendingAuthorization => ({ id, instanceId, organizationId, connectorId, tools, askedBy, state });

const { sealedClient: _client, nextLookAt: _look, ...connectorColumns } = getTableColumns(connectors);

/** Connectors and their bindings; credentials are sealed, each for its binding. */
export const createConnectorStore = (db: Db, secrets: Secrets): ConnectorStore => ({
  async find(id) {
    const [row] = await db
      .select(connectorColumns)
      .from(connectors)
      .where(and(eq(connectors.id, id), isNull(connectors.deletedAt)));
    return row;
  },
  async insert(connector) {
    const rows = await db
      .insert(connectors)
      .values({ ...connector, createdAt: sql`DEFAULT`, nextLookAt: sql`DEFAULT` })
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
  async isBoundBy(connectorId, organizationIds) {
    const rows = await db
      .select({ id: connectorBindings.id })
      .from(connectorBindings)
      .where(
        and(
          eq(connectorBindings.connectorId, connectorId),
          inArray(connectorBindings.organizationId, [...organizationIds]),
        ),
      )
      .limit(1);
    return rows.length > 0;
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
  async clientOf(connectorId) {
    const [row] = await db
      .select({ sealed: connectors.sealedClient })
      .from(connectors)
      .where(eq(connectors.id, connectorId));
    return row?.sealed == null ? undefined : secrets.open(row.sealed, clientOwnerOf(connectorId));
  },
  async keepClient(connectorId, client) {
    const sealedClient = await secrets.seal(client, clientOwnerOf(connectorId));
    await db.update(connectors).set({ sealedClient }).where(eq(connectors.id, connectorId));
  },
  forgetCredentials: (connectorId) =>
    db.transaction(async (tx) => {
      await tx.update(connectors).set({ sealedClient: null }).where(eq(connectors.id, connectorId));
      await tx
        .update(connectorBindings)
        .set({ state: 'REVOKED', sealedCredential: null })
        .where(
          and(eq(connectorBindings.connectorId, connectorId), isNotNull(connectorBindings.sealedCredential)),
        );
    }),
  async keepCredential(bindingId, credential) {
    const sealedCredential = await secrets.seal(credential, ownerOf(bindingId));
    await db
      .update(connectorBindings)
      .set({ sealedCredential })
      .where(and(eq(connectorBindings.id, bindingId), ne(connectorBindings.state, 'REVOKED')));
  },
  async await({ state, ...authorization }) {
    const sealedState = await secrets.seal(state, stateOwnerOf(authorization.id));
    // Those who never came back are forgotten.
    await db
      .delete(connectorAuthorizations)
      .where(sql`${connectorAuthorizations.createdAt} <= now() - ${AUTHORIZE_WITHIN}`);
    await db
      .insert(connectorAuthorizations)
      .values({ ...authorization, sealedState, createdAt: sql`DEFAULT` });
  },
  async keepState(id, state) {
    const sealedState = await secrets.seal(state, stateOwnerOf(id));
    await db.update(connectorAuthorizations).set({ sealedState }).where(eq(connectorAuthorizations.id, id));
  },
  async findAuthorization(id) {
    const [row] = await db.select().from(connectorAuthorizations).where(isPending(id));
    return row && opened(row, await secrets.open(row.sealedState, stateOwnerOf(id)));
  },
  async takeAuthorization(id) {
    const [row] = await db.delete(connectorAuthorizations).where(isPending(id)).returning();
    return row && opened(row, await secrets.open(row.sealedState, stateOwnerOf(id)));
  },
  takeToFollow(limit, forMs) {
    const due = sql`SELECT c.id FROM connectors c
      WHERE c.deleted_at IS NULL AND c.next_look_at <= now()
        AND EXISTS (SELECT FROM connector_bindings b WHERE b.connector_id = c.id AND b.state <> 'REVOKED')
      ORDER BY c.next_look_at LIMIT ${limit} FOR UPDATE SKIP LOCKED`;
    return db
      .update(connectors)
      .set({ nextLookAt: sql`now() + ${forMs} * interval '1 millisecond'` })
      .where(sql`${connectors.id} = ANY(ARRAY(${due}))`)
      .returning(connectorColumns);
  },
  async lookAgain(id, inMs) {
    await db
      .update(connectors)
      .set({ nextLookAt: sql`now() + ${inMs} * interval '1 millisecond'` })
      .where(eq(connectors.id, id));
  },
  async anyCredential(connectorId) {
    const [row] = await db
      .select({ id: connectorBindings.id, sealed: connectorBindings.sealedCredential })
      .from(connectorBindings)
      .where(and(eq(connectorBindings.connectorId, connectorId), eq(connectorBindings.state, 'ACTIVE')))
      .orderBy(desc(connectorBindings.createdAt))
      .limit(1);
    if (row?.sealed == null) return undefined;
    return { bindingId: row.id, credential: await secrets.open(row.sealed, ownerOf(row.id)) };
  },
  async noteFailure(bindingId, failure) {
    await db
      .update(connectorBindings)
      .set({ state: failure === null ? 'ACTIVE' : 'FAILING', failure })
      .where(and(eq(connectorBindings.id, bindingId), ne(connectorBindings.state, 'REVOKED')));
  },
});
