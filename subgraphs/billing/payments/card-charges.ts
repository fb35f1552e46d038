import type { Pool } from 'pg';
import { Stripe } from 'stripe';
import type { Database } from '#common/database/database.ts';
import type { Notifications } from '#common/database/notifications.ts';
import { startWorker, type Worker } from '#common/jobs/worker.ts';
import { toStripeAmount } from '#common/payment/amounts.ts';
import type { Logger } from '#common/process/logging.ts';
import { defaultCard } from './kept-cards.ts';

const CHARGE_QUEUE = 'card-charge';

interface DueCharge {
  organization_id: string;
  amount_micros: string;
  currency: string;
  description: string;
  payment_method: string | null;
}

/** Takes money from kept cards without their owners. What comes of it is booked with the answer, or with the event that follows. */
export const startChargeWorker = (
  stripe: Stripe,
  shared: { database: Database; notifications: Notifications; logger: Logger },
): Promise<Worker> =>
  startWorker<{ id: string }>({
    ...shared,
    queue: CHARGE_QUEUE,
    // As long as the provider may take, with its repeats.
    leaseMs: 60_000,
    handle: ({ payload: { id } }) => chargeCard(stripe, shared.database.pool, id),
  });

/** May run twice, at once too: the charge's id is the key at the provider. */
export async function chargeCard(stripe: Stripe, pool: Pool, id: string): Promise<void> {
  const { rows } = await pool.query<DueCharge>(
    `SELECT organization_id, amount_micros, currency, description, payment_method FROM card_charges
     WHERE id = $1 AND state = 'PENDING'`,
    [id],
  );
  const [due] = rows;
  if (!due) return;
  const card = await defaultCard(stripe, pool, due.organization_id);
  if (!card) return fail(pool, id, null, 'There is no card.');
  // Of two that work on it, and of a repeat, each asks for the same: the key would refuse another card.
  const kept = await pool.query<{ payment_method: string }>(
    'UPDATE card_charges SET payment_method = coalesce(payment_method, $2) WHERE id = $1 RETURNING payment_method',
    [id, card.id],
  );
  try {
    const intent = await stripe.paymentIntents.create(
      {
        amount: toStripeAmount(Number(due.amount_micros), due.currency),
        currency: due.currency.toLowerCase(),
        customer: card.customer,
        payment_method: kept.rows[0]?.payment_method ?? card.id,
        automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
        confirm: true,
        off_session: true,
        description: due.description,
        metadata: { charge: id, organization: due.organization_id },
      },
      { idempotencyKey: `charge-${id}` },
    );
    await bookCharge(pool, intent);
  } catch (error) {
    if (error instanceof Stripe.errors.StripeCardError)
      return fail(pool, id, error.payment_intent?.id ?? null, reasonOf(error));
    if (error instanceof Stripe.errors.StripeInvalidRequestError)
      return fail(pool, id, null, 'The payment provider refused the card.');
    throw error;
  }
}

/** Books how a payment of ours stands; one that is still under way is told by an event. */
export async function bookCharge(pool: Pool, intent: Stripe.PaymentIntent): Promise<void> {
  const id = intent.metadata['charge'];
  if (id === undefined) return;
  if (intent.status === 'succeeded')
    await pool.query('SELECT card_charge_paid(id, $2) FROM card_charges WHERE id::text = $1', [
      id,
      intent.id,
    ]);
  else if (intent.status !== 'processing')
    await fail(pool, id, intent.id, reasonOf(intent.last_payment_error ?? {}));
}

/** What a card's owner can understand and do something about; the same from the answer and from the event. */
const reasonOf = (error: { code?: string; decline_code?: string; message?: string }): string =>
  error.decline_code === 'authentication_required' || error.code === 'authentication_required'
    ? 'The bank wants the owner of the card to confirm: buy a pack once, or keep the card again.'
    : (error.message ?? 'The card was declined.');

const fail = async (pool: Pool, id: string, reference: string | null, failure: string): Promise<void> =>
  void (await pool.query('SELECT card_charge_failed(id, $2, $3) FROM card_charges WHERE id::text = $1', [
    id,
    reference,
    failure,
  ]));
