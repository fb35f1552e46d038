import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GRANT, HOLD, SETTLE, startBilling, VOID, type BillingFixture } from './service-fixture.ts';

let billing: BillingFixture;
let ids: Record<'wallet' | 'grant' | 'entry' | 'reservation' | 'run' | 'instance', string>;

beforeAll(async () => {
  billing = await startBilling();
  const [run, instance] = [randomUUID(), randomUUID()];
  const grant = await billing.grant({});
  const reservation = await billing.hold({ id: run, run, instance });
  await billing.settle(reservation, 3);
  const { organization } = billing;
  const [wallet] = await billing.sql('SELECT id FROM wallets WHERE organization_id = $1', [organization]);
  const [entry] = await billing.sql('SELECT id FROM ledger_entries WHERE run_id = $1', [run]);
  ids = { wallet: String(wallet?.['id']), grant, entry: String(entry?.['id']), reservation, run, instance };
});
afterAll(() => billing?.stop());

/** Those who may see nothing of the owner's organization. */
const outsiders = async (): Promise<[string, string | undefined][]> => [
  ['anonymous', undefined],
  ['a stranger', billing.stranger],
  ['a key of another organization', await billing.keyOf(randomUUID(), ['READ', 'ADMIN'])],
  ['a key that may only invoke', await billing.keyOf(billing.organization, ['INVOKE'])],
];
const insiders = async (): Promise<[string, string][]> => [
  ['the owner', billing.owner],
  ['a key that may read', await billing.keyOf(billing.organization, ['READ'])],
  ['an operator', billing.operator],
  ['a service', billing.runtime],
];

const ENTITIES = /* GraphQL */ `
  query Entities($representations: [_Any!]!) {
    _entities(representations: $representations) {
      ... on Wallet {
        id
        balance
      }
      ... on CreditGrant {
        id
        remaining
      }
      ... on LedgerEntry {
        id
        amount
        wallet {
          id
        }
      }
      ... on Reservation {
        id
        settled
        wallet {
          id
        }
      }
      ... on Organization {
        its: wallet {
          id
        }
      }
      ... on Run {
        reservation {
          id
        }
        creditsCharged
      }
      ... on Instance {
        creditsConsumed
      }
    }
  }
`;
const representations = () => [
  { __typename: 'Wallet', id: ids.wallet },
  { __typename: 'CreditGrant', id: ids.grant },
  { __typename: 'LedgerEntry', id: ids.entry },
  { __typename: 'Reservation', id: ids.reservation },
  { __typename: 'Organization', id: billing.organization },
  { __typename: 'Run', id: ids.run },
  { __typename: 'Instance', id: ids.instance },
];
const withIds = (idOf: () => string) =>
  representations().map(({ __typename }) => ({ __typename, id: idOf() }));
/** The same keys with ids that nothing has. */
const unknown = () => withIds(() => randomUUID());

describe('entities', () => {
  test('those of the organization see them', async () => {
    for (const [name, authorization] of await insiders()) {
      const { _entities } = await billing.data<{ _entities: unknown[] }>(authorization, ENTITIES, {
        representations: representations(),
      });
      expect(_entities, name).toEqual([
        { id: ids.wallet, balance: 97 },
        { id: ids.grant, remaining: 97 },
        { id: ids.entry, amount: -3, wallet: { id: ids.wallet } },
        { id: ids.reservation, settled: 3, wallet: { id: ids.wallet } },
        { its: { id: ids.wallet } },
        { reservation: { id: ids.reservation }, creditsCharged: 3 },
        { creditsConsumed: 3 },
      ]);
    }
  });

  test('for all others they look like what does not exist', async () => {
    for (const [name, authorization] of await outsiders()) {
      const seen = await billing.ask(authorization, ENTITIES, { representations: representations() });
      expect(seen, name).toEqual(await billing.ask(authorization, ENTITIES, { representations: unknown() }));
      expect(seen.data?.['_entities'], name).toEqual([
        null,
        null,
        null,
        null,
        { its: null },
        { reservation: null, creditsCharged: null },
        { creditsConsumed: 0 },
      ]);
    }
  });

  test('an id that is no id is a miss, and spoils nothing for its neighbours', async () => {
    const broken = withIds(() => "'; --");
    const answer = await billing.data<{ _entities: unknown[] }>(billing.operator, ENTITIES, {
      representations: [...broken, { __typename: 'Wallet', id: ids.wallet }],
    });
    expect(answer._entities.slice(0, 4)).toEqual([null, null, null, null]);
    expect(answer._entities.at(-1)).toEqual({ id: ids.wallet, balance: 97 });
  });
});

const rootIds = () => ({ organization: billing.organization, reservation: ids.reservation });

