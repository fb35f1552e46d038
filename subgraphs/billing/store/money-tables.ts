import { boolean, integer, pgTable, pgView, text, timestamp, uuid, bigint } from 'drizzle-orm/pg-core';

/* What is read of the money ledger; it is written through the functions of 0011_money_use_cases.sql alone. */
const micros = (name: string) => bigint(name, { mode: 'number' });
const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const earnings = pgView('earning_positions', {
  id: uuid('id').notNull(),
  kind: text('kind', { enum: ['SALE', 'USAGE', 'REFUND', 'ADJUSTMENT'] }).notNull(),
  sellerId: uuid('seller_id').notNull(),
  offeringId: uuid('offering_id'),
  runId: uuid('run_id'),
  orderId: text('order_id'),
  currency: text('currency').notNull(),
  grossMicros: micros('gross_micros').notNull(),
  commissionMicros: micros('commission_micros').notNull(),
  netMicros: micros('net_micros').notNull(),
  availableAt: moment('available_at').notNull(),
  payoutId: uuid('payout_id'),
  createdAt: moment('created_at').notNull(),
  /** The same to the microsecond, for cursors. */
  createdKey: text('created_key').notNull(),
  /** As the ledger keeps it, and its indexes. */
  keptKind: text('kept_kind').notNull(),
}).existing();
export type EarningRow = typeof earnings.$inferSelect;

export const payouts = pgTable('payouts', {
  id: uuid('id').primaryKey(),
  sellerId: uuid('seller_id').notNull(),
  currency: text('currency').notNull(),
  amountMicros: micros('amount_micros').notNull(),
  state: text('state', { enum: ['PENDING', 'PAID', 'FAILED', 'CANCELED'] }).notNull(),
  failure: text('failure'),
  reference: text('reference'),
  attempt: integer('attempt').notNull(),
  createdAt: moment('created_at').notNull(),
  paidAt: moment('paid_at'),
  /** How many earnings it consists of. */
  entries: bigint('entries', { mode: 'number' }).notNull(),
});
export type PayoutRow = typeof payouts.$inferSelect;

export const refunds = pgTable('refunds', {
  id: uuid('id').primaryKey(),
  orderId: text('order_id'),
  amountMicros: micros('amount_micros').notNull(),
  currency: text('currency'),
  credits: bigint('credits', { mode: 'number' }).notNull(),
  reason: text('reason').notNull(),
  state: text('state', { enum: ['PENDING', 'DONE', 'FAILED'] }).notNull(),
});

export const planSubscriptions = pgTable('plan_subscriptions', {
  id: uuid('id').primaryKey(),
  instanceId: uuid('instance_id').notNull(),
  organizationId: uuid('organization_id').notNull(),
  planId: uuid('plan_id').notNull(),
  priceMicros: micros('price_micros').notNull(),
  currency: text('currency').notNull(),
  state: text('state', { enum: ['ACTIVE', 'PAST_DUE', 'CANCELED'] }).notNull(),
  cancelAtPeriodEnd: boolean('cancel_at_period_end').notNull(),
  currentPeriodStart: moment('current_period_start').notNull(),
  currentPeriodEnd: moment('current_period_end').notNull(),
  failure: text('failure'),
  graceUntil: moment('grace_until'),
  createdAt: moment('created_at').notNull(),
});
export type PlanSubscriptionRow = typeof planSubscriptions.$inferSelect;

export const payoutAccounts = pgTable('payout_accounts', {
  sellerId: uuid('seller_id').primaryKey(),
  accountId: text('account_id').notNull(),
  state: text('state', { enum: ['ONBOARDING', 'ENABLED', 'RESTRICTED'] }).notNull(),
  requirements: text('requirements').array().notNull(),
});
