import { forbidden } from '#common/graph/errors.ts';
import { mayManage } from '../../domain/caller.ts';
import { uuidPk } from '../../domain/global-id.ts';
import type { PaymentSource } from '../../domain/payment/payment-due.ts';
import { startPayment, type PaymentAnswer } from '../../domain/payment/payment.ts';
import { outcome } from '../../domain/refusal.ts';
import type { MutationResolvers, TransactionInitializeErrorCode } from '../../generated/resolvers.ts';
import { paymentPayload } from './payment-payload.ts';

export const transactionInitialize: MutationResolvers['transactionInitialize'] = async (
  _root,
  { id, action, amount, idempotencyKey, paymentGateway },
  context,
) => {
  // Whether to take the money at once is the shop's decision.
  if (action != null && !mayManage(context.caller)) throw forbidden();
  const { done, errors } = await outcome<PaymentAnswer, TransactionInitializeErrorCode>(() =>
    startPayment(context.sales, context.gateways, {
      source: sourceOf(id),
      amount: amount ?? null,
      idempotencyKey: idempotencyKey ?? null,
      gatewayId: paymentGateway.id,
      data: paymentGateway.data,
    }),
  );
  return { ...paymentPayload(done), errors };
};

function sourceOf(id: string): PaymentSource | null {
  const checkout = uuidPk('Checkout', id);
  if (checkout !== null) return { checkout };
  const order = uuidPk('Order', id);
  return order === null ? null : { order };
}
