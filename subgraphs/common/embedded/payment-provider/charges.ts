import { invalid, unexpectedState } from './errors.ts';
import type { Events } from './events.ts';
import { cardOfMethod, findObject } from './cards.ts';
import { newStripeId, now, type Objects, type StripeObject, type Parameters } from './objects.ts';

export interface Charges {
  /** Takes the amount of a confirmed payment. */
  charge(intent: StripeObject, method: StripeObject, amount: number): StripeObject;
  refund(given: Parameters): StripeObject;
  /** Evidence that the buyer's bank is shown. */
  answerDispute(id: string, given: Parameters): StripeObject;
}

export function createCharges(objects: Objects, events: Events): Charges {
  const find = (object: string, what: string, id: unknown) => findObject(objects, object, what, id);
  const change = (resource: StripeObject, fields: Parameters): StripeObject =>
    objects.put(Object.assign(resource, fields));
  const charge = (intent: StripeObject, method: StripeObject, amount: number): StripeObject => {
    const id = newStripeId('ch');
    const fee = Math.round(amount * 0.029) + 30;
    const balance = objects.put({
      id: newStripeId('txn'),
      object: 'balance_transaction',
      created: now(),
      amount,
      fee,
      net: amount - fee,
      currency: intent['currency'],
      source: id,
      type: 'charge',
      status: 'available',
    });
    const made = objects.put({
      id,
      object: 'charge',
      created: now(),
      livemode: false,
      amount,
      amount_captured: amount,
      amount_refunded: 0,
      balance_transaction: balance.id,
      captured: true,
      currency: intent['currency'],
      customer: intent['customer'] ?? null,
      disputed: false,
      metadata: intent['metadata'],
      paid: true,
      payment_intent: intent.id,
      payment_method: method.id,
      refunded: false,
      status: 'succeeded',
    });
    change(intent, {
      status: 'succeeded',
      amount_received: amount,
      amount_capturable: 0,
      latest_charge: made.id,
      next_action: null,
      last_payment_error: null,
    });
    events.emit('charge.succeeded', made);
    events.emit('payment_intent.succeeded', intent);
    if (cardOfMethod(method).dispute) dispute(made);
    return intent;
  };
  /** What the dispute itself costs; given back when it is won. */
  const DISPUTE_FEE = 1_500;
  const moved = (dispute: string, amount: number, fee: number, currency: unknown): StripeObject =>
    objects.put({
      id: newStripeId('txn'),
      object: 'balance_transaction',
      created: now(),
      amount,
      fee,
      net: amount - fee,
      currency,
      source: dispute,
      type: 'adjustment',
      status: 'available',
    });
  const dispute = (disputed: StripeObject): void => {
    change(disputed, { disputed: true });
    const id = newStripeId('dp');
    const withdrawn = moved(id, -Number(disputed['amount']), DISPUTE_FEE, disputed['currency']);
    const made = objects.put({
      id,
      object: 'dispute',
      balance_transactions: [structuredClone(withdrawn)],
      evidence: { uncategorized_text: null },
      is_charge_refundable: false,
      created: now(),
      livemode: false,
      amount: disputed['amount'],
      charge: disputed.id,
      currency: disputed['currency'],
      payment_intent: disputed['payment_intent'],
      reason: 'fraudulent',
      status: 'needs_response',
      metadata: {},
    });
    events.emit('charge.dispute.created', made);
    events.emit('charge.dispute.funds_withdrawn', made);
  };
  /** As in Stripe's documentation of tests: the text of the evidence decides. */
  const answerDispute = (id: string, given: Parameters): StripeObject => {
    const disputed = find('dispute', 'dispute', id);
    const evidence = (given['evidence'] ?? {}) as { uncategorized_text?: unknown };
    change(disputed, { evidence: { uncategorized_text: evidence.uncategorized_text ?? null } });
    if (disputed['status'] !== 'needs_response') return disputed;
    if (evidence.uncategorized_text === 'winning_evidence') {
      const back = moved(id, Number(disputed['amount']), -DISPUTE_FEE, disputed['currency']);
      const before = disputed['balance_transactions'] as StripeObject[];
      change(disputed, { status: 'won', balance_transactions: [...before, structuredClone(back)] });
      events.emit('charge.dispute.closed', disputed);
      events.emit('charge.dispute.funds_reinstated', disputed);
    } else if (evidence.uncategorized_text === 'losing_evidence') {
      change(disputed, { status: 'lost' });
      events.emit('charge.dispute.closed', disputed);
    } else change(disputed, { status: 'under_review' });
    return disputed;
  };
  /** What becomes of a refund after it was answered. Both events are sent: which one a consumer knows depends on its age. */
  const settle = (refund: StripeObject, fields: Parameters): void => {
    setImmediate(() => {
      change(refund, fields);
      events.emit('refund.updated', refund);
      events.emit('charge.refund.updated', refund);
      if (refund['status'] === 'failed') events.emit('refund.failed', refund);
    });
  };
  const refund = (given: Parameters): StripeObject => {
    const paid =
      given['charge'] !== undefined
        ? find('charge', 'charge', given['charge'])
        : find(
            'charge',
            'charge',
            find('payment_intent', 'payment_intent', given['payment_intent'])['latest_charge'],
          );
    const left = Number(paid['amount']) - Number(paid['amount_refunded']);
    const amount = given['amount'] === undefined ? left : Number(given['amount']);
    if (left === 0)
      throw unexpectedState(`Charge ${paid.id} has already been refunded.`, {
        code: 'charge_already_refunded',
      });
    if (!Number.isSafeInteger(amount) || amount < 1)
      throw invalid('Invalid positive integer', 'amount', 'parameter_invalid_integer');
    if (amount > left)
      throw invalid(
        `Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`,
        'amount',
      );
    const { refund: behaviour } = cardOfMethod(
      find('payment_method', 'PaymentMethod', paid['payment_method']),
    );
    const refund = objects.put({
      id: newStripeId('re'),
      object: 'refund',
      created: now(),
      amount,
      charge: paid.id,
      currency: paid['currency'],
      metadata: given['metadata'] ?? {},
      payment_intent: paid['payment_intent'],
      reason: given['reason'] ?? null,
      status: behaviour === 'pending' ? 'pending' : 'succeeded',
      failure_reason: undefined,
    });
    change(paid, { amount_refunded: Number(paid['amount_refunded']) + amount, refunded: amount === left });
    events.emit('refund.created', refund);
    events.emit('charge.refunded', paid);
    if (behaviour === 'pending') settle(refund, { status: 'succeeded' });
    else if (behaviour === 'fails') {
      change(paid, { amount_refunded: Number(paid['amount_refunded']) - amount, refunded: false });
      settle(refund, { status: 'failed', failure_reason: 'expired_or_canceled_card' });
    } else settle(refund, {});
    return refund;
  };
  return { charge, refund, answerDispute };
}
