import { z } from 'zod';
import type { Charge, ChargeResult, PaymentGateway, Refund } from '../domain/payment/payment-gateway.ts';

const outcomes = ['success', 'failure', 'action-required'] as const;
const instruction = z.object({ outcome: z.enum(outcomes).default('success') }).nullish();

async function charge({ data, amountMinor, transactionId }: Charge): Promise<ChargeResult> {
  const read = instruction.safeParse(data);
  const outcome = read.success ? (read.data?.outcome ?? 'success') : 'failure';
  const message = read.success ? messages[outcome] : `The outcome is one of ${outcomes.join(', ')}.`;
  return {
    type: types[outcome],
    amountMinor,
    message,
    pspReference: transactionId,
    externalUrl: null,
    data: { outcome, message },
  };
}

/** It has taken nothing: what it gives back is only said. */
export const sayRefunded: PaymentGateway['refund'] = async ({ id }: Refund) => ({
  type: 'REFUND_SUCCESS',
  message: 'Refunded.',
  pspReference: id,
});

/** Takes no money: the client says how the payment ends. It must never stand in a real shop. */
export const testGateway: PaymentGateway = {
  id: 'gsv.payment.test',
  name: 'Test payments',
  currencies: ['USD', 'EUR'],
  configuration: { outcomes },
  isPaidElsewhere: false,
  initialize: charge,
  process: charge,
  refund: sayRefunded,
};

type Outcome = (typeof outcomes)[number];
const types: Record<Outcome, ChargeResult['type']> = {
  success: 'CHARGE_SUCCESS',
  failure: 'CHARGE_FAILURE',
  'action-required': 'CHARGE_ACTION_REQUIRED',
};
const messages: Record<Outcome, string> = {
  success: 'Charged.',
  failure: 'The card was declined.',
  'action-required': 'Confirm the payment.',
};
