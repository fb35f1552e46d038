import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { newId } from '#common/ids.ts';
import { listen } from '#common/serving/listen.ts';
import type { Service } from '#common/services/service.ts';
import { createWorld, type Buyer, type World } from './world.ts';

let world: World;
let runtime: Service;
let buyer: Buyer;
let server: Server;
let origin: string;
/** Another one for each test: what a test before leaves untold is tried again later, and belongs to none. */
let url: string;
let status = 204;
/** Requests that hang. */
let unanswered = 0;
let mostUnanswered = 0;
let mails: string;
const taken: { headers: Record<string, string>; body: string }[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      if (request.url?.startsWith('/slow/')) {
        unanswered += 1;
        mostUnanswered = Math.max(mostUnanswered, unanswered);
        return void response.on('close', () => void unanswered--);
      }
      const isOfBefore = request.url?.startsWith('/hook/') && origin + request.url !== url;
      if (!isOfBefore) taken.push({ headers: request.headers as Record<string, string>, body });
      response.writeHead(status, status === 307 ? { location: '/elsewhere' } : {}).end();
    });
  });
  const port = await listen(server, '127.0.0.1', 0);
  origin = `http://127.0.0.1:${port}`;
  world = await createWorld();
  mails = await mkdtemp(join(tmpdir(), 'runtime-mail-'));
  runtime = await world.startRuntime({
    LLM_BASE_URL: '',
    OUTBOUND_PRIVATE_HOSTS: `127.0.0.1:${port}`,
    MAIL_DIR: mails,
  });
});
afterAll(async () => {
  await world?.stop();
  await rm(mails, { recursive: true, force: true });
  server?.closeAllConnections();
  server?.close();
});
beforeEach(async () => {
  taken.length = 0;
  url = `${origin}/hook/${newId()}`;
  status = 204;
  buyer = await world.buyer(runtime.url);
});

interface Answer {
  endpoint: { id: string; isEnabled: boolean } | null;
  secret?: string | null;
  errors: { code: string; field: string | null }[];
}
async function ask<T = Answer>(of: Buyer, query: string, variables: Record<string, unknown>): Promise<T> {
  const { data, errors } = await of.ask<{ answer: T }>(query, variables);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.answer;
}
const create = (input: object = {}, of = buyer): Promise<Answer> =>
  ask(
    of,
    `mutation ($input: WebhookEndpointCreateInput!) { answer: webhookEndpointCreate(input: $input) { endpoint { id isEnabled } secret errors { code field } } }`,
    {
      input: { organization: of.instance.organization, url, events: ['RUN_SUCCEEDED'], ...input },
    },
  );
interface Delivery {
  id: string;
  state: string;
  attempts: number;
  lastStatus: number | null;
  lastFailure: string | null;
}
async function deliveries(of = buyer): Promise<Delivery[]> {
  const query =
    'query ($i: [_Any!]!) { _entities(representations: $i) { ... on Organization { webhookEndpoints { isEnabled deliveries { id state attempts lastStatus lastFailure } } } } }';
  const i = [{ __typename: 'Organization', id: of.instance.organization }];
  const { data } = await of.ask<{ _entities: { webhookEndpoints: { deliveries: Delivery[] }[] }[] }>(query, {
    i,
  });
  return data?._entities[0]?.webhookEndpoints.flatMap((endpoint) => endpoint.deliveries) ?? [];
}

test('the end of a run is told, signed, once', async () => {
  const { secret, errors } = await create();
  expect(errors).toEqual([]);
  const run = await buyer.run();
  await expect.poll(async () => (await deliveries())[0]?.state, { timeout: 10_000 }).toBe('DELIVERED');
  expect(taken).toHaveLength(1);
  const [told] = taken;
  const payload = new Webhook(secret as string).verify(told?.body ?? '', told?.headers ?? {});
  expect(payload).toMatchObject({
    type: 'run.succeeded',
    data: { run, instance: buyer.instance.instance, state: 'SUCCEEDED' },
  });
  expect(JSON.stringify(await world.sql('SELECT * FROM webhook_endpoints'))).not.toContain(secret);
});

