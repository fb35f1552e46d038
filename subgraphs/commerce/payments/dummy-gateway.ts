import { z } from 'zod';
import type { Charge, ChargeResult, PaymentGateway } from '../domain/payment/payment-gateway.ts';
import { sayRefunded } from './test-gateway.ts';

const types = ['CHARGE_SUCCESS', 'CHARGE_FAILURE', 'CHARGE_REQUEST', 'CHARGE_ACTION_REQUIRED'] as const;
const instruction = z.object({
  event: z.object({ type: z.enum(types), includePspReference: z.boolean().default(true) }),
});

async function charge({ data, amountMinor, transactionId }: Charge): Promise<ChargeResult> {
  const read = instruction.safeParse(data);
  const type = read.success ? read.data.event.type : 'CHARGE_FAILURE';
  return {
    type,
    amountMinor,
    message: read.success ? type : `The data must be { event: { type } }, of ${types.join(', ')}.`,
    pspReference: transactionId,
    externalUrl: null,
    data: null,
  };
}

/**
 * Answers as Saleor's Dummy Payment app does, with what the client asks for, so that a storefront that tests with
 * that one tests with this. It takes no money: it must never stand in a real shop.
 */
export const dummyGateway: PaymentGateway = {
  id: 'saleor.io.dummy-payment-app',
  name: 'Dummy Payment App',
  currencies: null,
  configuration: null,
  isPaidElsewhere: false,
  initialize: charge,
  process: charge,
  refund: sayRefunded,
};
