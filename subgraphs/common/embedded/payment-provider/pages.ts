import express, { type Express } from 'express';
import { escapeHtml } from '../../escape-html.ts';
import { frame, show } from '../page.ts';
import type { Connect } from './connect.ts';
import { ApiError } from './errors.ts';
import type { Objects, StripeObject } from './objects.ts';
import type { Payments } from './payments.ts';
import { testCards } from './test-cards.ts';

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
    show(response, 200, frame(`<h1>Payments of the demonstration</h1>${list(open)}`, 'Payments'));
  });
  app.get('/pay/:id', (request, response) => {
    const intent = intentOf(request.params.id, request.query['client_secret']);
    if (!intent) return show(response, 404, message('There is no such payment.'));
    show(response, 200, payPage(intent));
  });
  app.post('/pay/:id', form, (request, response) => {
    const body = (request.body ?? {}) as Record<string, string>;
    const intent = intentOf(request.params.id as string, body['client_secret']);
    if (!intent) return show(response, 404, message('There is no such payment.'));
    try {
      const given = { payment_method_data: { card: { number: body['card'] } } };
      if (intent.object === 'setup_intent') payments.confirmSetup(intent.id, given);
      else payments.confirmIntent(intent.id, given);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return show(response, 402, payPage(intent, error.message));
    }
    show(
      response,
      200,
      intent['status'] === 'requires_action' ? authenticatePage(intent) : message(statusOf(intent)),
    );
  });
  app.get('/authenticate/:id', (request, response) => {
    const intent = intentOf(request.params.id, request.query['client_secret']);
    if (!intent) return show(response, 404, message('There is no such payment.'));
    show(response, 200, authenticatePage(intent));
  });
  app.post('/authenticate/:id', form, (request, response) => {
    const body = (request.body ?? {}) as Record<string, string>;
    const intent = intentOf(request.params.id as string, body['client_secret']);
    if (intent?.['status'] !== 'requires_action')
      return show(response, 404, message('There is nothing to authenticate.'));
    const returnUrl = (intent['next_action'] as { redirect_to_url?: { return_url?: unknown } })
      .redirect_to_url?.return_url;
    payments.authenticate(intent.id, body['passed'] === 'yes');
    if (typeof returnUrl === 'string') return response.redirect(303, returnUrl);
    show(response, 200, message(statusOf(intent)));
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

const message = (text: string): string => frame(`<h1>${escapeHtml(text)}</h1>`, 'Payment');
const statusOf = (intent: StripeObject): string =>
  ({
    succeeded: 'Thank you. The payment succeeded.',
    requires_capture: 'Thank you. The amount is authorized.',
    requires_payment_method: 'The payment failed. Try another card.',
  })[String(intent['status'])] ?? `The payment is ${String(intent['status']).replaceAll('_', ' ')}.`;

const amountOf = (intent: StripeObject): string =>
  intent.object === 'setup_intent'
    ? 'Keep a card'
    : `Pay ${String(Number(intent['amount']) / 100)} ${String(intent['currency']).toUpperCase()}`;

function payPage(intent: StripeObject, problem?: string): string {
  const cards = testCards
    .map(
      ({ number, label }, index) =>
        `<label><input type="radio" name="card" value="${number}" style="width:auto" ${index === 0 ? 'checked' : ''}> ${number.replaceAll(/(.{4})(?=.)/g, '$1 ')} ${escapeHtml(label)}</label>`,
    )
    .join('');
  return frame(
    `<h1>${escapeHtml(amountOf(intent))}</h1>${problem === undefined ? '' : `<p role="alert">${escapeHtml(problem)}</p>`}
    <form method="post"><input type="hidden" name="client_secret" value="${escapeHtml(String(intent['client_secret']))}">
    ${cards}<button>${escapeHtml(amountOf(intent))}</button></form>`,
    'Payment',
  );
}

const authenticatePage = (intent: StripeObject): string =>
  frame(
    `<h1>Is it you?</h1><form method="post" action="/authenticate/${escapeHtml(intent.id)}">
    <input type="hidden" name="client_secret" value="${escapeHtml(String(intent['client_secret']))}">
    <button name="passed" value="yes">It is me</button> <button name="passed" value="no">It is not</button></form>`,
    '3-D Secure',
  );

const list = (intents: StripeObject[]): string =>
  intents.length === 0
    ? '<p>There are none yet.</p>'
    : `<ul>${intents
        .map(
          (intent) =>
            `<li><a href="/pay/${escapeHtml(intent.id)}?client_secret=${escapeHtml(String(intent['client_secret']))}">${escapeHtml(amountOf(intent))}</a>: ${escapeHtml(String(intent['status']))}</li>`,
        )
        .join('')}</ul>`;
