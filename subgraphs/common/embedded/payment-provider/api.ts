import { createHash } from 'node:crypto';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import type { Logger } from '../../process/logging.ts';
import type { Connect } from './connect.ts';
import { ApiError, missing } from './errors.ts';
import { newStripeId, type Objects, type Shown, type Parameters } from './objects.ts';
import type { Payments } from './payments.ts';

/** Fields of ours that the API does not show. */
const HIDDEN = new Set(['test_card', 'set_up', 'payment_method.test_card']);
const MAX_LIST = 100;

/** Resources that are read by their id, and what an error calls them. */
const readable: Record<string, [object: string, what: string]> = {
  customers: ['customer', 'customer'],
  payment_intents: ['payment_intent', 'payment_intent'],
  setup_intents: ['setup_intent', 'setupintent'],
  payment_methods: ['payment_method', 'PaymentMethod'],
  charges: ['charge', 'charge'],
  balance_transactions: ['balance_transaction', 'balance transaction'],
  refunds: ['refund', 'refund'],
  disputes: ['dispute', 'dispute'],
  accounts: ['account', 'account'],
  transfers: ['transfer', 'transfer'],
  events: ['event', 'event'],
};

/** The subset of Stripe's HTTP API (v1) that this project uses. */
export function serveApi(
  app: Express,
  {
    objects,
    payments,
    connect,
    logger,
  }: { objects: Objects; payments: Payments; connect: Connect; logger: Logger },
): void {
  const api = express.Router();
  api.use(express.urlencoded({ extended: true, limit: '256kb' }));
  api.use((request, response, next) => {
    response.setHeader('request-id', newStripeId('req'));
    authenticate(request);
    next();
  });

  const post = (path: string, work: (given: Parameters, id: string, second: string) => Shown): void => {
    api.post(path, (request, response) => {
      const given = (request.body ?? {}) as Parameters;
      once(objects, request, response, () =>
        work(given, String(request.params['id'] ?? ''), String(request.params['second'] ?? '')),
      );
    });
  };
  post('/customers', (given) => payments.createCustomer(given));
  post('/payment_methods', (given) => payments.createMethod(given));
  post('/payment_methods/:id/attach', (given, id) => payments.attach(id, given['customer']));
  post('/payment_methods/:id/detach', (_given, id) => payments.detach(id));
  post('/payment_intents', (given) => payments.createIntent(given));
  post('/payment_intents/:id/confirm', (given, id) => payments.confirmIntent(id, given));
  post('/payment_intents/:id/capture', (given, id) => payments.captureIntent(id, given));
  post('/payment_intents/:id/cancel', (given, id) => payments.cancelIntent(id, given));
  post('/setup_intents', (given) => payments.createSetup(given));
  post('/setup_intents/:id/confirm', (given, id) => payments.confirmSetup(id, given));
  post('/disputes/:id', (given, id) => payments.answerDispute(id, given));
  post('/refunds', (given) => payments.refund(given));
  post('/accounts', (given) => connect.createAccount(given));
  post('/account_links', (given) => connect.createLink(given));
  post('/transfers', (given) => connect.transfer(given));
  post('/transfers/:id/reversals', (given, id) => connect.reverse(id, given));

  api.get('/:collection', (request, response) => {
    const [object] = readable[request.params.collection] ?? [];
    if (object === undefined) throw unknownUrl(request);
    response.json(page(objects, object, request));
  });
  api.get('/:collection/:id', (request, response) => {
    const [object, what] = readable[request.params.collection] ?? [];
    if (object === undefined || what === undefined) throw unknownUrl(request);
    const found = objects.get(request.params.id);
    if (found?.object !== object) throw missing(what, request.params.id);
    response.json(shown(expanded(objects, found, (request.query as Parameters)['expand'])));
  });
  api.use((request) => {
    throw unknownUrl(request);
  });
  api.use((error: unknown, _request: Request, response: Response, _next: NextFunction) => {
    if (error instanceof ApiError)
      return void response.status(error.status).json({ error: shown(error.body) });
    logger.error({ err: error }, 'the embedded payment provider failed');
    response.status(500).json({ error: { type: 'api_error', message: 'An unknown error occurred.' } });
  });
  app.use('/v1', api);
}

const unknownUrl = ({ method, originalUrl }: Request): ApiError =>
  new ApiError(404, {
    type: 'invalid_request_error',
    message: `Unrecognized request URL (${method}: ${originalUrl.split('?')[0]}).`,
  });

