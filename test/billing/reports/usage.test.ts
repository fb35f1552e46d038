import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen } from '#common/serving/listen.ts';
import { startBilling, type BillingFixture } from '../service-fixture.ts';

/** A meter that takes usage as OpenMeter's ingest API does, and counts an event of the same source and id once. */
interface CloudEvent {
  specversion: string;
  id: string;
  source: string;
  type: string;
  subject: string;
  time: string;
  data: { credits: number; run: string; instance: string };
}
let meter: Server;
let url: string;
const requests: { path: string; type: string | undefined; key: string | undefined; events: CloudEvent[] }[] =
  [];
let answer = 204;
let billing: BillingFixture;
beforeAll(async () => {
  meter = createServer(async (request, response) => {
    const events = JSON.parse(Buffer.concat(await request.toArray()).toString()) as CloudEvent[];
    requests.push({
      path: String(request.url),
      type: request.headers['content-type'],
      key: request.headers.authorization,
      events,
    });
    // Of 'nothing' nobody knows whether it was taken.
    if (answer === 0) return void request.socket.destroy();
    response.writeHead(answer).end();
  });
  url = `http://127.0.0.1:${await listen(meter, '127.0.0.1', 0)}`;
  billing = await startBilling({ env: { OPENMETER_URL: url, OPENMETER_API_KEY: 'om_key' } });
});
afterAll(async () => {
  await billing?.stop();
  meter?.closeAllConnections();
  await new Promise((resolve) => meter?.close(resolve));
});

const of = (organization: string): CloudEvent[] =>
  requests.flatMap(({ events }) => events).filter(({ subject }) => subject === organization);
const outbox = (service: BillingFixture = billing) => service.sql('SELECT id FROM usage_outbox', []);
async function charge(organization: string, amount: number): Promise<string> {
  const id = randomUUID();
  await billing.hold({ id, run: id, organization, instance: organization, amount: Math.max(amount, 1) });
  await billing.settle(id, amount);
  return id;
}

test('what runs are charged is told as CloudEvents, what is free is not', async () => {
  const organization = randomUUID();
  await billing.grant({ organization });
  const run = await charge(organization, 7);
  await charge(organization, 0);
  await expect
    .poll(() => of(organization))
    .toEqual([
      {
        specversion: '1.0',
        id: run,
        source: 'agent-marketplace/billing',
        type: 'run.charged',
        subject: organization,
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        datacontenttype: 'application/json',
        data: { credits: 7, run, instance: organization, offering: null },
      },
    ]);
  await expect.poll(() => outbox()).toEqual([]);
  expect(requests[0]).toMatchObject({
    path: '/api/v1/events',
    type: 'application/cloudevents-batch+json',
    key: 'Bearer om_key',
  });
});

test('a meter that is away or breaks off is told again, with the same ids', async () => {
  const organization = randomUUID();
  await billing.grant({ organization });
  answer = 503;
  const runs = [await charge(organization, 1), await charge(organization, 2)];
  await expect.poll(() => of(organization).length).toBeGreaterThan(0);
  answer = 0;
  const before = requests.length;
  await expect.poll(() => requests.length, { timeout: 20_000 }).toBeGreaterThan(before);
  expect(await outbox()).toHaveLength(2);
  answer = 204;
  await expect.poll(() => outbox(), { timeout: 30_000 }).toEqual([]);
  const counted = new Map(of(organization).map((event) => [event.id, event.data.credits]));
  expect(counted).toEqual(
    new Map([
      [runs[0], 1],
      [runs[1], 2],
    ]),
  );
});

test('without a meter nothing is written', async () => {
  const other = await startBilling();
  try {
    const organization = randomUUID();
    await other.grant({ organization });
    const id = await other.hold({ organization });
    await other.settle(id, 3);
    expect(await outbox(other)).toEqual([]);
  } finally {
    await other.stop();
  }
});
