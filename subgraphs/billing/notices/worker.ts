import { drizzle } from 'drizzle-orm/node-postgres';
import type { Pool } from 'pg';
import type { Database } from '#common/database/database.ts';
import type { Notifications } from '#common/database/notifications.ts';
import { startWorker, type Worker } from '#common/jobs/worker.ts';
import { enqueueMail } from '#common/mail/enqueue-mail.ts';
import type { Mail } from '#common/mail/mail.ts';
import type { Logger } from '#common/process/logging.ts';
import type { ServiceClient } from '#common/services/service-client.ts';
import {
  lowCredits,
  orderConfirmation,
  payoutTold,
  receipt,
  renewalFailed,
  subscriptionEnded,
  topUpFailed,
} from './compose.ts';
import { NOTICE_QUEUE, type Bought, type Notice, type Price, type Reader } from './notice.ts';

/** Commerce, which knows what an order is called, who placed it and in which language. */
export interface Orders {
  bought(order: string): Promise<{ bought: Bought; reader: Reader } | null>;
}

interface Parts {
  database: Database;
  notifications: Notifications;
  logger: Logger;
  controlPlane: ServiceClient;
  orders: Orders | undefined;
}

const CONTACTS = /* GraphQL */ `
  query Contacts($organization: ID!) {
    organizationContacts(organization: $organization)
  }
`;

/** Makes mails of what somebody should hear of: each is written once, with the job that says so, and sent by the outbox. */
export const startNoticeWorker = ({ controlPlane, orders, ...shared }: Parts): Promise<Worker> =>
  startWorker<Notice>({
    ...shared,
    queue: NOTICE_QUEUE,
    async handle({ key, payload }) {
      const { pool } = shared.database;
      const mails = await compose({ pool, controlPlane, orders }, payload);
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        for (const [name, mail] of mails)
          await enqueueMail(drizzle({ client }), `${key}:${name}:${mail.to}`, mail);
        await client.query('COMMIT');
      } catch (error) {
        await client.query('ROLLBACK').catch(() => undefined);
        throw error;
      } finally {
        client.release();
      }
    },
  });

type Named = [name: string, mail: Mail];
interface Sources {
  pool: Pool;
  controlPlane: ServiceClient;
  orders: Orders | undefined;
}

async function compose(sources: Sources, notice: Notice): Promise<Named[]> {
  if (notice.kind === 'RECEIPT') return boughtMails(sources, notice);
  const readers = await readersOf(sources, notice.organization);
  const toAll = (make: (reader: Reader) => Mail): Named[] =>
    readers.map((reader) => [notice.kind, make(reader)]);
  switch (notice.kind) {
    case 'LOW_CREDITS':
      return toAll((reader) => lowCredits(reader, notice.available, notice.threshold));
    case 'TOP_UP_FAILED':
      return toAll((reader) => topUpFailed(reader, notice.failure));
    case 'RENEWAL_FAILED':
    case 'SUBSCRIPTION_ENDED': {
      const about = await subscriptionOf(sources.pool, notice.subscription);
      if (!about) return [];
      return notice.kind === 'RENEWAL_FAILED'
        ? toAll((reader) => renewalFailed(reader, { ...about, failure: notice.failure }))
        : toAll((reader) => subscriptionEnded(reader, about.plan));
    }
    case 'PAYOUT_PAID':
    case 'PAYOUT_FAILED': {
      const amount = await amountOfPayout(sources.pool, notice.payout);
      return amount ? toAll((reader) => payoutTold(reader, amount, notice)) : [];
    }
  }
}

/** Who bought hears of it; of what nobody ordered by hand, those who look after the organization. */
async function boughtMails(
  sources: Sources,
  { organization, order }: { organization: string; order: string },
): Promise<Named[]> {
  const known = order.startsWith('charge:') ? null : ((await sources.orders?.bought(order)) ?? null);
  if (known) {
    await rememberLanguage(sources.pool, organization, known.reader.language);
    const { bought, reader } = known;
    return [
      ['confirmation', orderConfirmation(reader, bought)],
      ['receipt', receipt(reader, bought)],
    ];
  }
  const bought = await purchasesOf(sources.pool, order);
  if (!bought) return [];
  const readers = await readersOf(sources, organization);
  return readers.map((reader) => ['receipt', receipt(reader, bought)]);
}

/** Owners and admins, in the language in which the organization last ordered. */
async function readersOf({ pool, controlPlane }: Sources, organization: string): Promise<Reader[]> {
  const { organizationContacts } = await controlPlane.request<{ organizationContacts: string[] }>(CONTACTS, {
    organization,
  });
  const { rows } = await pool.query<{ language: string }>(
    'SELECT language FROM organization_languages WHERE organization_id = $1',
    [organization],
  );
  return organizationContacts.map((email) => ({ email, language: rows[0]?.language ?? null }));
}

async function rememberLanguage(pool: Pool, organization: string, language: string | null): Promise<void> {
  if (language === null) return;
  await pool.query(
    `INSERT INTO organization_languages (organization_id, language) VALUES ($1, $2)
     ON CONFLICT (organization_id) DO UPDATE SET language = excluded.language`,
    [organization, language],
  );
}

async function purchasesOf(pool: Pool, order: string): Promise<Bought | null> {
  const { rows } = await pool.query<{
    description: string;
    amount_micros: string;
    currency: string;
    created_at: Date;
  }>(
    'SELECT description, amount_micros, currency, created_at FROM purchases WHERE order_id = $1 ORDER BY created_at, id LIMIT 100',
    [order],
  );
  const [first] = rows;
  if (!first) return null;
  const lines = rows.map((row) => ({
    name: row.description,
    quantity: 1,
    total: { amountMicros: Number(row.amount_micros), currency: row.currency },
  }));
  const amountMicros = lines.reduce((sum, { total }) => sum + total.amountMicros, 0);
  return { number: null, at: first.created_at, lines, total: { amountMicros, currency: first.currency } };
}

async function subscriptionOf(pool: Pool, id: string) {
  const { rows } = await pool.query<Record<string, string>>(
    `SELECT plan_name, price_micros, currency, grace_until FROM plan_subscriptions WHERE id = $1`,
    [id],
  );
  const [row] = rows;
  return row
    ? {
        plan: String(row['plan_name']),
        price: { amountMicros: Number(row['price_micros']), currency: String(row['currency']) },
        until: new Date(row['grace_until'] ?? Date.now()),
      }
    : null;
}

async function amountOfPayout(pool: Pool, id: string): Promise<Price | null> {
  const { rows } = await pool.query<{ amount_micros: string; currency: string }>(
    'SELECT amount_micros, currency FROM payouts WHERE id = $1',
    [id],
  );
  const [row] = rows;
  return row ? { amountMicros: Number(row.amount_micros), currency: row.currency } : null;
}