/** A secret key opens everything; a publishable one only a payment whose secret is named. */
function authenticate(request: Request): void {
  const [scheme, credentials = ''] = (request.headers.authorization ?? '').split(' ');
  const key =
    scheme === 'Basic' ? (Buffer.from(credentials, 'base64').toString().split(':')[0] ?? '') : credentials;
  if (/^(sk|rk)_test_/.test(key)) return;
  const secret: unknown =
    (request.body as Parameters | undefined)?.['client_secret'] ??
    (request.query as Parameters)['client_secret'];
  const isConfirmation = /^\/(payment|setup)_intents\/[^/]+(\/confirm)?$/.test(request.path);
  const id = request.path.split('/')[2] ?? '';
  if (
    key.startsWith('pk_test_') &&
    isConfirmation &&
    typeof secret === 'string' &&
    secret.startsWith(`${id}_secret_`)
  )
    return;
  throw new ApiError(401, {
    type: 'invalid_request_error',
    message: key === '' ? 'You did not provide an API key.' : 'Invalid API Key provided.',
  });
}

/** Answers a repeated idempotency key as before; with another request it is an error. */
function once(objects: Objects, request: Request, response: Response, work: () => Shown): void {
  const key = request.headers['idempotency-key'];
  const asked = createHash('sha256')
    .update(JSON.stringify([request.method, request.path, request.body]))
    .digest('base64url');
  const before = typeof key === 'string' ? objects.answered(key) : undefined;
  if (before) {
    if (before.request !== asked)
      throw new ApiError(400, {
        type: 'idempotency_error',
        message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${String(key)}' if you meant to execute a different request.`,
      });
    return void response.status(before.status).setHeader('idempotent-replayed', 'true').json(before.body);
  }
  const answer = (status: number, body: unknown): void => {
    // What was refused before anything happened may be asked again with the same key.
    if (typeof key === 'string' && status !== 400 && status !== 404)
      objects.answer(key, { request: asked, status, body });
    response.status(status).json(body);
  };
  try {
    answer(200, shown(expanded(objects, work(), (request.body as Parameters | undefined)?.['expand'])));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    answer(error.status, { error: shown(error.body) });
  }
}

function page(objects: Objects, object: string, request: Request): unknown {
  const query = request.query as Record<string, unknown>;
  const limit = Math.min(Math.max(Number(query['limit'] ?? 10) || 10, 1), MAX_LIST);
  const created = query['created'] as Record<string, string> | undefined;
  const types = ([] as unknown[]).concat(query['types'] ?? query['type'] ?? []);
  let all = objects.list(object);
  for (const field of ['customer', 'payment_intent', 'charge', 'destination'])
    if (query[field] !== undefined) all = all.filter((one) => one[field] === query[field]);
  if (types.length > 0 && object === 'event') all = all.filter(({ type }) => types.includes(type));
  if (created?.['gte'] !== undefined) all = all.filter((one) => one.created >= Number(created['gte']));
  if (created?.['gt'] !== undefined) all = all.filter((one) => one.created > Number(created['gt']));
  const after = query['starting_after'];
  if (typeof after === 'string') {
    const index = all.findIndex(({ id }) => id === after);
    if (index < 0) throw missing(object, after, 'starting_after');
    all = all.slice(index + 1);
  }
  const data = all.slice(0, limit).map((one) => expanded(objects, one, query['expand'], 'data.'));
  return { object: 'list', url: `/v1${request.path}`, has_more: all.length > limit, data: data.map(shown) };
}

/** Puts resources where their ids are, as `expand` asks for: `latest_charge.balance_transaction`. */
function expanded(objects: Objects, resource: Shown, expand: unknown, prefix = ''): Shown {
  const copy = structuredClone(resource);
  const paths = Object.values((expand ?? {}) as Record<string, unknown>).filter(
    (path) => typeof path === 'string',
  );
  for (const path of paths) {
    let at: Record<string, unknown> | undefined = copy;
    for (const part of path.slice(path.startsWith(prefix) ? prefix.length : 0).split('.')) {
      const value: unknown = at?.[part];
      const found = typeof value === 'string' ? structuredClone(objects.get(value)) : value;
      if (at && found) at[part] = found;
      at = found as Record<string, unknown> | undefined;
    }
  }
  return copy;
}

const shown = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner: unknown) => (HIDDEN.has(key) ? undefined : inner)));
