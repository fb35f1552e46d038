import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { creditPack } from '#common/demo/catalogue.ts';
import { startBilling, VOID, type BillingFixture } from './service-fixture.ts';

let billing: BillingFixture;

beforeAll(async () => {
  billing = await startBilling();
});
afterAll(() => billing?.stop());

const ENTRIES = /* GraphQL */ `
  query Entries($organization: ID!, $first: Int, $after: String, $last: Int, $before: String) {
    wallet(organization: $organization) {
      entries(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        edges {
          cursor
          node {
            kind
            amount
            balanceAfter
            description
            run {
              id
            }
            order {
              id
            }
          }
        }
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
      }
    }
  }
`;
type Page = {
  wallet: {
    entries: {
      totalCount: number;
      edges: { cursor: string; node: { amount: number; balanceAfter: number } }[];
      pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
    };
  };
};
const page = async (organization: string, variables: Record<string, unknown> = {}) =>
  (await billing.data<Page>(billing.operator, ENTRIES, { organization, ...variables })).wallet.entries;

const amounts = (edges: { node: { amount: number } }[]) => edges.map(({ node }) => node.amount);

describe('the ledger of a wallet', () => {
  test('says what happened, newest first; holds and voids are no entries', async () => {
    const organization = randomUUID();
    await billing.grant({ organization, kind: 'PROMOTION', reason: 'Welcome', order: 'T3JkZXI6MQ==' });
    const run = randomUUID();
    await billing.settle(await billing.hold({ organization, run }), 3);
    await billing.data(billing.runtime, VOID, { id: await billing.hold({ organization }) });
    await billing.settle(await billing.hold({ organization }), 0);
    const { edges, totalCount } = await page(organization);
    expect(totalCount).toBe(2);
    expect(edges.map(({ node }) => node)).toEqual([
      { kind: 'RUN', amount: -3, balanceAfter: 97, description: 'Run', run: { id: run }, order: null },
      {
        kind: 'GRANT',
        amount: 100,
        balanceAfter: 100,
        description: 'Welcome',
        run: null,
        order: { id: 'T3JkZXI6MQ==' },
      },
    ]);
  });

  test('is read in pages, forwards and backwards, and stays right while entries are added', async () => {
    const organization = randomUUID();
    for (let amount = 1; amount <= 5; amount++) await billing.grant({ organization, amount });

    const first = await page(organization, { first: 2 });
    expect(amounts(first.edges)).toEqual([5, 4]);
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    await billing.grant({ organization, amount: 6 });
    const second = await page(organization, { first: 2, after: first.pageInfo.endCursor });
    expect(amounts(second.edges)).toEqual([3, 2]);
    const third = await page(organization, { first: 2, after: second.pageInfo.endCursor });
    expect(amounts(third.edges)).toEqual([1]);
    expect(third.pageInfo.hasNextPage).toBe(false);

    const last = await page(organization, { last: 2 });
    expect(amounts(last.edges)).toEqual([2, 1]);
    const before = await page(organization, { last: 3, before: last.pageInfo.startCursor });
    expect(amounts(before.edges)).toEqual([5, 4, 3]);
    expect(before.pageInfo.hasPreviousPage).toBe(true);
  });

  test.each([['nonsense'], ['1.5'], ['9'.repeat(30)], ['']])(
    'refuses a cursor that is none of its own: %j',
    async (...key) => {
      const after = Buffer.from(JSON.stringify(key)).toString('base64url');
      const answer = await billing.ask(billing.owner, ENTRIES, { organization: billing.organization, after });
      expect(answer.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    },
  );

  test('has pages of at most 100', async () => {
    const answer = await billing.ask(billing.owner, ENTRIES, {
      organization: billing.organization,
      first: 101,
    });
    expect(answer.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });
});

test('grants are listed as they are spent, spent ones last', async () => {
  const organization = randomUUID();
  await billing.grant({ organization, kind: 'PURCHASE', amount: 50 });
  await billing.grant({ organization, kind: 'TRIAL', amount: 20 });
  await billing.grant({ organization, kind: 'PLAN', amount: 30 });
  await billing.settle(await billing.hold({ organization, amount: 25 }), 25);
  const query =
    'query ($organization: ID!) { wallet(organization: $organization) { grants { kind remaining } } }';
  expect(await billing.data(billing.operator, query, { organization })).toEqual({
    wallet: {
      grants: [
        { kind: 'PLAN', remaining: 25 },
        { kind: 'PURCHASE', remaining: 50 },
        { kind: 'TRIAL', remaining: 0 },
      ],
    },
  });
});

test('what runs cost: charged, still open, voided, expired', async () => {
  const organization = randomUUID();
  const runs = { settled: randomUUID(), held: randomUUID(), voided: randomUUID(), expired: randomUUID() };
  await billing.grant({ organization });
  const holds: Record<string, string> = {};
  for (const [name, run] of Object.entries(runs)) holds[name] = await billing.hold({ organization, run });
  await billing.settle(holds['settled'] as string, 3);
  await billing.data(billing.runtime, VOID, { id: holds['voided'] });
  await billing.sql('UPDATE holds SET expires_at = now() WHERE id = $1', [holds['expired']]);
  const representations = Object.values(runs).map((id) => ({ __typename: 'Run', id }));
  const query =
    'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Run { creditsCharged reservation { state } } } }';
  expect(await billing.data(billing.operator, query, { representations })).toEqual({
    _entities: [
      { creditsCharged: 3, reservation: { state: 'SETTLED' } },
      { creditsCharged: null, reservation: { state: 'HELD' } },
      { creditsCharged: 0, reservation: { state: 'VOIDED' } },
      { creditsCharged: 0, reservation: { state: 'EXPIRED' } },
    ],
  });
});

test('what an instance consumed, ever and since a moment', async () => {
  const [organization, instance] = [randomUUID(), randomUUID()];
  await billing.grant({ organization });
  await billing.settle(await billing.hold({ organization, instance }), 3);
  const since = new Date().toISOString();
  await billing.settle(await billing.hold({ organization, instance }), 4);
  await billing.settle(await billing.hold({ organization, instance: randomUUID() }), 5);
  await billing.hold({ organization, instance });
  const query = `query ($representations: [_Any!]!, $since: DateTime) { _entities(representations: $representations) {
    ... on Instance { ever: creditsConsumed since: creditsConsumed(since: $since) } } }`;
  const representations = [{ __typename: 'Instance', id: instance }];
  expect(await billing.data(billing.operator, query, { representations, since })).toEqual({
    _entities: [{ ever: 7, since: 4 }],
  });
});

describe('credit packs', () => {
  const variant = Buffer.from(`ProductVariant:${creditPack.variantPk}`).toString('base64');

  test('are public, by channel, and lead to their variant and back', async () => {
    const query = `query ($channel: String, $representations: [_Any!]!) {
      creditPacks(channel: $channel) { id credits variant { id channel creditPack { credits } } }
      _entities(representations: $representations) { ... on ProductVariant { creditPack { credits } } }
    }`;
    const representations = [variant, 'UHJvZHVjdFZhcmlhbnQ6MQ=='].map((id) => ({
      __typename: 'ProductVariant',
      id,
    }));
    const found = await billing.data<{ creditPacks: { id: string }[] }>(undefined, query, {
      representations,
    });
    const pack = {
      id: expect.any(String),
      credits: 500,
      variant: { id: variant, channel: 'default-channel', creditPack: { credits: 500 } },
    };
    const _entities = [{ creditPack: { credits: 500 } }, { creditPack: null }];
    expect(found).toEqual({ creditPacks: [pack], _entities });
    const byChannel = (channel: string) => billing.data(undefined, query, { channel, representations: [] });
    expect(await byChannel('default-channel')).toMatchObject({ creditPacks: [pack] });
    expect(await byChannel('elsewhere')).toMatchObject({ creditPacks: [] });
    const again = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on CreditPack { credits } } }';
    const r = [{ __typename: 'CreditPack', id: found.creditPacks[0]?.id }];
    expect(await billing.data(undefined, again, { r })).toEqual({ _entities: [{ credits: 500 }] });
  });

  test('are seeded once, and not where there are some', async () => {
    await billing.service.seedDemo?.();
    await billing.sql(`UPDATE credit_packs SET variant_id = 'renamed'`, []);
    await billing.service.seedDemo?.();
    const rows = await billing.sql('SELECT variant_id FROM credit_packs', []);
    await billing.sql('UPDATE credit_packs SET variant_id = $1', [variant]);
    expect(rows).toEqual([{ variant_id: 'renamed' }]);
  });
});

