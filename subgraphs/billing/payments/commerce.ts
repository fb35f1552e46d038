import { z } from 'zod';
import { ServiceCallError } from '#common/services/service-call-error.ts';
import { toDecimal } from '../domain/money/money.ts';
import type { OrderPrices } from '../domain/money/order-prices.ts';
import { commerceDocuments as documents } from './commerce-documents.ts';
import type { Orders } from '../notices/worker.ts';

const TIMEOUT_MS = 15_000;

const money = z.object({ amount: z.number() }).transform(({ amount }) => Math.round(amount * 1e6));
const payments = z.object({
  order: z
    .object({
      transactions: z.array(
        z.object({
          id: z.string(),
          chargedAmount: money,
          refundedAmount: money,
          events: z.array(z.object({ type: z.string().nullable(), amount: money })),
        }),
      ),
    })
    .nullable(),
});
const lines = z.object({
  order: z
    .object({
      lines: z.array(
        z.object({
          variant: z.object({ id: z.string() }).nullable(),
          unitPrice: z.object({ gross: z.object({ amount: z.number(), currency: z.string() }) }),
        }),
      ),
    })
    .nullable(),
});
const price = z
  .object({ gross: z.object({ amount: z.number(), currency: z.string() }) })
  .transform(({ gross }) => ({ amountMicros: Math.round(gross.amount * 1e6), currency: gross.currency }));
const boughtOrder = z.object({
  order: z
    .object({
      number: z.string(),
      created: z.coerce.date(),
      userEmail: z.string().nullable(),
      languageCodeEnum: z.string().nullable(),
      total: price,
      lines: z.array(
        z.object({
          productName: z.string(),
          variantName: z.string(),
          quantity: z.number(),
          totalPrice: price,
        }),
      ),
    })
    .nullable(),
});
const ordersOfTime = z.object({
  orders: z.object({
    edges: z.array(
      z.object({
        node: z.object({ id: z.string(), transactions: z.array(z.object({ pspReference: z.string() })) }),
      }),
    ),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});
const requested = z.object({
  transactionRequestAction: z.object({ errors: z.array(z.object({ message: z.string() })) }),
});

/** Commerce, which knows what an order cost and by which payments it was paid, and has their gateways give money back. */
/** A checkout becomes an order within days of its payment, and rarely a little before. */
const BEFORE_MS = 3_600_000;
const AFTER_MS = 7 * 86_400_000;
const MAX_PAGES = 20;

export interface Commerce extends OrderPrices, Orders {
  /** The order that a payment of the provider paid, made about then; undefined when there is none. */
  orderOfPayment(pspReference: string, paidAt: Date): Promise<string | undefined>;
  /**
   * Sees to it that so much of the order has been given back in all, what was asked for before included: asking
   * again gives nothing twice. Answers what could not be given back, because no payment has it.
   */
  refundUpTo(order: string, totalMicros: number): Promise<number>;
}

interface Transaction {
  refundedAmount: number;
  events: { type: string | null; amount: number }[];
}

/** What was given back or is on its way: requests that did not fail. */
function givenBack({ refundedAmount, events }: Transaction): number {
  const sum = (wanted: string): number =>
    events.reduce((total, { type, amount }) => (type === wanted ? total + amount : total), 0);
  return Math.max(refundedAmount, sum('REFUND_REQUEST') - sum('REFUND_FAILURE'));
}

export const createCommerce = (url: string, appToken: string): Commerce => ({
  async paidFor(order, variant, quantity) {
    const { order: found } = lines.parse(await askCommerce(url, appToken, documents.lines, { order }));
    const gross = found?.lines.find((line) => line.variant?.id === variant)?.unitPrice.gross;
    return gross
      ? { amountMicros: Math.round(gross.amount * 1e6) * quantity, currency: gross.currency }
      : null;
  },
  async bought(order) {
    const { order: found } = boughtOrder.parse(await askCommerce(url, appToken, documents.bought, { order }));
    if (!found?.userEmail) return null;
    const { number, created, userEmail, languageCodeEnum, total } = found;
    const lines = found.lines.map(({ productName, variantName, quantity, totalPrice }) => ({
      name:
        variantName === '' || variantName === productName ? productName : `${productName}, ${variantName}`,
      quantity,
      total: totalPrice,
    }));
    return {
      bought: { number, at: created, lines, total },
      reader: { email: userEmail, language: languageCodeEnum?.replaceAll('_', '-') ?? null },
    };
  },
  async orderOfPayment(pspReference, paidAt) {
    const from = new Date(paidAt.getTime() - BEFORE_MS).toISOString();
    const to = new Date(paidAt.getTime() + AFTER_MS).toISOString();
    let after: string | null = null;
    for (let pages = 0; pages < MAX_PAGES; pages++) {
      const { orders } = ordersOfTime.parse(
        await askCommerce(url, appToken, documents.ordersOfTime, { from, to, after }),
      );
      const paid = orders.edges.find(({ node }) =>
        node.transactions.some((transaction) => transaction.pspReference === pspReference),
      );
      if (paid) return paid.node.id;
      if (!orders.pageInfo.hasNextPage) return undefined;
      after = orders.pageInfo.endCursor;
    }
    return undefined;
  },
  async refundUpTo(order, totalMicros) {
    const { order: found } = payments.parse(await askCommerce(url, appToken, documents.payments, { order }));
    const transactions = found?.transactions ?? [];
    let open = transactions.reduce((left, transaction) => left - givenBack(transaction), totalMicros);
    for (const { id, chargedAmount } of transactions) {
      const amount = Math.min(open, chargedAmount);
      if (amount <= 0) continue;
      const answer = requested.parse(
        await askCommerce(url, appToken, documents.refund, { id, amount: Number(toDecimal(amount)) }),
      );
      const [error] = answer.transactionRequestAction.errors;
      if (error) throw new ServiceCallError('commerce', `refused a refund: ${error.message}`);
      open -= amount;
    }
    return Math.max(0, open);
  },
});

export async function askCommerce(
  url: string,
  appToken: string,
  query: string,
  variables: object,
): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${appToken}` },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch((error: unknown) => {
    throw new ServiceCallError('commerce', 'does not answer', { cause: error });
  });
  const body = z
    .object({ data: z.unknown(), errors: z.array(z.object({ message: z.string() })).optional() })
    .safeParse(await response.json().catch(() => undefined));
  if (!body.success)
    throw new ServiceCallError('commerce', `answered HTTP ${response.status} without GraphQL`);
  if (body.data.errors?.length)
    throw new ServiceCallError(
      'commerce',
      `answered: ${body.data.errors.map(({ message }) => message).join('; ')}`,
    );
  return body.data.data;
}
