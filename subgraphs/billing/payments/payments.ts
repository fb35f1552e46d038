import type { Pool } from 'pg';
import type { Stripe } from 'stripe';
import { toStripeAmount } from '#common/payment/amounts.ts';
import type { PayoutAccounts } from '../domain/money/payout-account.ts';

/** What billing asks of the payment provider. */
export interface Payments extends PayoutAccounts {
  readonly publishableKey: string;
  /** Reads the account anew and keeps whether it can be paid to; the event may be old. */
  refreshAccount(accountId: string): Promise<void>;
  /** Pays a payout that is on its way; answers the transfer's id. Rejects with a StripeError when refused. */
  transfer(payout: {
    id: string;
    attempt: number;
    sellerId: string;
    amountMicros: number;
    currency: string;
  }): Promise<string>;
}

export const createPayments = (stripe: Stripe, publishableKey: string, pool: Pool): Payments => ({
  publishableKey,
  async link(seller, { returnUrl, refreshUrl }) {
    const account = (await accountOf(pool, seller)) ?? (await openAccount(stripe, pool, seller));
    const link = await stripe.accountLinks.create({
      account,
      type: 'account_onboarding',
      return_url: returnUrl,
      refresh_url: refreshUrl,
    });
    return { url: link.url, expiresAt: new Date(link.expires_at * 1_000) };
  },
  async refreshAccount(accountId) {
    const { rowCount } = await pool.query('SELECT FROM payout_accounts WHERE account_id = $1', [accountId]);
    if (rowCount === 0) return;
    const account = await stripe.accounts.retrieve(accountId);
    const due = [...(account.requirements?.currently_due ?? []), ...(account.requirements?.past_due ?? [])];
    await pool.query(
      `UPDATE payout_accounts SET state = $2, requirements = $3, updated_at = clock_timestamp() WHERE account_id = $1`,
      [accountId, stateOf(account), [...new Set(due)]],
    );
  },
  async transfer({ id, attempt, sellerId, amountMicros, currency }) {
    const destination = await accountOf(pool, sellerId);
    if (destination === undefined) throw new Error(`seller ${sellerId} has no payout account`);
    const transfer = await stripe.transfers.create(
      {
        amount: toStripeAmount(amountMicros, currency),
        currency: currency.toLowerCase(),
        destination,
        metadata: { payout: id },
      },
      { idempotencyKey: `payout-${id}-${attempt}` },
    );
    return transfer.id;
  },
});

async function accountOf(pool: Pool, seller: string): Promise<string | undefined> {
  const { rows } = await pool.query<{ account_id: string }>(
    'SELECT account_id FROM payout_accounts WHERE seller_id = $1',
    [seller],
  );
  return rows[0]?.account_id;
}

async function openAccount(stripe: Stripe, pool: Pool, seller: string): Promise<string> {
  const account = await stripe.accounts.create(
    {
      controller: {
        fees: { payer: 'application' },
        losses: { payments: 'application' },
        requirement_collection: 'stripe',
        stripe_dashboard: { type: 'express' },
      },
      capabilities: { transfers: { requested: true } },
      metadata: { organization: seller },
    },
    { idempotencyKey: `account-${seller}` },
  );
  await pool.query(
    'INSERT INTO payout_accounts (seller_id, account_id) VALUES ($1, $2) ON CONFLICT DO NOTHING',
    [seller, account.id],
  );
  return (await accountOf(pool, seller)) ?? account.id;
}

function stateOf(account: Stripe.Account): 'ENABLED' | 'RESTRICTED' | 'ONBOARDING' {
  if (!account.details_submitted) return 'ONBOARDING';
  return account.payouts_enabled && account.capabilities?.transfers === 'active' ? 'ENABLED' : 'RESTRICTED';
}
