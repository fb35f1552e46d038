import { bigint, boolean, integer, jsonb, pgTable, pgView, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/*
 * What the service reads: the positions as of now (0009_positions.sql). It writes the ledgers through the
 * functions of 0007_use_cases.sql and 0008_apply.sql alone.
 */
const credits = (name: string) => bigint(name, { mode: 'number' });
const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** The list of wallets, for reading something of each. */
export const wallets = pgTable('wallets', {
  id: uuid('id').primaryKey(),
  organizationId: uuid('organization_id').notNull(),
});

export const walletPositions = pgView('wallet_positions', {
  id: uuid('id').notNull(),
  organizationId: uuid('organization_id').notNull(),
  lowCreditThreshold: credits('low_credit_threshold'),
  balance: credits('balance').notNull(),
  reserved: credits('reserved').notNull(),
  /** How many there are. */
  entries: credits('entries').notNull(),
}).existing();
export type WalletPosition = typeof walletPositions.$inferSelect;

export const grantPositions = pgView('grant_positions', {
  id: uuid('id').notNull(),
  walletId: uuid('wallet_id').notNull(),
  organizationId: uuid('organization_id').notNull(),
  kind: text('kind', { enum: ['TRIAL', 'PLAN', 'PURCHASE', 'PROMOTION', 'ADJUSTMENT'] }).notNull(),
  amount: credits('amount').notNull(),
  remaining: credits('remaining').notNull(),
  priority: integer('priority').notNull(),
  expiresAt: moment('expires_at'),
  orderId: text('order_id'),
  createdAt: moment('created_at').notNull(),
}).existing();
export type GrantPosition = typeof grantPositions.$inferSelect;

/** What was taken back: the request, done. */
export const corrections = pgTable('corrections', {
  id: uuid('id').primaryKey(),
  walletId: uuid('wallet_id'),
  amount: credits('amount').notNull(),
});

export const ledgerEntries = pgView('ledger_entries', {
  id: uuid('id').notNull(),
  /** By these it is found; `id` is one of them. */
  transferId: uuid('transfer_id').notNull(),
  formerId: uuid('former_id'),
  sequence: credits('sequence').notNull(),
  walletId: uuid('wallet_id').notNull(),
  organizationId: uuid('organization_id').notNull(),
  kind: text('kind', { enum: ['GRANT', 'RUN', 'EXPIRY', 'REFUND', 'ADJUSTMENT'] }).notNull(),
  amount: credits('amount').notNull(),
  balanceAfter: credits('balance_after').notNull(),
  runId: uuid('run_id'),
  grantId: uuid('grant_id'),
  orderId: text('order_id'),
  description: text('description').notNull(),
  createdAt: moment('created_at').notNull(),
}).existing();
export type LedgerEntryRow = typeof ledgerEntries.$inferSelect;

export const reservationPositions = pgView('reservation_positions', {
  id: uuid('id').notNull(),
  walletId: uuid('wallet_id').notNull(),
  organizationId: uuid('organization_id').notNull(),
  runId: uuid('run_id'),
  instanceId: uuid('instance_id'),
  amount: credits('amount').notNull(),
  settled: credits('settled'),
  state: text('state', { enum: ['HELD', 'SETTLED', 'VOIDED', 'EXPIRED'] }).notNull(),
  expiresAt: moment('expires_at').notNull(),
  createdAt: moment('created_at').notNull(),
}).existing();
export type ReservationPosition = typeof reservationPositions.$inferSelect;

export const creditPacks = pgTable('credit_packs', {
  id: uuid('id').primaryKey(),
  variantId: text('variant_id').notNull(),
  channel: text('channel').notNull(),
  credits: credits('credits').notNull(),
  name: text('name').notNull(),
  isOnSale: boolean('is_on_sale').notNull(),
  /** What its maker asked for; null when it was seeded. */
  request: jsonb('request'),
  createdAt: moment('created_at').notNull(),
});
export type CreditPackRow = typeof creditPacks.$inferSelect;

export const creditPackPrices = pgTable('credit_pack_prices', {
  packId: uuid('pack_id').notNull(),
  channel: text('channel').notNull(),
  amountMicros: bigint('amount_micros', { mode: 'number' }).notNull(),
  currency: text('currency').notNull(),
});
export type CreditPackPriceRow = typeof creditPackPrices.$inferSelect;