test('an endpoint that fails is tried again later and disturbs no other; asked for, it is sent again at once', async () => {
  await create();
  status = 500;
  await buyer.run();
  await expect.poll(async () => (await deliveries())[0]?.lastStatus, { timeout: 10_000 }).toBe(500);
  const [failed] = await deliveries();
  expect(failed).toMatchObject({ state: 'PENDING', attempts: 1, lastFailure: 'It answered HTTP 500.' });
  status = 204;
  const other = await world.buyer(runtime.url);
  await create({}, other);
  await other.run();
  await expect.poll(async () => (await deliveries(other))[0]?.state, { timeout: 10_000 }).toBe('DELIVERED');
  const again =
    'mutation ($id: ID!) { answer: webhookRedeliver(delivery: $id) { delivery { id } errors { code } } }';
  expect(await ask(other, again, { id: failed?.id })).toMatchObject({ errors: [{ code: 'NOT_FOUND' }] });
  expect(await ask(buyer, again, { id: failed?.id })).toMatchObject({
    delivery: { id: failed?.id },
    errors: [],
  });
  await expect.poll(async () => (await deliveries())[0]?.state, { timeout: 10_000 }).toBe('DELIVERED');
  const sent = () => taken.filter(({ headers }) => headers['webhook-id'] === failed?.id);
  expect(sent()).toHaveLength(2);
  // One that was taken, too: it is the same delivery, by which its receiver knows it.
  expect(await ask(buyer, again, { id: failed?.id })).toMatchObject({ errors: [] });
  await expect.poll(() => sent().length, { timeout: 10_000 }).toBe(3);
  await expect.poll(async () => (await deliveries())[0]?.state, { timeout: 10_000 }).toBe('DELIVERED');
});

test('after three days it is given up, and an endpoint that took nothing is turned off', async () => {
  const { endpoint } = await create();
  status = 500;
  await buyer.run();
  await expect.poll(async () => (await deliveries())[0]?.attempts, { timeout: 10_000 }).toBe(1);
  await world.sql(
    "UPDATE webhook_deliveries SET created_at = now() - interval '3 days', next_attempt_at = now() WHERE endpoint_id = $1",
    [endpoint?.id],
  );
  await world.sql("SELECT pg_notify('webhooks_due', '')");
  await expect.poll(async () => (await deliveries())[0]?.state, { timeout: 10_000 }).toBe('GIVEN_UP');
  expect(await world.sql('SELECT is_enabled FROM webhook_endpoints WHERE id = $1', [endpoint?.id])).toEqual([
    { is_enabled: false },
  ]);
  // Its organization is told by mail.
  await expect
    .poll(() => mailTo(buyer.email), { timeout: 10_000 })
    .toMatch(/Subject: A webhook was turned off[\s\S]*It answered HTTP 500/);
});

/** Lets the next try of an endpoint's deliveries come now. */
async function tryNow(endpoint: string, more = ''): Promise<void> {
  await world.sql(
    `UPDATE webhook_deliveries SET next_attempt_at = now(), last_status = NULL${more} WHERE endpoint_id = $1 AND state = 'PENDING'`,
    [endpoint],
  );
  await world.sql("SELECT pg_notify('webhooks_due', '')");
}

test('the pause after each try is longer than the one before, up to six hours, for three days', async () => {
  const id = (await create()).endpoint?.id as string;
  status = 500;
  await buyer.run();
  const pauses: number[] = [];
  for (const more of ['', '', '', ", attempts = 20, created_at = now() - interval '2 days'"]) {
    if (pauses.length > 0) await tryNow(id, more);
    await expect.poll(async () => (await deliveries())[0]?.lastStatus, { timeout: 10_000 }).toBe(500);
    const [row] = await world.sql<{ pause: number }>(
      'SELECT extract(epoch FROM next_attempt_at - now())::float8 AS pause FROM webhook_deliveries WHERE endpoint_id = $1',
      [id],
    );
    pauses.push(Math.round((row?.pause ?? 0) / 10) * 10);
  }
  expect(pauses).toEqual([10, 30, 90, 21_600]);
  expect(await deliveries()).toMatchObject([{ state: 'PENDING', attempts: 21 }]);
});

test('an endpoint that takes other deliveries stays on when one is given up', async () => {
  const id = (await create()).endpoint?.id as string;
  status = 500;
  await buyer.run();
  await expect.poll(async () => (await deliveries())[0]?.lastStatus, { timeout: 10_000 }).toBe(500);
  await world.sql(
    "UPDATE webhook_deliveries SET created_at = now() - interval '3 days' WHERE endpoint_id = $1",
    [id],
  );
  status = 204;
  await buyer.run();
  await expect.poll(async () => (await deliveries())[0]?.state, { timeout: 10_000 }).toBe('DELIVERED');
  status = 500;
  await tryNow(id);
  await expect.poll(async () => (await deliveries())[1]?.state, { timeout: 10_000 }).toBe('GIVEN_UP');
  expect(await world.sql('SELECT is_enabled FROM webhook_endpoints WHERE id = $1', [id])).toEqual([
    { is_enabled: true },
  ]);
});

