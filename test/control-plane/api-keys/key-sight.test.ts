import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Program, Scope } from '#common/identity/caller.ts';
import { person } from '#test/harness/identity.ts';
import { buy, startFixture, type Asking, type Fixture } from '../fixture.ts';

let fixture: Fixture;
let bought: Awaited<ReturnType<typeof buy>>;
const owner = person('owner@example.com');

beforeAll(async () => {
  fixture = await startFixture();
  bought = await buy(fixture, owner.email!);
  await buy(fixture, owner.email!);
});
afterAll(() => fixture.stop());

const program = (scopes: Scope[]): Program => ({
  kind: 'program',
  apiKeyId: bought.key,
  instanceId: bought.instance,
  organizationId: bought.organization,
  scopes,
});

const entities = async (caller: Asking, representations: object[], selection: string) => {
  const { data, errors } = await fixture.ask<{ _entities: unknown[] }>(
    caller,
    `query ($of: [_Any!]!) { _entities(representations: $of) { __typename ${selection} } }`,
    { of: representations },
  );
  expect(errors).toBeUndefined();
  return data!._entities;
};

test('what a key that may only start runs sees of its instance is the same on every way', async () => {
  const selection = `id name state offering { slug } organization { name members { email } instances { totalCount } }
    plan { name } order { id } apiKeys { id } settings { persona greeting }`;
  await fixture.pool.query(`UPDATE instances SET persona = 'Secret.', greeting = 'Hi' WHERE id = $1`, [
    bought.instance,
  ]);
  const seen = {
    id: bought.instance,
    name: 'Customer Support Agent',
    state: 'ACTIVE',
    offering: { slug: 'customer-support-agent' },
    organization: { name: "owner's workspace", members: [], instances: { totalCount: 0 } },
    plan: null,
    order: null,
    apiKeys: [],
    settings: { persona: null, greeting: 'Hi' },
  };
  for (const key of [program(['INVOKE']), { ...program(['INVOKE']), widget: true }]) {
    const { data } = await fixture.ask<{
      instance: object;
      viewer: { apiKey: { instance: object }; organizations: object[] };
      instances: { edges: { node: object }[] };
    }>(
      key,
      `query ($id: ID!) { instance(id: $id) { ${selection} } viewer { organizations { id } apiKey { instance { ${selection} } } }
        instances { edges { node { ${selection} } } } }`,
      { id: bought.instance },
    );
    const [entity, order, ownKey, otherKey] = (await entities(
      key,
      [
        { __typename: 'Instance', id: bought.instance },
        { __typename: 'Order', id: bought.order },
        { __typename: 'ApiKey', id: bought.key },
        { __typename: 'ApiKey', id: await keyOfAnotherInstance() },
      ],
      `... on Instance { ${selection} } ... on Order { instances { ${selection} } } ... on ApiKey { id }`,
    )) as [object, { instances: object[] }, object, null];
    expect(data!.viewer.organizations).toEqual([]);
    expect([ownKey, otherKey]).toEqual([{ __typename: 'ApiKey', id: bought.key }, null]);
    const ways = [
      data!.instance,
      data!.viewer.apiKey.instance,
      data!.instances.edges[0]!.node,
      order.instances[0],
    ];
    for (const way of ways) expect(way).toEqual(seen);
    expect(entity).toEqual({ __typename: 'Instance', ...seen });
  }
});

async function keyOfAnotherInstance(): Promise<string> {
  const { rows } = await fixture.pool.query<{ id: string }>(
    'SELECT id FROM api_keys WHERE instance_id <> $1 LIMIT 1',
    [bought.instance],
  );
  return rows[0]!.id;
}
