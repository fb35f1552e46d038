import { setTimeout as delay } from 'node:timers/promises';
import type { GraphClient } from './client.ts';
import { GraphError, succeeded } from './errors.ts';
import {
  CheckoutCompleteDocument,
  CheckoutCreateDocument,
  InstanceStateChangedDocument,
  OrderInstancesDocument,
  PaymentGatewayInitializeDocument,
  TransactionInitializeDocument,
  type AddressInput,
  type InstanceStateChangedSubscription,
} from './generated/operations.ts';

export interface Purchase {
  variant: string;
  email: string;
  billingAddress: AddressInput;
  /** What the payment gateway wants to know. */
  payment: Record<string, unknown>;
}

export interface PaidOrder {
  id: string;
  number: string;
}

/** Opens a checkout, pays it and turns it into an order, as a storefront does in its steps. */
export async function buy(client: GraphClient, purchase: Purchase): Promise<PaidOrder> {
  const created = await client.request(CheckoutCreateDocument, {
    input: {
      channel: 'default-channel',
      email: purchase.email,
      billingAddress: purchase.billingAddress,
      lines: [{ variantId: purchase.variant, quantity: 1 }],
    },
  });
  const { checkout } = succeeded(created.checkoutCreate);
  if (!checkout) throw new GraphError('The checkout was not made.', 'NO_ANSWER');
  await pay(client, checkout.id, checkout.totalPrice.gross.amount, purchase.payment);
  const completed = await client.request(CheckoutCompleteDocument, { checkout: checkout.id });
  const { order } = succeeded(completed.checkoutComplete);
  if (!order?.isPaid) throw new GraphError('The order is not paid.', 'NOT_PAID');
  return order;
}

/** Asked again after an answer was lost, it is the same payment. */
export async function pay(
  client: GraphClient,
  checkout: string,
  amount: number,
  data: Record<string, unknown>,
): Promise<void> {
  const offered = await client.request(PaymentGatewayInitializeDocument, { checkout });
  const [gateway] = succeeded(offered.paymentGatewayInitialize).gatewayConfigs ?? [];
  if (!gateway) throw new GraphError('There is no way to pay this checkout.', 'NO_PAYMENT_GATEWAY');
  const started = await client.request(TransactionInitializeDocument, {
    checkout,
    gateway: gateway.id,
    // Named, because what is left to pay is nothing once it is paid: a Saleor would take a repeat for another payment.
    amount,
    data,
    // Sent twice, a checkout is still paid once.
    idempotencyKey: `pay-${checkout}`,
  });
  const { transactionEvent } = succeeded(started.transactionInitialize);
  if (transactionEvent?.type !== 'CHARGE_SUCCESS')
    throw new GraphError(transactionEvent?.message || 'The payment failed.', String(transactionEvent?.type));
}

export type ActiveInstance = InstanceStateChangedSubscription['instanceStateChanged'];

/** The instance that an order bought, as soon as it runs; rejects when it could not be provisioned. */
export async function activeInstance(client: GraphClient, order: string): Promise<ActiveInstance> {
  const instance = await firstInstance(client, order);
  for await (const { instanceStateChanged: state } of client.subscribe(InstanceStateChangedDocument, {
    instance,
  })) {
    if (state.state === 'ACTIVE') return state;
    if (state.state === 'FAILED')
      throw new GraphError(state.failure ?? 'It could not be provisioned.', 'FAILED');
  }
  throw new GraphError('The graph stopped telling about the instance.', 'NO_ANSWER');
}

/** An order's instances come with its webhook, a moment after it is paid; there is nothing to subscribe to before. */
async function firstInstance(client: GraphClient, order: string): Promise<string> {
  for (let attempt = 1; attempt <= 100; attempt++) {
    const data = await client.request(OrderInstancesDocument, { order });
    const [instance] = data.order?.instances ?? [];
    if (instance) return instance.id;
    await delay(200);
  }
  throw new GraphError('The order is paid, but its instance did not come in time.', 'TIMEOUT');
}
