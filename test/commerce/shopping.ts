import { expect } from 'vitest';
import { commerceId } from '#common/demo/catalogue.ts';
import type { Commerce } from './commerce.ts';

export const variantId = (pk: number): string => commerceId('ProductVariant', pk);
/** Customer Support Agent, Basic: $19.99. */
export const basic = variantId(1);
/** Customer Support Agent, Pro: $49.99. */
export const pro = variantId(2);
export const GATEWAY = 'gsv.payment.test';

export const billingAddress = {
  firstName: 'Ada',
  lastName: 'Buyer',
  streetAddress1: '1 Test Street',
  city: 'Springfield',
  postalCode: '12345',
  country: 'DE',
};

export interface Failed {
  field: string | null;
  code: string;
  message: string;
  variants?: string[];
}
export interface CheckoutShape {
  id: string;
  email: string | null;
  quantity: number;
  chargeStatus: string;
  totalPrice: { gross: { fractionalAmount: number } };
  totalBalance: { fractionalAmount: number };
  lines: { id: string; quantity: number; variant: { id: string } }[];
}

const CHECKOUT = /* GraphQL */ `
  fragment CheckoutParts on Checkout {
    id
    email
    quantity
    chargeStatus
    isShippingRequired
    totalPrice {
      gross {
        fractionalAmount
      }
    }
    totalBalance {
      fractionalAmount
    }
    lines {
      id
      quantity
      variant {
        id
      }
    }
  }
`;

export interface Changed {
  checkout: CheckoutShape | null;
  errors: Failed[];
}

/** Runs one of the mutations that answer with a checkout, like `checkoutLinesAdd(id: $id, lines: $lines)`. */
export async function change(
  commerce: Commerce,
  variables: string,
  call: string,
  values: Record<string, unknown>,
  authorization?: string,
): Promise<Changed> {
  const query = `mutation (${variables}) { result: ${call} { checkout { ...CheckoutParts } errors { field code message variants } } } ${CHECKOUT}`;
  return (await commerce.ask<{ result: Changed }>(query, values, authorization)).result;
}

export const create = (
  commerce: Commerce,
  input: Record<string, unknown>,
  authorization?: string,
): Promise<Changed> =>
  change(commerce, '$input: CheckoutCreateInput!', 'checkoutCreate(input: $input)', { input }, authorization);

/** A checkout that lacks nothing but the payment. */
export async function readyCheckout(
  commerce: Commerce,
  {
    lines = [{ variantId: basic, quantity: 1 }],
    email = 'guest@test.gsv.dev',
    authorization = undefined as string | undefined,
  } = {},
): Promise<CheckoutShape> {
  const input = { channel: 'default-channel', email, lines, billingAddress };
  const { checkout, errors } = await create(commerce, input, authorization);
  expect(errors).toEqual([]);
  return checkout as CheckoutShape;
}

export interface Paid {
  transaction: {
    id: string;
    token: string;
    pspReference: string;
    chargedAmount: { fractionalAmount: number };
  } | null;
  transactionEvent: {
    type: string;
    message: string;
    idempotencyKey: string | null;
    amount: { fractionalAmount: number };
  } | null;
  data: unknown;
  errors: Failed[];
}

export const PAYMENT = /* GraphQL */ `
  transaction { id token pspReference chargedAmount { fractionalAmount } }
  transactionEvent { type message idempotencyKey amount { fractionalAmount } }
  data
  errors { field code message }
`;

export async function pay(
  commerce: Commerce,
  id: string,
  options: { outcome?: string; amount?: number | string; idempotencyKey?: string; gateway?: string } = {},
  authorization?: string,
): Promise<Paid> {
  const { outcome, gateway = GATEWAY, amount, idempotencyKey } = options;
  const paymentGateway = { id: gateway, ...(outcome !== undefined && { data: { outcome } }) };
  const query = `mutation ($id: ID!, $amount: PositiveDecimal, $idempotencyKey: String, $paymentGateway: PaymentGatewayToInitialize!) {
    transactionInitialize(id: $id, amount: $amount, idempotencyKey: $idempotencyKey, paymentGateway: $paymentGateway) { ${PAYMENT} } }`;
  const data = await commerce.ask<{ transactionInitialize: Paid }>(
    query,
    { id, amount, idempotencyKey, paymentGateway },
    authorization,
  );
  return data.transactionInitialize;
}

export interface Completed {
  order: { id: string; number: string; isPaid: boolean; chargeStatus: string } | null;
  errors: Failed[];
}

export const complete = async (commerce: Commerce, id: string, authorization?: string): Promise<Completed> =>
  (
    await commerce.ask<{ checkoutComplete: Completed }>(
      'mutation ($id: ID!) { checkoutComplete(id: $id) { order { id number isPaid chargeStatus } confirmationNeeded errors { field code message variants } } }',
      { id },
      authorization,
    )
  ).checkoutComplete;

/** Buys, and returns the order's id. */
export async function buy(
  commerce: Commerce,
  email: string,
  authorization?: string,
  variant = basic,
): Promise<string> {
  const lines = [{ variantId: variant, quantity: 1 }];
  const { id } = await readyCheckout(commerce, { lines, email, authorization });
  expect((await pay(commerce, id, {}, authorization)).errors).toEqual([]);
  const { order, errors } = await complete(commerce, id, authorization);
  expect(errors).toEqual([]);
  return (order as { id: string }).id;
}
