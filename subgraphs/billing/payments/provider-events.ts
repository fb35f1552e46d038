import type { Pool } from 'pg';
import type { Stripe } from 'stripe';
import { derivedId } from '#common/ids.ts';
import { RejectedJob } from '#common/jobs/rejected-job.ts';
import { fromStripeAmount } from '#common/payment/amounts.ts';
import type { Commerce } from './commerce.ts';

/** What the provider does of its own, as it stands in the books. Each may be told any number of times, in any order. */
export interface ProviderBooks {
  /** What a charge cost; nothing as long as the provider has not said it. */
  fee(charge: string): Promise<void>;
  /** A refund that failed after it had been taken over. */
  refundFailed(refund: string): Promise<void>;
  /** Money that a buyer's bank took back, or gave back after all. */
  dispute(dispute: string): Promise<void>;
}

export function createProviderBooks(
  stripe: Stripe,
  pool: Pool,
  commerce: Pick<Commerce, 'orderOfPayment'> | undefined,
): ProviderBooks {
  /** The order that a payment paid, ours or commerce's; undefined for one that is neither. */
  const orderOf = async (payment: string | { id: string } | null): Promise<string | undefined> => {
    if (payment === null) return undefined;
    const intent = await stripe.paymentIntents.retrieve(typeof payment === 'string' ? payment : payment.id);
    const { charge, saleor_source_type: type, saleor_source_id: source } = intent.metadata;
    if (charge !== undefined) return `charge:${charge}`;
    if (type === 'Order') return source;
    return source === undefined
      ? undefined
      : commerce?.orderOfPayment(intent.id, new Date(intent.created * 1_000));
  };
  const bookFee = async (
    booking: string | Stripe.BalanceTransaction,
    order: string | undefined,
  ): Promise<void> => {
    const { id, fee, currency } =
      typeof booking === 'string' ? await stripe.balanceTransactions.retrieve(booking) : booking;
    await pool.query('SELECT money_fee($1, $2, $3, $4)', [
      derivedId('provider-fee', id),
      fromStripeAmount(fee, currency),
      currency.toUpperCase(),
      order ?? null,
    ]);
  };
  return {
    async fee(id) {
      const charge = await stripe.charges.retrieve(id, { expand: ['balance_transaction'] });
      if (charge.balance_transaction === null) return;
      const intent = charge.payment_intent;
      const own = charge.metadata['charge'];
      await bookFee(
        charge.balance_transaction,
        own === undefined ? ((await orderOf(intent).catch(() => undefined)) ?? undefined) : `charge:${own}`,
      );
    },
    async refundFailed(id) {
      const refund = await stripe.refunds.retrieve(id);
      if (refund.status !== 'failed') return;
      const order = await orderOf(refund.payment_intent);
      const { rows } = await pool.query<{ outcome: string }>(
        'SELECT money_refund_failed($1, $2, $3, $4) AS outcome',
        [
          id,
          order ?? null,
          fromStripeAmount(refund.amount, refund.currency),
          `The provider could not give it back: ${refund.failure_reason ?? 'no reason'}.`,
        ],
      );
      // Nobody can mend it but a person: it stands among the work that was given up.
      if (rows[0]?.outcome === 'FAILED')
        throw new RejectedJob(`the refund ${id} of order ${order ?? 'unknown'} did not arrive at the buyer`);
    },
    async dispute(id) {
      const dispute = await stripe.disputes.retrieve(id);
      const moved = dispute.balance_transactions.filter(({ amount }) => amount !== 0);
      if (moved.length === 0) return;
      const order = await orderOf(dispute.payment_intent);
      const refund = derivedId('dispute', id);
      for (const booking of moved) await bookFee(booking, order);
      if (order === undefined) throw new RejectedJob(`dispute ${id} is of no order that is known`);
      const { rows } = await pool.query<{ outcome: string }>(
        'SELECT money_charge_back($1, $2, $3, $4, $5) AS outcome',
        [
          refund,
          order,
          fromStripeAmount(dispute.amount, dispute.currency),
          dispute.currency.toUpperCase(),
          `Disputed at the buyer's bank: ${dispute.reason.replaceAll('_', ' ')}`,
        ],
      );
      // Its sale may come a moment later: tried again.
      if (rows[0]?.outcome === 'UNPAID')
        throw new Error(`nothing was paid with order ${order} that is known`);
      const balance = moved.reduce((sum, { amount }) => sum + amount, 0);
      if (balance === 0) await pool.query('SELECT money_charge_back_reversed($1)', [refund]);
    },
  };
}
