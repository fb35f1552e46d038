import { inArray, sql } from 'drizzle-orm';
import type { Db, Executor } from '#common/database/database.ts';
import type { Sweep } from '#common/database/sweeper.ts';
import { among } from '../among.ts';
import { checkouts, transactionEvents, transactions } from '../tables.ts';
import { userStore } from '../users.ts';

const BATCH_ROWS = 500;

/** Checkouts that nobody has touched for long. One that has a payment stays, unless all of it failed. */
export const abandonedCheckouts = (db: Db): Sweep => ({
  rows: 'checkouts',
  deleteBatch: () =>
    db.transaction(async (transaction) => {
      const ids = await lockAbandoned(transaction);
      if (ids.length > 0) await deleteCheckouts(transaction, ids);
      return ids.length;
    }),
});

/**
 * As long as Saleor keeps them. Whoever changes, pays or completes a checkout locks it and touches it:
 * one that somebody is at is skipped, and one that somebody has just been at is no longer old.
 */
async function lockAbandoned(db: Executor): Promise<string[]> {
  const { rows } = await db.execute<{ id: string }>(sql`
    SELECT id FROM checkouts
    WHERE updated_at < now() - interval '6 hours'
      AND (updated_at < now() - interval '90 days'
        OR updated_at < now() - interval '30 days' AND user_id IS NULL AND email IS NULL
        OR NOT EXISTS (SELECT FROM checkout_lines WHERE checkout_id = checkouts.id))
      AND NOT EXISTS (
        SELECT FROM transactions
        WHERE checkout_id = checkouts.id AND (charged_minor > 0 OR refunded_minor > 0 OR NOT EXISTS (
          SELECT FROM transaction_events WHERE transaction_id = transactions.id AND type = 'CHARGE_FAILURE')))
    ORDER BY updated_at LIMIT ${BATCH_ROWS} FOR UPDATE SKIP LOCKED`);
  return rows.map(({ id }) => id);
}

/** With all that is theirs: lines (by the foreign key), failed payments, the client's key, addresses. */
async function deleteCheckouts(db: Executor, ids: readonly string[]): Promise<void> {
  const payments = db
    .select({ id: transactions.id })
    .from(transactions)
    .where(among(transactions.checkoutId, ids));
  await db.delete(transactionEvents).where(inArray(transactionEvents.transactionId, payments));
  await db.delete(transactions).where(among(transactions.checkoutId, ids));
  await db.execute(sql`DELETE FROM checkout_keys WHERE checkout_id = ANY (${sql.param([...ids])}::uuid[])`);
  const deleted = await db
    .delete(checkouts)
    .where(among(checkouts.id, ids))
    .returning({ billing: checkouts.billingAddressId, shipping: checkouts.shippingAddressId });
  const addresses = deleted.flatMap(({ billing, shipping }) => [billing ?? [], shipping ?? []].flat());
  await userStore(db).deleteAddresses(addresses);
}

/** Keys of checkouts that have become orders: kept as long as any checkout waits for its buyer. */
export const usedCheckoutKeys = (db: Db): Sweep => ({
  rows: 'keys of checkouts',
  async deleteBatch() {
    const { rowCount } = await db.execute(sql`
      DELETE FROM checkout_keys WHERE (owner, key) IN (
        SELECT owner, key FROM checkout_keys
        WHERE created_at < now() - interval '90 days'
          AND NOT EXISTS (SELECT FROM checkouts WHERE checkouts.id = checkout_id)
        LIMIT ${BATCH_ROWS} FOR UPDATE SKIP LOCKED)`);
    return rowCount ?? 0;
  },
});
