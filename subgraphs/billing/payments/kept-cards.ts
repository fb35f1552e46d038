import type { Pool } from 'pg';
import { Stripe } from 'stripe';
import type { KeptCards } from '../domain/money/payment-methods.ts';

const MAX_CARDS = 100;

export const createKeptCards = (stripe: Stripe, pool: Pool): KeptCards => ({
  async cardsOf(organization) {
    const customer = await customerOf(pool, organization);
    if (customer === undefined) return [];
    const { data } = await stripe.paymentMethods.list({ customer, type: 'card', limit: MAX_CARDS });
    return data.flatMap(({ id, card }, index) =>
      card
        ? {
            id,
            brand: card.brand,
            lastDigits: card.last4,
            expiryMonth: card.exp_month,
            expiryYear: card.exp_year,
            isDefault: index === 0,
          }
        : [],
    );
  },
  async setUp(organization) {
    const customer =
      (await customerOf(pool, organization)) ?? (await makeCustomer(stripe, pool, organization));
    const setup = await stripe.setupIntents.create({ customer, usage: 'off_session' });
    return setup.client_secret ?? '';
  },
  async ownerOf(card) {
    if (!/^pm_[A-Za-z0-9]{1,200}$/.test(card)) return null;
    try {
      const { customer } = await stripe.paymentMethods.retrieve(card);
      const { rows } = await pool.query<{ organization_id: string }>(
        'SELECT organization_id FROM payment_customers WHERE customer_id = $1',
        [typeof customer === 'string' ? customer : (customer?.id ?? '')],
      );
      return rows[0]?.organization_id ?? null;
    } catch (error) {
      if (error instanceof Stripe.errors.StripeInvalidRequestError) return null;
      throw error;
    }
  },
  async remove(card) {
    await stripe.paymentMethods.detach(card);
  },
});

/** The card that is charged: the one that was kept last. */
export async function defaultCard(
  stripe: Stripe,
  pool: Pool,
  organization: string,
): Promise<{ id: string; customer: string } | undefined> {
  const customer = await customerOf(pool, organization);
  if (customer === undefined) return undefined;
  const { data } = await stripe.paymentMethods.list({ customer, type: 'card', limit: 1 });
  const [card] = data;
  return card && { id: card.id, customer };
}

async function customerOf(pool: Pool, organization: string): Promise<string | undefined> {
  const { rows } = await pool.query<{ customer_id: string }>(
    'SELECT customer_id FROM payment_customers WHERE organization_id = $1',
    [organization],
  );
  return rows[0]?.customer_id;
}

/** The same key for the same organization: two that ask at once make one customer. */
async function makeCustomer(stripe: Stripe, pool: Pool, organization: string): Promise<string> {
  const { id } = await stripe.customers.create(
    { metadata: { organization } },
    { idempotencyKey: `customer-${organization}` },
  );
  await pool.query(
    'INSERT INTO payment_customers (organization_id, customer_id) VALUES ($1, $2) ON CONFLICT DO NOTHING',
    [organization, id],
  );
  return (await customerOf(pool, organization)) ?? id;
}
