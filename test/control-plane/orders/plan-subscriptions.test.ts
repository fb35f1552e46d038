import { afterAll, beforeAll, expect, test } from 'vitest';
import { person } from '#test/harness/identity.ts';
import { graphql } from '#test/harness/graphql.ts';
import { buy, operator, paidOrder, service, startFixture, type Asking, type Fixture } from '../fixture.ts';

/** Plans that renew: control-plane says on which terms they are sold, billing tells how they stand. */
let fixture: Fixture;
beforeAll(async () => {
  fixture = await startFixture();
});
afterAll(() => fixture.stop());

const NOTE =
  'mutation ($input: InstancePlanNoteInput!) { instancePlanNote(input: $input) { errors { field code } } }';
const note = async (input: object, caller: Asking = service) => {
  const { data, errors } = await fixture.ask<{ instancePlanNote: { errors: object[] } }>(caller, NOTE, {
    input,
  });
  return data?.instancePlanNote.errors ?? errors?.[0]?.extensions?.['code'];
};
const stateOf = async (id: string) => {
  const query =
    '{ runTerms(instance: "' + id + '") { state limits { requestsPerMinute documents documentBytes } } }';
  return (await fixture.ask<{ runTerms: object }>(service, query)).data?.runTerms;
};
const resume = async (caller: Asking, id: string) => {
  const query = `mutation { instanceResume(id: "${id}") { instance { state } errors { code } } }`;
  return (await fixture.ask<{ instanceResume: object }>(caller, query)).data?.instanceResume;
};
const planOf = async (instance: string) => {
  const { rows } = await fixture.pool.query<{ id: string; offering_id: string }>(
    'SELECT p.* FROM plans p JOIN instances i ON i.plan_id = p.id WHERE i.id = $1',
    [instance],
  );
  return rows[0]!;
};

test('an instance whose plan is not paid for any more is suspended, and goes on when it is', async () => {
  const owner = person('subscriber@example.com');
  const { instance } = await buy(fixture, owner.email!);
  const { id: plan } = await planOf(instance);
  const ended = { instance, plan, isEnded: true };
  expect(await note(ended)).toEqual([]);
  expect(await note(ended)).toEqual([]);
  expect(await stateOf(instance)).toMatchObject({ state: 'SUSPENDED' });
  for (const caller of [owner, operator])
    expect(await resume(caller, instance)).toEqual({ instance: null, errors: [{ code: 'CONFLICT' }] });
  expect(await note({ ...ended, isEnded: false })).toEqual([]);
  expect(await stateOf(instance)).toMatchObject({ state: 'ACTIVE' });
});

test('another plan brings its limits, and must be one of the offering', async () => {
  const { instance } = await buy(fixture, 'changer@example.com');
  const { offering_id: offering } = await planOf(instance);
  const { rows } = await fixture.pool.query<{ id: string }>(
    `INSERT INTO plans (id, offering_id, name, position, included_credits, interval, requests_per_minute, documents, document_bytes)
     VALUES (gen_random_uuid(), $1, 'Large', 9, 500, 'MONTH', 77, 12, 3000000) RETURNING id`,
    [offering],
  );
  const plan = rows[0]?.id;
  expect(await note({ instance, plan, isEnded: false })).toEqual([]);
  expect(await stateOf(instance)).toEqual({
    state: 'ACTIVE',
    limits: { requestsPerMinute: 77, documents: 12, documentBytes: 3_000_000 },
  });
  const { rows: others } = await fixture.pool.query<{ id: string }>(
    'SELECT id FROM plans WHERE offering_id <> $1 LIMIT 1',
    [offering],
  );
  expect(await note({ instance, plan: others[0]?.id, isEnded: true })).toEqual([
    { field: 'plan', code: 'NOT_FOUND' },
  ]);
  expect(await note({ instance: plan, plan, isEnded: true })).toEqual([
    { field: 'instance', code: 'NOT_FOUND' },
  ]);
  expect(await stateOf(instance)).toMatchObject({ state: 'ACTIVE' });
});

test('services alone hear on which terms a plan is sold, and whom to write to', async () => {
  const { instance, organization } = await buy(fixture, 'contact@example.com');
  const { id: plan } = await planOf(instance);
  const query = `{ planTerms(plan: "${plan}") { plan interval includedCredits includedCreditsPercent isOnSale prices { amount currency } }
    organizationContacts(organization: "${organization}") }`;
  expect((await fixture.ask(service, query)).data).toEqual({
    planTerms: {
      plan,
      interval: 'ONCE',
      includedCredits: expect.any(Number),
      includedCreditsPercent: 0,
      isOnSale: true,
      prices: expect.any(Array),
    },
    organizationContacts: ['contact@example.com'],
  });
  for (const caller of [operator, person('contact@example.com')])
    expect((await fixture.ask(caller, query)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  expect(
    (await fixture.ask(service, '{ planTerms(plan: "x") { plan } organizationContacts(organization: "x") }'))
      .data,
  ).toEqual({
    planTerms: null,
    organizationContacts: [],
  });
});

const refused = (code: string) => ({ offering: null, errors: [{ field: 'includedCreditsPercent', code }] });

test('a publisher says which share of its plans their credits are worth', async () => {
  const publisher = person('publisher@example.com');
  const { instance } = await buy(fixture, 'share@example.com');
  const { id: plan, offering_id: offering } = await planOf(instance);
  await fixture.pool.query(
    `INSERT INTO members (organization_id, email, role) SELECT publisher_id, $2, 'OWNER' FROM offerings WHERE id = $1`,
    [offering, publisher.email],
  );
  const update = async (percent: number | null) =>
    (
      await fixture.ask<{ offeringUpdate: object }>(
        publisher,
        `mutation ($percent: Int) { offeringUpdate(id: "${offering}", input: { includedCreditsPercent: $percent }) { offering { includedCreditsPercent } errors { field code } } }`,
        { percent },
      )
    ).data?.offeringUpdate;
  expect(await update(101)).toEqual(refused('INVALID'));
  expect(await update(-1)).toEqual(refused('INVALID'));
  expect(await update(null)).toEqual(refused('REQUIRED'));
  expect(await update(25)).toEqual({ offering: { includedCreditsPercent: 25 }, errors: [] });
  const terms = await fixture.ask(service, `{ planTerms(plan: "${plan}") { includedCreditsPercent } }`);
  expect(terms.data).toEqual({ planTerms: { includedCreditsPercent: 25 } });
});

test('a plan of a month begins a subscription with its sale', async () => {
  await fixture.pool.query(`UPDATE plans SET interval = 'MONTH'`);
  const order = paidOrder('monthly@example.com');
  Object.assign(order.lines[0]!, { totalPrice: { gross: { amount: 49.5, currency: 'USD' } } });
  await fixture.sendOrder(order);
  const authorization = await fixture.authorization(service);
  const read = async () => {
    const { rows } = await fixture.pool.query<{ id: string }>(
      'SELECT id FROM instances WHERE order_id = $1',
      [order.id],
    );
    const query = `{ _entities(representations: [{ __typename: "Instance", id: "${rows[0]?.id}" }]) { ... on Instance { subscription { state price { amount } } } } }`;
    return (await graphql<{ _entities: unknown[] }>(fixture.billingUrl, query, {}, { authorization })).data
      ?._entities;
  };
  await expect.poll(read).toEqual([{ subscription: { state: 'ACTIVE', price: { amount: 49.5 } } }]);
});