test('what waits for an endpoint that was turned off is sent when it is on again', async () => {
  const id = (await create()).endpoint?.id as string;
  status = 500;
  await buyer.run();
  await expect.poll(async () => (await deliveries())[0]?.lastStatus, { timeout: 10_000 }).toBe(500);
  const turn = (isEnabled: boolean): Promise<Answer> =>
    ask(
      buyer,
      'mutation ($id: ID!, $isEnabled: Boolean!) { answer: webhookEndpointUpdate(id: $id, input: { isEnabled: $isEnabled }) { endpoint { id isEnabled } errors { code field } } }',
      { id, isEnabled },
    );
  expect((await turn(false)).endpoint).toMatchObject({ isEnabled: false });
  taken.length = 0;
  status = 204;
  await tryNow(id);
  // Nothing else that is due later makes anybody look again.
  await world.sql("DELETE FROM webhook_deliveries WHERE endpoint_id <> $1 AND state = 'PENDING'", [id]);
  // Another endpoint is served after it, so that it would have been, too.
  const other = await world.buyer(runtime.url);
  await create({}, other);
  await other.run();
  await expect.poll(async () => (await deliveries(other))[0]?.state, { timeout: 10_000 }).toBe('DELIVERED');
  expect(await deliveries()).toMatchObject([{ state: 'PENDING', attempts: 1 }]);
  expect((await turn(true)).endpoint).toMatchObject({ isEnabled: true });
  await expect.poll(async () => (await deliveries())[0]?.state, { timeout: 10_000 }).toBe('DELIVERED');
});

test('a redirect is no success, and is not followed', async () => {
  await create();
  status = 307;
  await buyer.run();
  await expect
    .poll(async () => (await deliveries())[0], { timeout: 10_000 })
    .toMatchObject({ state: 'PENDING', lastStatus: 307, lastFailure: 'It answered HTTP 307.' });
  expect(taken).toHaveLength(1);
});

test('an endpoint that never answers keeps nobody else waiting, however much there is for it', async () => {
  const slow = url.replace('/hook', '/slow');
  const { endpoint } = await create({ url: slow });
  // One is under way when the others come: there is room for one of them, not for two.
  await buyer.run();
  await expect.poll(() => unanswered, { timeout: 10_000 }).toBe(1);
  // As when seven runs end in one moment.
  const more = await world.sql(
    `WITH told AS (INSERT INTO webhook_deliveries (endpoint_id, event, payload)
       SELECT endpoint_id, event, payload FROM webhook_deliveries, generate_series(1, 7)
       WHERE endpoint_id = $1 RETURNING id)
     SELECT id, pg_notify('webhooks_due', '') FROM told`,
    [endpoint!.id],
  );
  await expect.poll(() => unanswered, { timeout: 10_000 }).toBe(2);
  const other = await world.buyer(runtime.url);
  await create({}, other);
  const started = performance.now();
  await other.run();
  await expect.poll(async () => (await deliveries(other))[0]?.state, { timeout: 10_000 }).toBe('DELIVERED');
  // Less than a try of the other one takes.
  expect(performance.now() - started).toBeLessThan(9_000);
  expect([unanswered, mostUnanswered]).toEqual([2, 2]);
  expect((await deliveries()).filter(({ state }) => state === 'PENDING')).toHaveLength(1 + more.length);
});

const RAISE =
  'mutation ($input: WebhookEventRaiseInput!) { webhookEventRaise(input: $input) { errors { code field } } }';

test.each([
  ['INSTANCE_ACTIVE', 'instance.active'],
  ['INSTANCE_FAILED', 'instance.failed'],
  ['OFFERING_REVIEWED', 'offering.reviewed'],
  ['PAYOUT_PAID', 'payout.paid'],
])('%s is told as %s', async (event, type) => {
  await create({ events: [event] });
  const { organization } = buyer.instance;
  const input = { id: newId(), organization, event, at: '2026-01-31T12:00:00.000Z', data: { instance: 'x' } };
  expect((await world.asService(runtime.url, RAISE, { input })).data).toEqual({
    webhookEventRaise: { errors: [] },
  });
  await expect.poll(() => taken.length, { timeout: 10_000 }).toBe(1);
  expect(JSON.parse(taken[0]?.body ?? '')).toMatchObject({ type, data: { instance: 'x' } });
});

