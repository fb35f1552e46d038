import type { PaymentAnswer } from '../../domain/payment/payment.ts';

export const paymentPayload = (answer: PaymentAnswer | null) => {
  if (!answer) return { transaction: null, transactionEvent: null, data: null };
  const { transaction, event, data } = answer;
  const { currencyCode, idempotencyKey } = transaction;
  return { transaction, transactionEvent: { ...event, currencyCode, idempotencyKey }, data };
};
