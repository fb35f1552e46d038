import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Program, Scope } from '#common/identity/caller.ts';
import { person } from '#test/harness/identity.ts';
import { watch, type Watched } from '#test/harness/subscribe.ts';
import { buy, operator, paidOrder, startFixture, type Asking, type Fixture } from './fixture.ts';

let fixture: Fixture;
let bought: Awaited<ReturnType<typeof buy>>;
const owner = person('owner@example.com');

beforeAll(async () => {
  fixture = await startFixture();
  bought = await buy(fixture, owner.email!);
});
afterAll(() => fixture.stop());

interface Event {
  instanceStateChanged: { state: string; organization: { slug: string; members: object[] } };
}
const follow = async (caller: Asking, instance: string): Promise<Watched<Event>> =>
  watch<Event>(
    fixture.url,
    'subscription ($id: ID!) { instanceStateChanged(instance: $id) { state organization { slug members { email } } } }',
    { id: instance },
    caller ? await fixture.authorization(caller) : undefined,
  );
const states = (events: Event[]) => events.map(({ instanceStateChanged }) => instanceStateChanged.state);
const change = (field: string, id: string) =>
  fixture.ask(owner, `mutation ($id: ID!) { ${field}(id: $id) { errors { code } } }`, { id });

const program = (scopes: Scope[]): Program => ({
  kind: 'program',
  apiKeyId: bought.key,
  instanceId: bought.instance,
  organizationId: bought.organization,
  scopes,
});
const refusal = async (caller: Asking, id = bought.instance) => {
  const watched = await follow(caller, id);
  const error = JSON.stringify(await watched.ended);
  await watched.stop();
  expect(watched.events).toEqual([]);
  return /"code":"(\w+)"/.exec(error)?.[1];
};

test('says how it is, then every change, and ends with the instance', async () => {
  const { instance } = await buy(fixture, owner.email!);
  const watched = await follow(owner, instance);
  await watched.until((events) => events.length === 1);
  await change('instanceSuspend', instance);
  await watched.until((events) => events.length === 2);
  await change('instanceResume', instance);
  await watched.until((events) => events.length === 3);
  await change('instanceTerminate', instance);
  expect(await watched.ended).toBeUndefined();
  expect(states(watched.events)).toEqual(['ACTIVE', 'SUSPENDED', 'ACTIVE', 'TERMINATED']);
  await watched.stop();
});

test('follows provisioning to ACTIVE', async () => {
  await fixture.stopBilling();
  await fixture.sendOrder(paidOrder('waiting@example.com'));
  const waiting = person('waiting@example.com');
  const instanceId = async () => {
    const { data } = await fixture.ask<{ instances: { edges: { node: { id: string } }[] } }>(
      waiting,
      '{ instances(state: [PROVISIONING]) { edges { node { id } } } }',
    );
    return data!.instances.edges[0]?.node.id;
  };
  await expect.poll(instanceId).toBeDefined();
  const watched = await follow(waiting, (await instanceId())!);
  await watched.until((events) => events.length === 1);
  await fixture.startBilling();
  await watched.until((events) => states(events).includes('ACTIVE'));
  expect(states(watched.events)).toEqual(['PROVISIONING', 'ACTIVE']);
  await watched.stop();
});

test('refuses whoever may not see the instance', async () => {
  expect(await refusal(null)).toBe('UNAUTHENTICATED');
  expect(await refusal(person('stranger@example.com'))).toBe('NOT_FOUND');
  expect(await refusal(owner, 'nonsense')).toBe('NOT_FOUND');
  for (const caller of [operator, program(['READ']), program(['INVOKE'])]) {
    const watched = await follow(caller, bought.instance);
    await watched.until((events) => events.length === 1);
    await watched.stop();
  }
});

test('a key that is revoked shows no further event', async () => {
  const { instance, key, organization } = await buy(fixture, owner.email!);
  const watched = await follow(
    { kind: 'program', apiKeyId: key, instanceId: instance, organizationId: organization, scopes: ['READ'] },
    instance,
  );
  await watched.until((events) => events.length === 1);
  await change('apiKeyRevoke', key);
  await change('instanceSuspend', instance);
  expect(await watched.ended).toBeUndefined();
  expect(states(watched.events)).toEqual(['ACTIVE']);
  await watched.stop();
});

test('a member who is removed sees no further event', async () => {
  const colleague = person('colleague@example.com');
  await fixture.pool.query(`INSERT INTO members (organization_id, email, role) VALUES ($1, $2, 'MEMBER')`, [
    bought.organization,
    colleague.email,
  ]);
  const watched = await follow(colleague, bought.instance);
  await watched.until((events) => events.length === 1);
  expect(watched.events[0]!.instanceStateChanged.organization.members).toHaveLength(2);
  await fixture.pool.query('DELETE FROM members WHERE email = $1', [colleague.email]);
  await change('instanceSuspend', bought.instance);
  expect(await watched.ended).toBeUndefined();
  expect(states(watched.events)).toEqual(['ACTIVE']);
  await watched.stop();
});