describe('root fields', () => {
  const ROOTS = /* GraphQL */ `
    query Roots($organization: ID!, $reservation: ID!) {
      wallet(organization: $organization) {
        id
      }
      reservation(id: $reservation) {
        id
      }
    }
  `;
  test('show the organization its own, and nobody else', async () => {
    for (const [name, authorization] of await insiders())
      expect(await billing.data(authorization, ROOTS, rootIds()), name).toEqual({
        wallet: { id: ids.wallet },
        reservation: { id: ids.reservation },
      });
    for (const [name, authorization] of await outsiders())
      expect(await billing.data(authorization, ROOTS, rootIds()), name).toEqual({
        wallet: null,
        reservation: null,
      });
  });

  test('the first look opens the wallet, whoever looks; a stranger’s and one at no organization do not', async () => {
    const organization = randomUUID();
    const nowhere = randomUUID();
    billing.control.missing.add(nowhere);
    billing.control.memberships.set('new@test.gsv.dev', [organization]);
    const member = await billing.identity.bearerOf({
      kind: 'person',
      subject: 'new',
      email: 'new@test.gsv.dev',
      roles: ['BUYER'],
    });
    const query =
      'query ($organization: ID!) { wallet(organization: $organization) { balance grants { id } } }';
    const wallets = (id: string) => billing.sql('SELECT FROM wallets WHERE organization_id = $1', [id]);
    for (const authorization of [billing.stranger, undefined])
      expect(await billing.data(authorization, query, { organization })).toEqual({ wallet: null });
    expect(await wallets(organization)).toHaveLength(0);
    expect(await billing.data(member, query, { organization })).toEqual({
      wallet: { balance: 0, grants: [] },
    });
    for (const authorization of [billing.operator, billing.runtime]) {
      const unseen = randomUUID();
      expect(await billing.data(authorization, query, { organization: unseen })).toEqual({
        wallet: { balance: 0, grants: [] },
      });
      expect(await billing.data(authorization, query, { organization: nowhere })).toEqual({ wallet: null });
    }
    const changed = 'mutation ($id: ID!) { walletUpdate(organization: $id, input: {}) { errors { code } } }';
    expect(await billing.data(billing.operator, changed, { id: nowhere })).toEqual({
      walletUpdate: { errors: [{ code: 'NOT_FOUND' }] },
    });
    expect(await wallets(nowhere)).toHaveLength(0);
  });

  test('an organization has a wallet before its first credits, for all who may see it', async () => {
    const query =
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Organization { wallet { balance grants { id } entries { totalCount } } } } }';
    const empty = { wallet: { balance: 0, grants: [], entries: { totalCount: 0 } } };
    const ask = (authorization: string | undefined, organizations: string[]) =>
      billing.data(authorization, query, {
        representations: organizations.map((id) => ({ __typename: 'Organization', id })),
      });
    const mine = randomUUID();
    billing.control.memberships.set('early@test.gsv.dev', [mine]);
    const email = 'early@test.gsv.dev';
    const early = await billing.identity.bearerOf({ kind: 'person', subject: 'early', email, roles: [] });
    expect(await ask(early, [mine, randomUUID(), 'no id'])).toEqual({
      _entities: [empty, { wallet: null }, { wallet: null }],
    });
    expect(await ask(billing.operator, [randomUUID(), randomUUID(), randomUUID()])).toEqual({
      _entities: [empty, empty, empty],
    });
    expect(await ask(await billing.keyOf(mine, ['READ']), [mine])).toEqual({ _entities: [empty] });
    expect(await billing.sql('SELECT FROM wallets WHERE organization_id = $1', [mine])).toHaveLength(1);
  });

  test('a member who was removed sees nothing from the next request on', async () => {
    const email = 'former@test.gsv.dev';
    const former = await billing.identity.bearerOf({ kind: 'person', subject: 'former', email, roles: [] });
    billing.control.memberships.set(email, [billing.organization]);
    expect(await billing.data(former, ROOTS, rootIds())).toMatchObject({ wallet: { id: ids.wallet } });
    billing.control.memberships.delete(email);
    expect(await billing.data(former, ROOTS, rootIds())).toEqual({ wallet: null, reservation: null });
  });

  test('memberships are asked once a request', async () => {
    const before = billing.control.calls();
    await billing.data(billing.owner, ENTITIES, { representations: representations() });
    expect(billing.control.calls() - before).toBe(1);
  });
});

const codeOf = async (
  authorization: string | undefined,
  query: string,
  variables: Record<string, unknown>,
) => {
  const { errors } = await billing.ask(authorization, query, variables);
  return errors?.[0]?.extensions?.['code'];
};
/** A small hold or grant of the owner's organization. */
const small = () => ({ id: randomUUID(), organization: billing.organization, amount: 1 });

const updated = (lowCreditThreshold: number | null, isLow: boolean) => ({
  walletUpdate: { wallet: { lowCreditThreshold, isLow }, errors: [] },
});

const THRESHOLD = 'query ($organization: ID!) { wallet(organization: $organization) { lowCreditThreshold } }';

