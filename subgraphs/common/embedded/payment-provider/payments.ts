import { ApiError, invalid, unexpectedState, type ErrorBody } from './errors.ts';
import type { Events } from './events.ts';
import { newStripeId, now, type Objects, type Parameters, type StripeObject } from './objects.ts';
import type { TestCard } from './test-cards.ts';
import { cardOfMethod, createCards, findObject } from './cards.ts';
import { createCharges } from './charges.ts';

export interface Payments {
  createCustomer(given: Parameters): StripeObject;
  createMethod(given: Parameters): StripeObject;
  attach(method: string, customer: unknown): StripeObject;
  detach(method: string): StripeObject;
  createIntent(given: Parameters): StripeObject;
  confirmIntent(id: string, given: Parameters): StripeObject;
  captureIntent(id: string, given: Parameters): StripeObject;
  cancelIntent(id: string, given: Parameters): StripeObject;
  createSetup(given: Parameters): StripeObject;
  confirmSetup(id: string, given: Parameters): StripeObject;
  /** The buyer passed 3-D Secure, or did not. */
  authenticate(id: string, passed: boolean): StripeObject;
  refund(given: Parameters): StripeObject;
  answerDispute(id: string, given: Parameters): StripeObject;
}

const OPEN = ['requires_payment_method', 'requires_confirmation', 'requires_action'];

