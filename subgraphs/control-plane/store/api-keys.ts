import { and, desc, eq, getTableColumns, gt, inArray, isNotNull, isNull, lt, ne, or, sql } from 'drizzle-orm';
import type { Executor } from '#common/database/database.ts';
import { isUuid } from '#common/ids.ts';
import { MAX_KEPT_KEYS, type ApiKey, type ApiKeyStore } from '../domain/api-keys/api-key.ts';
import { only } from './rows.ts';
import { apiKeys, instances } from './tables.ts';

const {
  hash: _hash,
  initial: _initial,
  sealedSecret: _sealedSecret,
  claimedAt: _claimedAt,
  sealedUntil: _sealedUntil,
  previousHash: _previousHash,
  previousUntil: _previousUntil,
  ...columns
} = getTableColumns(apiKeys);

const living = and(
  isNull(apiKeys.revokedAt),
  or(isNull(apiKeys.expiresAt), gt(apiKeys.expiresAt, sql`now()`)),
);

const opensBy = (hash: string) =>
  or(eq(apiKeys.hash, hash), and(eq(apiKeys.previousHash, hash), gt(apiKeys.previousUntil, sql`now()`)));

export const createApiKeyStore = (db: Executor): ApiKeyStore => ({
  async key(id) {
    return isUuid(id) ? only(await keysById(db, [id])) : undefined;
  },
  async insert(key) {
    const [row] = await db
      .insert(apiKeys)
      .values({ ...key, scopes: [...key.scopes] })
      .returning(columns);
    if (!row) throw new Error('an inserted key did not come back');
    return row;
  },
  async insertInitial(key) {
    await db
      .insert(apiKeys)
      .values({ ...key, scopes: [...key.scopes], initial: true })
      .onConflictDoNothing({ target: apiKeys.instanceId, where: sql`initial` });
  },
  async countLiving(instanceId) {
    const rows = await db
      .select({ count: sql<number>`count(*)::int` })
      .from(apiKeys)
      .where(and(eq(apiKeys.instanceId, instanceId), living));
    return only(rows)?.count ?? 0;
  },
  async pruneDead(instanceId, keep) {
    await db.execute(sql`
      DELETE FROM api_keys WHERE id IN (
        SELECT id FROM api_keys
        WHERE instance_id = ${instanceId} AND NOT initial AND (revoked_at IS NOT NULL OR expires_at <= now())
        ORDER BY id
        LIMIT greatest(0, (SELECT count(*) FROM api_keys WHERE instance_id = ${instanceId}) - ${keep}::int))`);
  },
  async revoke(id) {
    const rows = await db
      .update(apiKeys)
      .set({ revokedAt: sql`COALESCE(${apiKeys.revokedAt}, now())`, sealedSecret: null, sealedUntil: null })
      .where(eq(apiKeys.id, id))
      .returning(columns);
    return only(rows);
  },
  async rotate(id, secret, previousUntil) {
    const overlaps = previousUntil.getTime() > Date.now();
    const rows = await db
      .update(apiKeys)
      .set({
        ...secret,
        previousHash: overlaps ? sql`${apiKeys.hash}` : null,
        previousUntil: overlaps ? previousUntil : null,
        sealedSecret: null,
        sealedUntil: null,
        // The initial secret, if nobody has claimed it, is worth nothing any more.
        claimedAt: sql`CASE WHEN ${apiKeys.initial} THEN COALESCE(${apiKeys.claimedAt}, now()) END`,
      })
      .where(and(eq(apiKeys.id, id), living))
      .returning(columns);
    return only(rows);
  },
  async repeatableSecret(id) {
    const rows = await db
      .select({ sealed: apiKeys.sealedSecret })
      .from(apiKeys)
      .where(and(eq(apiKeys.id, id), gt(apiKeys.sealedUntil, sql`now()`)));
    return only(rows)?.sealed ?? undefined;
  },
  async initialOf(instanceId) {
    const rows = await db
      .select({ key: columns, sealedSecret: apiKeys.sealedSecret, claimedAt: apiKeys.claimedAt })
      .from(apiKeys)
      .where(and(eq(apiKeys.instanceId, instanceId), apiKeys.initial));
    return only(rows);
  },
  async takeInitialSecret(instanceId) {
    // The row is locked before it is read: of two callers the second sees it claimed.
    const held = db.$with('held').as(
      db
        .select({
          heldId: sql<string>`${apiKeys.id}`.as('held_id'),
          secret: sql<string>`${apiKeys.sealedSecret}`.as('secret'),
        })
        .from(apiKeys)
        .where(and(eq(apiKeys.instanceId, instanceId), apiKeys.initial, isNotNull(apiKeys.sealedSecret)))
        .for('update'),
    );
    const rows = await db
      .with(held)
      .update(apiKeys)
      .set({ sealedSecret: null, claimedAt: sql`now()` })
      .from(held)
      .where(eq(apiKeys.id, held.heldId))
      .returning({ ...columns, secret: held.secret });
    const row = only(rows);
    if (!row) return undefined;
    const { secret, ...key } = row;
    return { key, sealedSecret: secret };
  },
  async living(hash) {
    const rows = await db
      .select({
        id: apiKeys.id,
        instance: apiKeys.instanceId,
        organization: instances.organizationId,
        kind: apiKeys.kind,
        scopes: apiKeys.scopes,
        origins: apiKeys.origins,
        requestsPerMinute: apiKeys.requestsPerMinute,
        budgetPerDay: apiKeys.budgetPerDay,
        budgetTotal: apiKeys.budgetTotal,
        contract: apiKeys.contract,
        // Read back as the driver reads any time: a bare expression would come as a text.
        expiresAt: sql`CASE WHEN ${apiKeys.hash} = ${hash} THEN ${apiKeys.expiresAt}
          ELSE least(${apiKeys.previousUntil}, ${apiKeys.expiresAt}) END`.mapWith(apiKeys.expiresAt),
        lastUsedAt: apiKeys.lastUsedAt,
      })
      .from(apiKeys)
      .innerJoin(instances, eq(instances.id, apiKeys.instanceId))
      .where(and(opensBy(hash), living, ne(instances.state, 'TERMINATED')));
    return only(rows);
  },
  async noteUse(id, resolutionMs) {
    // Asked again here, so that many requests at once make one write.
    const due = sql`now() - ${resolutionMs} * interval '1 millisecond'`;
    await db
      .update(apiKeys)
      .set({ lastUsedAt: sql`now()` })
      .where(and(eq(apiKeys.id, id), or(isNull(apiKeys.lastUsedAt), lt(apiKeys.lastUsedAt, due))));
  },
});

export const keysById = (db: Executor, ids: readonly string[]): Promise<ApiKey[]> =>
  db
    .select(columns)
    .from(apiKeys)
    .where(inArray(apiKeys.id, [...ids]));

/** Newest first. */
export const keysOf = (db: Executor, instanceIds: readonly string[]): Promise<ApiKey[]> =>
  db
    .select(columns)
    .from(apiKeys)
    .where(inArray(apiKeys.instanceId, [...instanceIds]))
    .orderBy(desc(apiKeys.id))
    .limit(MAX_KEPT_KEYS * instanceIds.length);
