import express, { type Express } from 'express';
import { escapeHtml } from '../../escape-html.ts';
import { fromStripeAmount } from '../../payment/amounts.ts';
import { frame, show } from '../page.ts';
import type { Connect } from './connect.ts';
import { ApiError } from './errors.ts';
import type { Objects, StripeObject } from './objects.ts';
import type { Payments } from './payments.ts';
import { cardOf, testCards, type TestCard } from './test-cards.ts';

/** What a person does at the provider: confirm a payment with a test card, pass 3-D Secure, say who they are. */
export function servePages(
  app: Express,
  { objects, payments, connect }: { objects: Objects; payments: Payments; connect: Connect },
): void {
  const form = express.urlencoded({ extended: false, limit: '16kb' });
  /** Whoever knows the secret of a payment may pay it. */
  const intentOf = (id: string, secret: unknown): StripeObject | undefined => {
    const intent = objects.get(id);
    return intent && intent['client_secret'] === secret ? intent : undefined;
  };

  app.get('/', (_request, response) => {
    const open = objects.list('payment_intent').slice(0, 20);
    show(response, 200, frame(`<h1>Payments</h1>${NOTHING_REAL}${list(open)}`, 'Payments'));
  });
  app.get('/pay/:id', (request, response) => {
    const intent = intentOf(request.params.id, request.query['client_secret']);
    if (!intent) return show(response, 404, missing);
    show(response, 200, pageOf(intent));
  });
  app.post('/pay/:id', form, (request, response) => {
    const body = (request.body ?? {}) as Record<string, string>;
    const intent = intentOf(request.params.id as string, body['client_secret']);
    if (!intent) return show(response, 404, missing);
    try {
      const given = { payment_method_data: { card: { number: body['card'] } } };
      if (intent.object === 'setup_intent') payments.confirmSetup(intent.id, given);
      else payments.confirmIntent(intent.id, given);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      // Paid in another window meanwhile.
      if (!isOpen(intent)) return show(response, 200, pageOf(intent));
      return show(response, 402, payPage(intent, { card: body['card'], problem: error.message }));
    }
    show(response, 200, pageOf(intent));
  });
  app.get('/authenticate/:id', (request, response) => {
    const intent = intentOf(request.params.id, request.query['client_secret']);
    if (!intent) return show(response, 404, missing);
    show(response, 200, pageOf(intent));
  });
  app.post('/authenticate/:id', form, (request, response) => {
    const body = (request.body ?? {}) as Record<string, string>;
    const intent = intentOf(request.params.id as string, body['client_secret']);
    if (!intent) return show(response, 404, missing);
    // Answered in another window meanwhile.
    if (intent['status'] !== 'requires_action') return show(response, 200, pageOf(intent));
    const returnUrl = (intent['next_action'] as { redirect_to_url?: { return_url?: unknown } })
      .redirect_to_url?.return_url;
    payments.authenticate(intent.id, body['passed'] === 'yes');
    if (typeof returnUrl === 'string') return response.redirect(303, returnUrl);
    show(response, 200, pageOf(intent));
  });
  app.get('/onboard/:id', (request, response) => {
    const body = `<h1>Who is paid?</h1><p>A demonstration: nothing is asked here.</p>
      <form method="post"><button name="complete" value="yes">All is told</button>
      <button name="complete" value="no">Leave the bank account out</button></form>`;
    show(response, objects.get(request.params.id) ? 200 : 404, frame(body, 'Payouts'));
  });
  app.post('/onboard/:id', form, (request, response) => {
    try {
      const page = connect.onboard(
        request.params.id as string,
        (request.body as Record<string, string>)['complete'] === 'yes',
      );
      response.redirect(303, String(page['return_url']));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const url = objects.get(request.params.id as string)?.['refresh_url'];
      if (typeof url === 'string') return response.redirect(303, url);
      show(response, 404, message(error.message));
    }
  });
}

const NOTHING_REAL = '<p>A demonstration: no money moves, and no real card is taken.</p>';

const message = (text: string, more = ''): string => frame(`<h1>${escapeHtml(text)}</h1>${more}`, 'Payment');
const missing = message('There is no such payment.');

