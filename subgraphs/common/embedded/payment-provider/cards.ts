import { ApiError, missing } from './errors.ts';
import type { Events } from './events.ts';
import { newStripeId, now, type Objects, type StripeObject } from './objects.ts';
import { cardOf, type TestCard } from './test-cards.ts';

export function findObject(objects: Objects, object: string, what: string, id: unknown): StripeObject {
  const found = typeof id === 'string' ? objects.get(id) : undefined;
  if (found?.object !== object) throw missing(what, String(id));
  return found;
}

export const cardOfMethod = (method: StripeObject): TestCard => {
  const card = cardOf(String(method['test_card']));
  if (!card) throw new Error(`payment method ${method.id} has no card`);
  return card;
};

export interface Cards {
  /** A payment method by its id, by a test token, or with the number of a test card; undefined when none is named. */
  methodOf(given: unknown, data: unknown): StripeObject | undefined;
  /** Keeps it for a customer; `setUp` for payments without its owner. */
  keep(method: StripeObject, customer: unknown, setUp: boolean): void;
}

export function createCards(objects: Objects, events: Events): Cards {
  const makeMethod = (card: TestCard, customer: string | null): StripeObject =>
    objects.put({
      id: newStripeId('pm'),
      object: 'payment_method',
      created: now(),
      livemode: false,
      type: 'card',
      customer,
      metadata: {},
      billing_details: { address: null, email: null, name: null, phone: null },
      card: {
        brand: card.brand,
        last4: card.number.slice(-4),
        exp_month: 12,
        exp_year: new Date().getUTCFullYear() + 3,
        country: 'US',
        funding: 'credit',
      },
      test_card: card.number,
      set_up: false,
    });
  const methodOf = (given: unknown, data: unknown): StripeObject | undefined => {
    const number = (data as { card?: { number?: unknown } } | undefined)?.card?.number;
    if (number !== undefined) {
      const card = cardOf(String(number));
      if (!card)
        throw new ApiError(402, {
          type: 'card_error',
          code: 'incorrect_number',
          message: 'Your card number is incorrect.',
        });
      return makeMethod(card, null);
    }
    if (given === undefined || given === '') return undefined;
    const card = String(given).startsWith('pm_card_') ? cardOf(String(given)) : undefined;
    return card ? makeMethod(card, null) : findObject(objects, 'payment_method', 'PaymentMethod', given);
  };

  const keep = (method: StripeObject, customer: unknown, setUp: boolean): void => {
    if (customer === null || customer === undefined) return;
    if (cardOfMethod(method).attachFails) return;
    const isNew = method['customer'] === null;
    objects.put(Object.assign(method, { customer, set_up: setUp || method['set_up'] }));
    if (isNew) events.emit('payment_method.attached', method);
  };
  return { methodOf, keep };
}