/** Payments, cards that are kept, and refunds, as Stripe describes them. */
export function createPayments(objects: Objects, events: Events, baseUrl: () => string): Payments {
  const { methodOf, keep } = createCards(objects, events);
  const { charge, refund, answerDispute } = createCharges(objects, events);
  const find = (object: string, what: string, id: unknown) => findObject(objects, object, what, id);
  const change = (resource: StripeObject, fields: Parameters): StripeObject =>
    objects.put(Object.assign(resource, fields));
  const fail = (intent: StripeObject, error: ErrorBody, status = 402): never => {
    const kind = intent.object === 'payment_intent' ? 'payment_intent' : 'setup_intent';
    change(intent, {
      status: 'requires_payment_method',
      next_action: null,
      [kind === 'payment_intent' ? 'last_payment_error' : 'last_setup_error']: error,
    });
    events.emit(
      kind === 'payment_intent' ? 'payment_intent.payment_failed' : 'setup_intent.setup_failed',
      intent,
    );
    throw new ApiError(status, { ...error, [kind]: intent });
  };
  const succeed = (intent: StripeObject, method: StripeObject): StripeObject => {
    if (intent['capture_method'] === 'manual') {
      change(intent, {
        status: 'requires_capture',
        amount_capturable: intent['amount'],
        next_action: null,
        last_payment_error: null,
      });
      events.emit('payment_intent.amount_capturable_updated', intent);
      return intent;
    }
    return charge(intent, method, Number(intent['amount']));
  };
  const action = (intent: StripeObject, given: Parameters): Parameters => ({
    status: 'requires_action',
    next_action: {
      type: 'redirect_to_url',
      redirect_to_url: {
        url: `${baseUrl()}/authenticate/${intent.id}?client_secret=${String(intent['client_secret'])}`,
        return_url: given['return_url'] ?? null,
      },
    },
  });

  const payments: Payments = {
    createCustomer: (given) =>
      objects.put({
        id: newStripeId('cus'),
        object: 'customer',
        created: now(),
        livemode: false,
        email: given['email'] ?? null,
        name: given['name'] ?? null,
        metadata: given['metadata'] ?? {},
        invoice_settings: { default_payment_method: null },
      }),
    createMethod(given) {
      const method = methodOf(undefined, given);
      if (!method)
        throw invalid('Missing required param: card[number].', 'card[number]', 'parameter_missing');
      return method;
    },
    attach(id, customer) {
      const method = methodOf(id, undefined) as StripeObject;
      const owner = find('customer', 'customer', customer);
      const card = cardOfMethod(method);
      if (card.attachFails && card.decline) throw new ApiError(402, { type: 'card_error', ...card.decline });
      keep(method, owner.id, false);
      return method;
    },
    detach(id) {
      const method = find('payment_method', 'PaymentMethod', id);
      if (method['customer'] === null)
        throw invalid(
          'The payment method you provided is not attached to a customer so detachment is impossible.',
        );
      change(method, { customer: null });
      events.emit('payment_method.detached', method);
      return method;
    },
    createIntent(given) {
      const amount = Number(given['amount']);
      if (given['amount'] === undefined)
        throw invalid('Missing required param: amount.', 'amount', 'parameter_missing');
      if (!Number.isSafeInteger(amount) || amount < 1)
        throw invalid('Invalid positive integer', 'amount', 'parameter_invalid_integer');
      if (amount > 99_999_999)
        throw invalid('Amount must be no more than 999,999.99', 'amount', 'amount_too_large');
      const currency = String(given['currency'] ?? '');
      if (!/^[a-z]{3}$/i.test(currency)) throw invalid(`Invalid currency: ${currency}.`, 'currency');
      if (given['payment_method_types'] !== undefined)
        throw invalid(
          'payment_method_types can no longer be set here.',
          'payment_method_types',
          'payment_method_types_no_longer_supported',
        );
      if (given['customer'] !== undefined) find('customer', 'customer', given['customer']);
      const method = methodOf(given['payment_method'], given['payment_method_data']);
      const options = Object.values(
        (given['payment_method_options'] ?? {}) as Record<string, { capture_method?: string }>,
      );
      const id = newStripeId('pi');
      const intent = objects.put({
        id,
        object: 'payment_intent',
        created: now(),
        livemode: false,
        amount,
        amount_capturable: 0,
        amount_received: 0,
        automatic_payment_methods: { enabled: true },
        canceled_at: null,
        cancellation_reason: null,
        capture_method:
          given['capture_method'] ??
          (options.some((option) => option.capture_method === 'manual') ? 'manual' : 'automatic_async'),
        client_secret: `${id}_secret_${newStripeId('s').slice(2)}`,
        currency: currency.toLowerCase(),
        customer: given['customer'] ?? null,
        description: given['description'] ?? null,
        last_payment_error: null,
        latest_charge: null,
        metadata: given['metadata'] ?? {},
        next_action: null,
        payment_method: method?.id ?? null,
        payment_method_types: ['card'],
        setup_future_usage: given['setup_future_usage'] ?? null,
        status: method ? 'requires_confirmation' : 'requires_payment_method',
        transfer_group: given['transfer_group'] ?? null,
      });
      events.emit('payment_intent.created', intent);
      return isTrue(given['confirm']) ? payments.confirmIntent(id, given) : intent;
    },
    confirmIntent(id, given) {
      const intent = find('payment_intent', 'payment_intent', id);
      if (!OPEN.includes(String(intent['status'])))
        throw unexpectedState(
          `You cannot confirm this PaymentIntent because it has a status of ${String(intent['status'])}.`,
          {
            code: 'payment_intent_unexpected_state',
            payment_intent: intent,
          },
        );
      const method = methodOf(
        given['payment_method'] ?? intent['payment_method'] ?? undefined,
        given['payment_method_data'],
      );
      if (!method)
        throw unexpectedState(
          'You cannot confirm this PaymentIntent because it is missing a payment method.',
          {
            code: 'payment_intent_unexpected_state',
            payment_intent: intent,
          },
        );
      const card = cardOfMethod(method);
      change(intent, {
        payment_method: method.id,
        setup_future_usage: given['setup_future_usage'] ?? intent['setup_future_usage'],
      });
      const offSession = isTrue(given['off_session']);
      const asks =
        card.authentication === 'always' ||
        (card.authentication === 'unless set up' && !(offSession && method['set_up']));
      if (asks && offSession)
        return fail(intent, {
          type: 'card_error',
          code: 'authentication_required',
          decline_code: 'authentication_required',
          message: 'Your card was declined. This transaction requires authentication.',
          payment_method: method,
        });
      if (asks) {
        change(intent, action(intent, given));
        events.emit('payment_intent.requires_action', intent);
        return intent;
      }
      const decline = declineOf(card, method);
      if (decline) return fail(intent, decline);
      if (intent['setup_future_usage'])
        keep(method, intent['customer'], intent['setup_future_usage'] === 'off_session');
      return succeed(intent, method);
    },
    captureIntent(id, given) {
      const intent = find('payment_intent', 'payment_intent', id);
      if (intent['status'] !== 'requires_capture')
        throw unexpectedState(
          `This PaymentIntent could not be captured because it has a status of ${String(intent['status'])}.`,
          {
            code: 'payment_intent_unexpected_state',
            payment_intent: intent,
          },
        );
      const amount = Number(given['amount_to_capture'] ?? intent['amount']);
      if (!(amount >= 1 && amount <= Number(intent['amount'])))
        throw invalid(
          'The amount to capture is more than the amount that was authorized.',
          'amount_to_capture',
          'amount_too_large',
        );
      return charge(intent, find('payment_method', 'PaymentMethod', intent['payment_method']), amount);
    },
    cancelIntent(id, given) {
      const intent = find('payment_intent', 'payment_intent', id);
      if (![...OPEN, 'requires_capture'].includes(String(intent['status'])))
        throw unexpectedState(
          `You cannot cancel this PaymentIntent because it has a status of ${String(intent['status'])}.`,
          {
            code: 'payment_intent_unexpected_state',
            payment_intent: intent,
          },
        );
      change(intent, {
        status: 'canceled',
        canceled_at: now(),
        amount_capturable: 0,
        cancellation_reason: given['cancellation_reason'] ?? null,
      });
      events.emit('payment_intent.canceled', intent);
      return intent;
    },
    createSetup(given) {
      if (given['customer'] !== undefined) find('customer', 'customer', given['customer']);
      if (given['payment_method_types'] !== undefined)
        throw invalid(
          'payment_method_types can no longer be set here.',
          'payment_method_types',
          'payment_method_types_no_longer_supported',
        );
      const method = methodOf(given['payment_method'], given['payment_method_data']);
      const id = newStripeId('seti');
      const setup = objects.put({
        id,
        object: 'setup_intent',
        created: now(),
        livemode: false,
        automatic_payment_methods: { enabled: true },
        client_secret: `${id}_secret_${newStripeId('s').slice(2)}`,
        customer: given['customer'] ?? null,
        last_setup_error: null,
        metadata: given['metadata'] ?? {},
        next_action: null,
        payment_method: method?.id ?? null,
        status: method ? 'requires_confirmation' : 'requires_payment_method',
        usage: given['usage'] ?? 'off_session',
      });
      events.emit('setup_intent.created', setup);
      return isTrue(given['confirm']) ? payments.confirmSetup(id, given) : setup;
    },
    confirmSetup(id, given) {
      const setup = find('setup_intent', 'setupintent', id);
      if (!OPEN.includes(String(setup['status'])))
        throw unexpectedState(
          `You cannot confirm this SetupIntent because it has a status of ${String(setup['status'])}.`,
          {
            code: 'setup_intent_unexpected_state',
            setup_intent: setup,
          },
        );
      const method = methodOf(
        given['payment_method'] ?? setup['payment_method'] ?? undefined,
        given['payment_method_data'],
      );
      if (!method)
        throw unexpectedState('You cannot confirm this SetupIntent because it is missing a payment method.', {
          code: 'setup_intent_unexpected_state',
          setup_intent: setup,
        });
      const card = cardOfMethod(method);
      change(setup, { payment_method: method.id });
      if (card.attachFails && card.decline) return fail(setup, declineOf(card, method) as ErrorBody);
      if (card.authentication) {
        change(setup, action(setup, given));
        events.emit('setup_intent.requires_action', setup);
        return setup;
      }
      keep(method, setup['customer'], true);
      change(setup, { status: 'succeeded', last_setup_error: null });
      events.emit('setup_intent.succeeded', setup);
      return setup;
    },
    authenticate(id, passed) {
      const intent = objects.get(id);
      if (intent?.['status'] !== 'requires_action')
        throw unexpectedState('There is nothing to authenticate.');
      const method = find('payment_method', 'PaymentMethod', intent['payment_method']);
      const isPayment = intent.object === 'payment_intent';
      const decline: ErrorBody | undefined = passed
        ? isPayment
          ? declineOf(cardOfMethod(method), method)
          : undefined
        : {
            type: 'invalid_request_error',
            code: isPayment ? 'payment_intent_authentication_failure' : 'setup_intent_authentication_failure',
            message:
              'We are unable to authenticate your payment method. Please choose a different payment method and try again.',
          };
      if (decline) {
        try {
          return fail(intent, decline);
        } catch (error) {
          if (error instanceof ApiError) return intent;
          throw error;
        }
      }
      if (!isPayment) {
        keep(method, intent['customer'], true);
        change(intent, { status: 'succeeded', next_action: null, last_setup_error: null });
        events.emit('setup_intent.succeeded', intent);
        return intent;
      }
      if (intent['setup_future_usage'])
        keep(method, intent['customer'], intent['setup_future_usage'] === 'off_session');
      return succeed(intent, method);
    },
    refund,
    answerDispute,
  };
  return payments;
}

const isTrue = (value: unknown): boolean => value === true || value === 'true';

const declineOf = (card: TestCard, method: StripeObject): ErrorBody | undefined =>
  card.decline && { type: 'card_error', ...card.decline, payment_method: method };
