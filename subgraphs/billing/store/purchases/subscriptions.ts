import type { Pool } from 'pg';
import type { Subscriptions } from '../../domain/money/subscriptions.ts';

/** `charge` takes the money of a charge from the kept card; undefined where there is no provider. */
export const createSubscriptions = (
  pool: Pool,
  charge: ((id: string) => Promise<void>) | undefined,
): Subscriptions => {
  const call = async <T extends string>(text: string, values: unknown[]): Promise<T> => {
    const { rows } = await pool.query<{ outcome: T }>(`SELECT ${text} AS outcome`, values);
    return rows[0]?.outcome as T;
  };
  return {
    async subscription(id) {
      const { rows } = await pool.query<Record<string, string | null>>(
        'SELECT id, organization_id, offering_id, currency FROM plan_subscriptions WHERE id = $1',
        [id],
      );
      const [row] = rows;
      return row
        ? {
            id: String(row['id']),
            organizationId: String(row['organization_id']),
            offeringId: row['offering_id'] ?? null,
            currency: String(row['currency']),
          }
        : null;
    },
    cancel: (id, now) => call('subscription_cancel($1, $2)', [id, now]),
    resume: (id) => call('subscription_resume($1)', [id]),
    change: (id, terms, price, chargeId) =>
      call('subscription_change($1, $2, $3, $4)', [
        id,
        JSON.stringify({
          plan: terms.plan,
          name: terms.name,
          every: terms.interval,
          priceMicros: price.amountMicros,
          includedCredits: terms.includedCredits,
          includedCreditsPercent: terms.includedCreditsPercent,
        }),
        price.currency,
        chargeId,
      ]),
    async charge(id) {
      await charge?.(id);
      const { rows } = await pool.query<{ failure: string | null }>(
        'SELECT failure FROM card_charges WHERE id = $1',
        [id],
      );
      return rows[0]?.failure ?? null;
    },
  };
};