/** Somebody of the owner's organization, in this role. */
async function memberAs(role: string): Promise<string> {
  const email = `${role.toLowerCase()}@test.gsv.dev`;
  billing.control.memberships.set(email, [billing.organization]);
  billing.control.roles.set(email, role);
  return billing.identity.bearerOf({ kind: 'person', subject: role, email, roles: [] });
}

describe('mutations', () => {
  const pack =
    'mutation ($input: CreditPackGrantInput!) { creditPackGrant(input: $input) { errors { code } } }';

  test('those of services are closed to everybody else, operators included', async () => {
    const callers = [undefined, billing.owner, billing.stranger, billing.operator];
    callers.push(await billing.keyOf(billing.organization, ['INVOKE', 'READ', 'ADMIN']));
    for (const authorization of callers) {
      const order = { variant: 'v', quantity: 1, order: 'o' };
      const { amount: _amount, ...rest } = small();
      expect(await codeOf(authorization, pack, { input: { ...rest, ...order } })).toBe('FORBIDDEN');
      expect(await codeOf(authorization, HOLD, { input: small() })).toBe('FORBIDDEN');
      expect(await codeOf(authorization, SETTLE, { input: { id: ids.reservation, amount: 3 } })).toBe(
        'FORBIDDEN',
      );
      expect(await codeOf(authorization, VOID, { id: ids.reservation })).toBe('FORBIDDEN');
    }
  });

  test('credits are granted by operators and services', async () => {
    const organization = randomUUID();
    const variables = () => ({ input: { id: randomUUID(), organization, amount: 1, reason: 'Goodwill' } });
    expect(await codeOf(undefined, GRANT, variables())).toBe('UNAUTHENTICATED');
    expect(await codeOf(billing.owner, GRANT, variables())).toBe('FORBIDDEN');
    const key = await billing.keyOf(organization, ['ADMIN']);
    expect(await codeOf(key, GRANT, variables())).toBe('FORBIDDEN');
    expect(await billing.data(billing.operator, GRANT, variables())).toMatchObject({
      creditsGrant: { wallet: { balance: 1 }, errors: [] },
    });
  });

  test('a wallet is updated by owners, admins, admin keys and operators', async () => {
    const update = /* GraphQL */ `
      mutation ($organization: ID!, $threshold: Credits) {
        walletUpdate(organization: $organization, input: { lowCreditThreshold: $threshold }) {
          wallet {
            lowCreditThreshold
            isLow
          }
          errors {
            field
            code
          }
        }
      }
    `;
    const { organization } = billing;
    const set = (authorization: string | undefined, threshold: number | null) =>
      billing.ask(authorization, update, { organization, threshold });
    expect((await set(billing.owner, 20)).data).toEqual(updated(20, false));
    expect((await set(billing.operator, 98)).data).toEqual(updated(98, true));
    expect((await set(await billing.keyOf(organization, ['ADMIN']), null)).data).toEqual(
      updated(null, false),
    );
    expect((await set(billing.owner, -1)).data).toMatchObject({
      walletUpdate: { wallet: null, errors: [{ field: 'lowCreditThreshold', code: 'INVALID' }] },
    });
    expect((await set(billing.stranger, 1)).data).toMatchObject({
      walletUpdate: { wallet: null, errors: [{ field: 'organization', code: 'NOT_FOUND' }] },
    });
    expect((await set(undefined, 1)).errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
    expect((await set(await memberAs('ADMIN'), 7)).data).toEqual(updated(7, false));
    for (const reader of [await memberAs('MEMBER'), await billing.keyOf(organization, ['READ'])])
      expect((await set(reader, 1)).data).toEqual({
        walletUpdate: { wallet: null, errors: [{ field: null, code: 'FORBIDDEN' }] },
      });
    expect(await billing.data(billing.owner, THRESHOLD, { organization })).toEqual({
      wallet: { lowCreditThreshold: 7 },
    });
  });
});

test('a token that the gateway did not sign opens nothing', async () => {
  const other = await startBilling();
  try {
    const answer = await billing.ask(other.operator, '{ creditPacks { id } }');
    expect(answer).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  } finally {
    await other.stop();
  }
});

test('a key that starts runs knows what those of its own instance cost, and nothing else of the wallet', async () => {
  const query = `query ($of: [_Any!]!) {
    _entities(representations: $of) { ... on Run { creditsCharged reservation { id } } } }`;
  const asked = { of: [{ __typename: 'Run', id: ids.run }] };
  const charged = async (instanceId: string, widget?: boolean) => {
    const authorization = await billing.keyOf(billing.organization, ['INVOKE'], {
      instanceId,
      ...(widget && { widget }),
    });
    return (await billing.ask<{ _entities: unknown[] }>(authorization, query, asked)).data?._entities[0];
  };
  expect(await charged(ids.instance)).toEqual({ creditsCharged: 3, reservation: null });
  for (const nothing of [await charged(randomUUID()), await charged(ids.instance, true)])
    expect(nothing).toEqual({ creditsCharged: null, reservation: null });
});