test('what other services tell of goes to those who want to hear of it, once', async () => {
  const { secret } = await create({ events: ['WALLET_LOW', 'PAYOUT_PAID'] });
  const input = {
    id: newId(),
    organization: buyer.instance.organization,
    event: 'WALLET_LOW',
    at: '2026-01-31T12:00:00.000Z',
    data: { available: 7 },
  };
  const raise = (more: object = {}) => world.asService(runtime.url, RAISE, { input: { ...input, ...more } });
  for (const more of [
    {},
    {},
    { id: newId(), event: 'INSTANCE_ACTIVE' },
    { id: newId(), organization: newId() },
  ])
    expect((await raise(more)).data).toEqual({ webhookEventRaise: { errors: [] } });
  await expect.poll(async () => (await deliveries())[0]?.state, { timeout: 10_000 }).toBe('DELIVERED');
  expect(await deliveries()).toHaveLength(1);
  const [told] = taken;
  expect(new Webhook(secret as string).verify(told?.body ?? '', told?.headers ?? {})).toEqual({
    type: 'wallet.low',
    timestamp: '2026-01-31T12:00:00.000Z',
    data: { available: 7 },
  });
  expect((await raise({ id: 'x', data: [] })).data).toMatchObject({
    webhookEventRaise: {
      errors: [
        { code: 'INVALID', field: 'id' },
        { code: 'INVALID', field: 'data' },
      ],
    },
  });
  expect((await buyer.ask(RAISE, { input })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

test.each([
  [{ url: 'http://example.com/hook' }, 'url'],
  [{ url: 'https://127.0.0.1/hook' }, 'url'],
  [{ url: 'https://metadata.google.internal/' }, 'url'],
  [{ url: 'nonsense' }, 'url'],
  [{ events: [] }, 'events'],
])('refused with its field, also where it takes the place of another: %j', async (input, field) => {
  expect((await create(input)).errors.map((error) => error.field)).toEqual([field]);
  const { endpoint } = await create();
  const changed = await ask(
    buyer,
    'mutation ($id: ID!, $input: WebhookEndpointUpdateInput!) { answer: webhookEndpointUpdate(id: $id, input: $input) { endpoint { id } errors { code field } } }',
    { id: endpoint?.id, input },
  );
  expect(changed.errors.map((error) => error.field)).toEqual([field]);
});

test("another tenant's endpoints are a miss on every path", async () => {
  const { endpoint } = await create();
  const stranger = await world.buyer(runtime.url);
  expect((await create({ organization: buyer.instance.organization }, stranger)).errors).toMatchObject([
    { code: 'NOT_FOUND' },
  ]);
  const query =
    'query ($i: [_Any!]!) { _entities(representations: $i) { ... on Organization { webhookEndpoints { id } } ... on WebhookEndpoint { url } } }';
  const i = [
    { __typename: 'Organization', id: buyer.instance.organization },
    { __typename: 'WebhookEndpoint', id: endpoint?.id },
  ];
  expect((await stranger.ask(query, { i })).data).toEqual({ _entities: [{ webhookEndpoints: [] }, null] });
  const gone =
    'mutation ($id: ID!) { answer: webhookEndpointDelete(id: $id) { endpoint { id } errors { code } } }';
  expect(await ask(stranger, gone, { id: endpoint?.id })).toMatchObject({ errors: [{ code: 'NOT_FOUND' }] });
  expect(await ask(buyer, gone, { id: endpoint?.id })).toMatchObject({ errors: [] });
  const off =
    'mutation ($id: ID!) { answer: webhookEndpointUpdate(id: $id, input: { isEnabled: false }) { endpoint { id } errors { code } } }';
  expect(await ask(buyer, off, { id: endpoint?.id })).toMatchObject({ errors: [{ code: 'NOT_FOUND' }] });
});

const mailTo = async (email: string): Promise<string> => {
  const files = await readdir(mails).catch(() => []);
  const all = await Promise.all(files.map((file) => readFile(join(mails, file), 'utf8')));
  return all.filter((mail) => mail.includes(email)).join('');
};