const isSetup = (intent: StripeObject): boolean => intent.object === 'setup_intent';
/** A card may be given for it. */
const isOpen = ({ status }: StripeObject): boolean =>
  status === 'requires_payment_method' || status === 'requires_confirmation';

/** Why it was refused, when it was. */
const lastProblemOf = (intent: StripeObject): string | undefined =>
  (intent[isSetup(intent) ? 'last_setup_error' : 'last_payment_error'] as { message: string } | null)
    ?.message;

function pageOf(intent: StripeObject): string {
  if (isOpen(intent)) return payPage(intent, { problem: lastProblemOf(intent) });
  if (intent['status'] === 'requires_action') return authenticatePage(intent);
  return message(`${amountOf(intent)}: ${stateOf(intent)}`, '<p>You can close this page.</p>');
}

const stateOf = (intent: StripeObject): string =>
  ({
    succeeded: isSetup(intent) ? 'kept' : 'paid',
    requires_capture: 'authorized',
    requires_action: 'the bank asks',
    requires_payment_method: 'open',
    requires_confirmation: 'open',
  })[String(intent['status'])] ?? String(intent['status']).replaceAll('_', ' ');

function amountOf(intent: StripeObject): string {
  if (isSetup(intent)) return 'A card';
  const currency = String(intent['currency']).toUpperCase();
  return new Intl.NumberFormat('en', { style: 'currency', currency }).format(
    fromStripeAmount(Number(intent['amount']), currency) / 1e6,
  );
}

const [firstCard] = testCards;
const inGroups = [...Map.groupBy(testCards, ({ group }) => group)];
const spaced = (number: string): string => number.replaceAll(/(.{4})(?=.)/g, '$1 ');

/** Where a card is chosen; after a refusal with what was refused. */
function payPage(
  intent: StripeObject,
  { card, problem }: { card?: string | undefined; problem?: string | undefined } = {},
): string {
  const chosen = cardOf(card ?? '') ?? firstCard;
  const choice = (testCard: TestCard): string =>
    `<label class="choice"><input type="radio" name="card" value="${testCard.number}"${testCard === chosen ? ' checked' : ''}>
    ${escapeHtml(testCard.label)}<code>${spaced(testCard.number)}</code></label>`;
  const groups = inGroups.map(
    ([group, cards]) => `<fieldset><legend>${group}</legend>${cards.map(choice).join('')}</fieldset>`,
  );
  const action = isSetup(intent) ? 'Keep this card' : `Pay ${amountOf(intent)}`;
  return frame(
    `<h1>${escapeHtml(isSetup(intent) ? 'Keep a card' : action)}</h1>
    ${problem === undefined ? `${NOTHING_REAL}<p>Choose what shall come of it:</p>` : `<p role="alert">${escapeHtml(problem)}</p>`}
    <form method="post" action="/pay/${escapeHtml(intent.id)}"><input type="hidden" name="client_secret" value="${escapeHtml(String(intent['client_secret']))}">
    ${groups.join('')}<p class="at-hand"><button>${escapeHtml(action)}</button></p></form>`,
    'Payment',
  );
}

const authenticatePage = (intent: StripeObject): string =>
  frame(
    `<h1>Is it you?</h1><p>Your bank asks before ${isSetup(intent) ? 'the card is kept' : `${escapeHtml(amountOf(intent))} is paid`}.</p>
    <form method="post" action="/authenticate/${escapeHtml(intent.id)}">
    <input type="hidden" name="client_secret" value="${escapeHtml(String(intent['client_secret']))}">
    <button name="passed" value="yes">It is me</button> <button name="passed" value="no">It is not</button></form>`,
    '3-D Secure',
  );

const list = (intents: StripeObject[]): string =>
  intents.length === 0
    ? '<p>There are none yet.</p>'
    : `<dl>${intents
        .map(
          (intent) =>
            `<dt><a href="/pay/${escapeHtml(intent.id)}?client_secret=${escapeHtml(String(intent['client_secret']))}">${escapeHtml(amountOf(intent))}</a></dt><dd>${escapeHtml(stateOf(intent))}</dd>`,
        )
        .join('')}</dl>`;