test('many parents take as many statements as one', async () => {
  const query = /* GraphQL */ `
    query ($representations: [_Any!]!) {
      _entities(representations: $representations) {
        ... on Organization {
          wallet {
            balance
            grants {
              remaining
            }
            entries(first: 2) {
              totalCount
              edges {
                node {
                  amount
                  wallet {
                    id
                  }
                  run {
                    creditsCharged
                    reservation {
                      state
                    }
                  }
                }
              }
            }
          }
        }
        ... on Instance {
          creditsConsumed
        }
        ... on Run {
          creditsCharged
          reservation {
            wallet {
              balance
            }
          }
        }
      }
    }
  `;
  const organizations = Array.from({ length: 60 }, () => randomUUID());
  const keys = await Promise.all(
    organizations.map(async (organization) => {
      const [run, instance] = [randomUUID(), randomUUID()];
      await billing.grant({ organization });
      await billing.settle(await billing.hold({ organization, run, instance }), 3);
      return [
        { __typename: 'Organization', id: organization },
        { __typename: 'Instance', id: instance },
        { __typename: 'Run', id: run },
      ];
    }),
  );
  const statements = async (representations: unknown[]): Promise<number> => {
    const counts: number[] = [];
    // Workers of the service look for work in between: the fewest are the request's own.
    for (let times = 0; times < 5; times += 1) {
      const spy = vi.spyOn(Client.prototype, 'query');
      try {
        await billing.data(billing.operator, query, { representations });
        counts.push(spy.mock.calls.length);
      } finally {
        spy.mockRestore();
      }
    }
    return Math.min(...counts);
  };
  const one = await statements(keys[0] as unknown[]);
  expect(one).toBeLessThanOrEqual(9);
  expect(await statements(keys.flat())).toBe(one);
});
