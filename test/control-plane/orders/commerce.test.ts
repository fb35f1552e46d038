import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCommerce, type Commerce } from '#test/commerce/commerce.ts';
import { buy } from '#test/commerce/shopping.ts';
import { person } from '#test/harness/identity.ts';
import { startFixture, type Fixture } from '../fixture.ts';

let commerce: Commerce;
let fixture: Fixture;
let lostOrder: string;

beforeAll(async () => {
  // Commerce tells a stranger about its orders: control-plane hears of none by itself.
  commerce = await startCommerce();
  lostOrder = await buy(commerce, 'lost@example.com');
  fixture = await startFixture({ saleor: { url: `${commerce.url}/`, appToken: commerce.appToken } });
});
afterAll(async () => {
  await fixture.stop();
  await commerce.stop();
});

const activeOf = async (email: string) => {
  const { data } = await fixture.ask<{ instances: { edges: { node: { order: { id: string } } }[] } }>(
    person(email),
    '{ instances(state: [ACTIVE]) { edges { node { order { id } } } } }',
  );
  return data!.instances.edges.map(({ node }) => node.order.id);
};

test('an order of the real commerce whose event was lost is found by the reconciler', async () => {
  await expect.poll(() => activeOf('lost@example.com')).toEqual([lostOrder]);
});

test("the real commerce's event is verified with its own keys, and refused when a byte differs", async () => {
  const order = await buy(commerce, 'told@example.com');
  const eventOf = () => commerce.received.find(({ body }) => body.includes(order));
  await expect.poll(eventOf).toBeDefined();
  const { headers, body } = eventOf()!;
  const send = async (sent: string) => {
    const response = await fetch(new URL('/webhooks/commerce', fixture.url), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'saleor-event': String(headers['saleor-event']),
        'saleor-signature': String(headers['saleor-signature']),
      },
      body: sent,
    });
    return response.status;
  };
  expect(await send(body.replace('told@', 'bold@'))).toBe(401);
  expect(await send(body)).toBe(202);
  await expect.poll(() => activeOf('told@example.com')).toEqual([order]);
  expect(await activeOf('bold@example.com')).toEqual([]);
});
