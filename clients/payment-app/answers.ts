import { createHash } from 'node:crypto';
import { z } from 'zod';
import { newId } from '#common/ids.ts';

const outcomes = ['success', 'failure', 'action-required'] as const;
type Outcome = (typeof outcomes)[number];

/** What a client sends as `data` of the gateway; nothing is a success. */
const instruction = z.object({ outcome: z.enum(outcomes).default('success') }).nullish();

/** Saleor's Decimal: digits, as a number or as a text. */
const amount = z.union([z.number(), z.string()]);
const session = z.object({
  data: z.unknown(),
  action: z.object({ actionType: z.enum(['CHARGE', 'AUTHORIZATION']), amount }),
  transaction: z.object({ id: z.string() }),
});
const request = z.object({
  action: z.object({ amount: amount.nullable() }),
  paid: z.object({ pspReference: z.string() }),
});

const event = z.discriminatedUnion('__typename', [
  z.object({ __typename: z.literal('PaymentGatewayInitializeSession') }),
  session.extend({ __typename: z.literal(['TransactionInitializeSession', 'TransactionProcessSession']) }),
  request.extend({
    __typename: z.literal([
      'TransactionChargeRequested',
      'TransactionRefundRequested',
      'TransactionCancelationRequested',
    ]),
  }),
]);

type Event = z.output<typeof event>;
type Session = z.output<typeof session>;
type Request = Extract<Event, z.output<typeof request>>;

/** The answer to one request of Saleor; undefined when it has another form than the manifest asked for. */
export function answerTo(body: unknown): Record<string, unknown> | undefined {
  const read = event.safeParse(body);
  if (!read.success) return undefined;
  if (read.data.__typename === 'PaymentGatewayInitializeSession') return { data: { outcomes } };
  return 'data' in read.data ? answerSession(read.data) : answerRequest(read.data);
}

/** A payment that begins, or goes on after the customer did what was asked. */
function answerSession({ data, action, transaction }: Session): Record<string, unknown> {
  const read = instruction.safeParse(data);
  const outcome = read.success ? (read.data?.outcome ?? 'success') : 'failure';
  const message = read.success ? messages[outcome] : `The outcome is one of ${outcomes.join(', ')}.`;
  return {
    pspReference: referenceOf(transaction.id),
    result: `${action.actionType}_${results[outcome]}`,
    amount: action.amount,
    message,
    actions: outcome === 'success' ? nextActions[action.actionType] : [],
    data: { outcome, message },
  };
}

/** What staff asked for: it has taken nothing, so what it takes or gives back is only said. */
const answerRequest = ({ __typename, action, paid }: Request): Record<string, unknown> => ({
  pspReference: `${paid.pspReference}-${newId()}`,
  result: requestResults[__typename],
  ...(action.amount !== null && { amount: action.amount }),
  actions: __typename === 'TransactionChargeRequested' ? nextActions.CHARGE : [],
});

/** The same for the same transaction: a request that Saleor sends again is the same payment. */
const referenceOf = (transaction: string): string =>
  createHash('sha256').update(transaction).digest('base64url').slice(0, 22);

const results: Record<Outcome, string> = {
  success: 'SUCCESS',
  failure: 'FAILURE',
  'action-required': 'ACTION_REQUIRED',
};
const messages: Record<Outcome, string> = {
  success: 'Charged.',
  failure: 'The card was declined.',
  'action-required': 'Confirm the payment.',
};
const nextActions = { CHARGE: ['REFUND'], AUTHORIZATION: ['CHARGE', 'CANCEL'] };
const requestResults: Record<Request['__typename'], string> = {
  TransactionChargeRequested: 'CHARGE_SUCCESS',
  TransactionRefundRequested: 'REFUND_SUCCESS',
  TransactionCancelationRequested: 'CANCEL_SUCCESS',
};
