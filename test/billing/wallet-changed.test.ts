import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { watch, type Watched } from '#test/harness/subscribe.ts';
import { startBilling, type BillingFixture } from './service-fixture.ts';

interface Event {
  walletChanged: { balance: number; reserved: number; available: number; grants: { remaining: number }[] };
}
const CHANGED = /* GraphQL */ `
  subscription ($organization: ID!) {
    walletChanged(organization: $organization) {
      balance
      reserved
      available
      grants {
        remaining
      }
    }
  }
`;

let billing: BillingFixture;
const open: Watched<Event>[] = [];

beforeAll(async () => {
  billing = await startBilling();
});
afterAll(async () => {
  await Promise.all(open.map((stream) => stream.stop()));
  await billing?.stop();
});

function follow(authorization: string | undefined, organization: string): Watched<Event> {
  const stream = watch<Event>(billing.service.url, CHANGED, { organization }, authorization);
  open.push(stream);
  return stream;
}

const last = (events: Event[]) => events.at(-1)?.walletChanged;

test('first the wallet as it is, then every change, each event with fresh figures', async () => {
  const { organization, owner } = billing;
  await billing.grant({ organization });
  const stream = follow(owner, organization);
  await stream.until((events) => events.length === 1);
  expect(last(stream.events)).toEqual({
    balance: 100,
    reserved: 0,
    available: 100,
    grants: [{ remaining: 100 }],
  });
  const id = await billing.hold({ organization });
  await stream.until((events) => last(events)?.reserved === 10);
  await billing.settle(id, 3);
  await stream.until((events) => last(events)?.balance === 97);
  expect(last(stream.events)).toEqual({
    balance: 97,
    reserved: 0,
    available: 97,
    grants: [{ remaining: 97 }],
  });
});

test('a hold that expires is a change', async () => {
  const organization = randomUUID();
  await billing.grant({ organization });
  const stream = follow(billing.operator, organization);
  await stream.until((events) => events.length === 1);
  await billing.hold({ organization, expiresInSeconds: 2 });
  await stream.until((events) => last(events)?.reserved === 0);
  expect(last(stream.events)?.available).toBe(100);
});

test('a burst of changes ends with the last one', async () => {
  const organization = randomUUID();
  await billing.grant({ organization });
  const stream = follow(billing.operator, organization);
  await stream.until((events) => events.length === 1);
  await Promise.all(Array.from({ length: 50 }, () => billing.grant({ organization, amount: 1 })));
  await stream.until((events) => last(events)?.balance === 150);
});

test('changes of other wallets are no events', async () => {
  const [mine, other] = [randomUUID(), randomUUID()];
  await billing.grant({ organization: mine });
  await billing.grant({ organization: other });
  const stream = follow(billing.operator, mine);
  await stream.until((events) => events.length === 1);
  await billing.grant({ organization: other });
  await billing.grant({ organization: mine, amount: 1 });
  await stream.until((events) => last(events)?.balance === 101);
  expect(stream.events).toHaveLength(2);
});

test('nobody else may follow it', async () => {
  const codeOf = async (authorization: string | undefined, organization = billing.organization) => {
    const stream = follow(authorization, organization);
    const errors = (await stream.ended) as { extensions?: { code?: string } }[];
    expect(stream.events).toEqual([]);
    return errors[0]?.extensions?.code;
  };
  expect(await codeOf(undefined)).toBe('UNAUTHENTICATED');
  expect(await codeOf(billing.stranger)).toBe('NOT_FOUND');
  expect(await codeOf(billing.stranger, randomUUID())).toBe('NOT_FOUND');
  expect(await codeOf(await billing.keyOf(randomUUID(), ['READ']))).toBe('NOT_FOUND');
  expect(await codeOf(billing.operator, 'no id')).toBe('NOT_FOUND');
});

test('a member who is removed gets no further event', async () => {
  const organization = randomUUID();
  const email = 'leaving@test.gsv.dev';
  billing.control.memberships.set(email, [organization]);
  await billing.grant({ organization });
  const member = await billing.identity.bearerOf({ kind: 'person', subject: 'leaving', email, roles: [] });
  const stream = follow(member, organization);
  await stream.until((events) => events.length === 1);
  billing.control.memberships.delete(email);
  await billing.grant({ organization });
  expect(await stream.ended).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  expect(stream.events).toHaveLength(1);
});

test('a broken database connection loses no change', async () => {
  const organization = randomUUID();
  await billing.grant({ organization });
  const stream = follow(billing.operator, organization);
  await stream.until((events) => events.length === 1);
  await billing.sql(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE application_name = 'notifications' AND datname = current_database()`,
    [],
  );
  await billing.grant({ organization, amount: 1 });
  await stream.until((events) => last(events)?.balance === 101);
});
