import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, FlattenedSign, generateKeyPair, type CryptoKey } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { start, type PaymentApp } from './server.ts';

/** A Saleor as far as the app can tell: keys at an address. */
let keys: Server;
let saleor: string;
let signingKey: CryptoKey;
let app: PaymentApp;

beforeAll(async () => {
  const pair = await generateKeyPair('RS256');
  signingKey = pair.privateKey;
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: '1', alg: 'RS256', use: 'sig' };
  keys = createServer((request, response) =>
    request.url === '/.well-known/jwks.json'
      ? response.end(JSON.stringify({ keys: [jwk] }))
      : response.writeHead(404).end(),
  );
  await new Promise<void>((resolve) => keys.listen(0, '127.0.0.1', resolve));
  saleor = `http://127.0.0.1:${(keys.address() as AddressInfo).port}/graphql/`;
  app = await start(readConfig({ PORT: '0', LOG_LEVEL: 'silent', SALEOR_API_URL: saleor }));
});
afterAll(async () => {
  await app?.stop();
  await new Promise((resolve) => keys?.close(resolve));
});

async function sign(body: string, key = signingKey): Promise<string> {
  const jws = await new FlattenedSign(new TextEncoder().encode(body))
    .setProtectedHeader({ alg: 'RS256', b64: false, crit: ['b64'], kid: '1' })
    .sign(key);
  return `${jws.protected}..${jws.signature}`;
}

const post = (body: string, signature?: string): Promise<Response> =>
  fetch(`${app.url}/webhooks/payments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(signature && { 'saleor-signature': signature }) },
    body,
  });

async function asked(event: unknown): Promise<unknown> {
  const body = JSON.stringify(event);
  const response = await post(body, await sign(body));
  expect(response.status).toBe(200);
  return response.json();
}

const session = (more: Record<string, unknown> = {}, actionType = 'CHARGE'): Record<string, unknown> => ({
  __typename: 'TransactionInitializeSession',
  data: null,
  action: { actionType, amount: 19.99 },
  transaction: { id: 'VHJhbnNhY3Rpb25JdGVtOjE=' },
  ...more,
});

const register = (url: string): Promise<Response> =>
  fetch(`${app.url}/register`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'saleor-api-url': url },
    body: JSON.stringify({ auth_token: 'x'.repeat(30) }),
  });

const request = (__typename: string): unknown => ({
  __typename,
  action: { amount: '5.00' },
  paid: { pspReference: 'paid' },
});

test('the manifest names the app, its permission and addresses that are its own', async () => {
  const manifest = await (await fetch(`${app.url}/manifest`)).json();
  expect(manifest).toMatchObject({
    id: 'gsv.payment.test',
    permissions: ['HANDLE_PAYMENTS'],
    tokenTargetUrl: `${app.url}/register`,
    webhooks: [{ targetUrl: `${app.url}/webhooks/payments` }],
  });
  expect((manifest as { webhooks: { syncEvents: string[] }[] }).webhooks[0]?.syncEvents).toHaveLength(6);
});

test('one Saleor registers it, another one is refused', async () => {
  expect((await register(saleor)).status).toBe(200);
  const refused = await register('https://another.example/graphql/');
  expect(refused.status).toBe(403);
  expect(await refused.json()).toMatchObject({ error: { code: 'FORBIDDEN' } });
});

test('a payment ends as the client says, and the same transaction is the same payment', async () => {
  expect(await asked({ __typename: 'PaymentGatewayInitializeSession' })).toEqual({
    data: { outcomes: ['success', 'failure', 'action-required'] },
  });
  const paid = await asked(session());
  expect(paid).toMatchObject({ result: 'CHARGE_SUCCESS', amount: 19.99, actions: ['REFUND'] });
  expect(await asked(session({ data: { outcome: 'success' } }))).toEqual(paid);
  expect(await asked(session({ data: { outcome: 'failure' } }))).toMatchObject({
    result: 'CHARGE_FAILURE',
    data: { outcome: 'failure', message: 'The card was declined.' },
    actions: [],
  });
  expect(await asked(session({ data: { outcome: 'later' } }))).toMatchObject({ result: 'CHARGE_FAILURE' });
  expect(await asked(session({}, 'AUTHORIZATION'))).toMatchObject({
    result: 'AUTHORIZATION_SUCCESS',
    actions: ['CHARGE', 'CANCEL'],
  });
});

test('a payment that asks for more goes on when the client has done it', async () => {
  const asks = await asked(session({ data: { outcome: 'action-required' } }));
  expect(asks).toMatchObject({ result: 'CHARGE_ACTION_REQUIRED', actions: [] });
  const done = await asked(session({ __typename: 'TransactionProcessSession' }));
  expect(done).toMatchObject({ result: 'CHARGE_SUCCESS' });
  expect(done).toHaveProperty('pspReference', (asks as { pspReference: string }).pspReference);
});

test('what staff ask for is done, under a reference of its own each time', async () => {
  const refund = await asked(request('TransactionRefundRequested'));
  expect(refund).toMatchObject({
    result: 'REFUND_SUCCESS',
    amount: '5.00',
    pspReference: expect.stringMatching(/^paid-/),
  });
  expect(await asked(request('TransactionRefundRequested'))).not.toEqual(refund);
  expect(await asked(request('TransactionChargeRequested'))).toMatchObject({
    result: 'CHARGE_SUCCESS',
    actions: ['REFUND'],
  });
  expect(await asked(request('TransactionCancelationRequested'))).toMatchObject({
    result: 'CANCEL_SUCCESS',
    actions: [],
  });
});

test('nobody is answered who is not that Saleor, and no request of another form', async () => {
  const body = JSON.stringify(session());
  const stranger = await generateKeyPair('RS256');
  expect((await post(body)).status).toBe(401);
  expect((await post(body, await sign(body, stranger.privateKey))).status).toBe(401);
  expect((await post(body.replace('19.99', '0.01'), await sign(body))).status).toBe(401);
  for (const other of [
    '{}',
    'no json',
    JSON.stringify(session({ action: { actionType: 'GIVE', amount: 1 } })),
  ])
    expect((await post(other, await sign(other))).status).toBe(422);
});

test('Saleor is told to ask again while its keys cannot be had', async () => {
  const away = await start(
    readConfig({ PORT: '0', LOG_LEVEL: 'silent', SALEOR_API_URL: 'http://127.0.0.1:1/graphql/' }),
  );
  try {
    const body = JSON.stringify(session());
    const response = await fetch(`${away.url}/webhooks/payments`, {
      method: 'POST',
      headers: { 'saleor-signature': await sign(body) },
      body,
    });
    expect(response.status).toBe(503);
  } finally {
    await away.stop();
  }
});

test('it does not start where real money is meant', async () => {
  const config = readConfig({ PORT: '0', NODE_ENV: 'production', SALEOR_API_URL: saleor });
  await expect(start(config)).rejects.toThrow(/takes no money/);
});
