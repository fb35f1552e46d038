import type { Client } from '@urql/core';
import { useCallback } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../../generated/gql.ts';
import type { AddressInput, PayMutation } from '../../../generated/graphql.ts';
import { useConfirm } from '../../design/feedback/confirm.tsx';
import { sortErrors, unreachable, type FormErrors, type Mistake } from '../../design/forms/form-errors.ts';
import { useEnvironment } from '../../app/environment.tsx';
import type { CardToFill } from './card-form.tsx';
import type { Payment } from './payment-fields.tsx';
import { paymentPage, PaymentPageLink } from './payment-page.tsx';

const setEmail = graphql(`
  mutation CheckoutEmail($id: ID!, $email: String!) {
    checkoutEmailUpdate(id: $id, email: $email) {
      checkout {
        id
        email
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

const setAddress = graphql(`
  mutation CheckoutAddress($id: ID!, $address: AddressInput!) {
    checkoutBillingAddressUpdate(id: $id, billingAddress: $address) {
      checkout {
        id
        chargeStatus
        transactions {
          id
        }
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

const pay = graphql(`
  mutation Pay($checkout: ID!, $gateway: String!, $data: JSON, $idempotencyKey: String) {
    transactionInitialize(
      id: $checkout
      paymentGateway: { id: $gateway, data: $data }
      idempotencyKey: $idempotencyKey
    ) {
      transaction {
        id
      }
      transactionEvent {
        type
        message
      }
      data
      errors {
        field
        message
        code
      }
    }
  }
`);

const confirmPayment = graphql(`
  mutation ConfirmPayment($transaction: ID!, $data: JSON) {
    transactionProcess(id: $transaction, data: $data) {
      transactionEvent {
        type
        message
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

const complete = graphql(`
  mutation Complete($checkout: ID!) {
    checkoutComplete(id: $checkout) {
      order {
        id
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

export interface Placing {
  checkout: string;
  email: string;
  billingAddress: AddressInput;
  payment: Payment;
}

export type Placed = { order: string } | { errors: FormErrors };

const fields = [
  'email',
  'firstName',
  'lastName',
  'companyName',
  'streetAddress1',
  'postalCode',
  'city',
  'countryArea',
  'country',
];

/** Resolves when the card is given, or the person would rather not. */
export type AskForCard = (card: CardToFill) => Promise<boolean>;

interface PlaceOrder {
  /** From a filled form to an order, step by step as commerce wants it. */
  place(placing: Placing): Promise<Placed>;
  /** The same from where the bank led back to. */
  finish(checkout: string, transaction: string): Promise<Placed>;
}

export function usePlaceOrder(askForCard: AskForCard): PlaceOrder {
  const client = useClient();
  const confirm = useConfirm();
  const { paymentPageUrl, origin } = useEnvironment();
  const finishReturned = useCallback<PlaceOrder['finish']>(
    async (checkout, transaction) => {
      const refusal = await process(client, transaction, { outcome: 'success' });
      if (refusal !== undefined) return { errors: { fields: { payment: refusal }, rest: [] } };
      return finish(client, checkout);
    },
    [client],
  );
  const place = useCallback<PlaceOrder['place']>(
    async (placing) => {
      const { checkout, payment } = placing;
      const filled = await fillIn(client, placing);
      if ('errors' in filled) return filled;
      // Another tab was faster: what it paid is paid, and its order is this one's, too.
      if (filled.isPaid) return finish(client, checkout);
      const { data } = await client
        .mutation(pay, {
          checkout,
          gateway: payment.gateway,
          data: payment.data,
          // Sent twice, by two tabs or over a bad network, it is one payment; after a refusal it is another.
          idempotencyKey: `pay-${checkout}-${filled.payments}`,
        })
        .toPromise();
      if (!data?.transactionInitialize) return { errors: unreachable };
      const { transaction } = data.transactionInitialize;
      const clientSecret = secretIn(data.transactionInitialize.data);
      const { publishableKey } = payment;
      const refusal = await endPayment(data.transactionInitialize, client, () => {
        if (clientSecret !== undefined && publishableKey !== undefined) {
          const back = new URLSearchParams({ transaction: transaction?.id ?? '' });
          return askForCard({ publishableKey, clientSecret, returnUrl: `${origin}/checkout?${back}` });
        }
        return confirm(
          clientSecret !== undefined && paymentPageUrl !== undefined
            ? {
                title: 'Your card',
                text: <PaymentPageLink href={paymentPage(paymentPageUrl, clientSecret)} />,
                yes: 'I have paid there',
              }
            : { title: 'Your bank asks', text: 'Is this payment yours?', yes: 'Yes, pay' },
        );
      });
      if (refusal !== undefined) return { errors: { fields: { payment: refusal }, rest: [] } };
      return finish(client, checkout);
    },
    [client, confirm, askForCard, paymentPageUrl, origin],
  );
  return { place, finish: finishReturned };
}

/** Of a payment that is made at the provider. */
function secretIn(data: unknown): string | undefined {
  const secret = (data as { paymentIntent?: { stripeClientSecret?: unknown } } | null)?.paymentIntent
    ?.stripeClientSecret;
  return typeof secret === 'string' ? secret : undefined;
}

/** Makes the order; answers the one that there is when somebody did so before. */
async function finish(client: Client, checkout: string): Promise<Placed> {
  const { data } = await client.mutation(complete, { checkout }).toPromise();
  const { order, errors = [] } = data?.checkoutComplete ?? {};
  if (order) return { order: order.id };
  return { errors: errors.length > 0 ? sortErrors(errors, fields) : unreachable };
}

/** E-mail and address, both before either refuses, so that all mistakes are told together. */
async function fillIn(
  client: Client,
  { checkout, email, billingAddress }: Placing,
): Promise<{ payments: number; isPaid: boolean } | { errors: FormErrors }> {
  const emailSet = await client.mutation(setEmail, { id: checkout, email }).toPromise();
  const addressSet = await client.mutation(setAddress, { id: checkout, address: billingAddress }).toPromise();
  const mistakes: Mistake[] = [
    ...(emailSet.data?.checkoutEmailUpdate?.errors ?? []),
    ...(addressSet.data?.checkoutBillingAddressUpdate?.errors ?? []),
  ];
  if (mistakes.some(({ code }) => code === 'NOT_FOUND')) return { payments: 0, isPaid: true };
  if (mistakes.length > 0) return { errors: sortErrors(mistakes, fields) };
  const filled = addressSet.data?.checkoutBillingAddressUpdate?.checkout;
  if (!filled) return { errors: unreachable };
  const { transactions, chargeStatus } = filled;
  return {
    payments: transactions?.length ?? 0,
    isPaid: chargeStatus === 'FULL' || chargeStatus === 'OVERCHARGED',
  };
}

/** Undefined when it is paid, else why it is not. */
async function endPayment(
  started: NonNullable<PayMutation['transactionInitialize']>,
  client: Client,
  isConfirmed: () => Promise<boolean>,
): Promise<string | undefined> {
  const { transaction, transactionEvent, errors } = started;
  if (transactionEvent?.type === 'CHARGE_SUCCESS') return undefined;
  if (transactionEvent?.type !== 'CHARGE_ACTION_REQUIRED' || !transaction)
    return errors[0]?.message || transactionEvent?.message || 'The payment was refused. Nothing was charged.';
  return process(client, transaction.id, { outcome: (await isConfirmed()) ? 'success' : 'failure' });
}

/** Asks how a payment ended: undefined when it is paid, else why it is not. */
async function process(client: Client, transaction: string, data: unknown): Promise<string | undefined> {
  const { data: answer } = await client.mutation(confirmPayment, { transaction, data }).toPromise();
  const { transactionEvent, errors = [] } = answer?.transactionProcess ?? {};
  if (transactionEvent?.type === 'CHARGE_SUCCESS') return undefined;
  // A bank debit takes its days: whoever asks again pays nothing twice.
  if (transactionEvent?.type === 'CHARGE_REQUEST')
    return 'The payment is under way. Come back when your bank has made it: it is not made twice.';
  return errors[0]?.message || 'The payment was not confirmed. Nothing was charged.';
}
