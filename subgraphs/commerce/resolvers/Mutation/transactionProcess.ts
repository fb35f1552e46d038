import { isUuid } from '#common/ids.ts';
import { uuidPk } from '../../domain/global-id.ts';
import { processPayment, type PaymentAnswer } from '../../domain/payment/payment.ts';
import { outcome } from '../../domain/refusal.ts';
import type { MutationResolvers, TransactionProcessErrorCode } from '../../generated/resolvers.ts';
import { exactlyOne } from '../inputs/exactly-one.ts';
import { paymentPayload } from './payment-payload.ts';

export const transactionProcess: MutationResolvers['transactionProcess'] = async (
  _root,
  { id, token, data },
  context,
) => {
  exactlyOne({ id, token });
  const pk = token == null ? uuidPk('TransactionItem', id ?? '') : isUuid(token) ? token : null;
  const { done, errors } = await outcome<PaymentAnswer, TransactionProcessErrorCode>(() =>
    processPayment(context.sales, context.gateways, { id: pk, data }),
  );
  return { ...paymentPayload(done), errors };
};
