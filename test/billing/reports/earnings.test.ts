import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { balance, balances, billing, buyPack, does, run, sell, usd, withMoney } from '../money-fixture.ts';

withMoney();

const set = (authorization: string, input: object) =>
  does(authorization, 'commissionUpdate', 'CommissionUpdateInput', input, 'percent');

describe('what sellers earn', () => {
  test('of a plan when it is paid, of credits when they are spent; listed, exact', async () => {
    const [seller, organization, offering] = [randomUUID(), randomUUID(), randomUUID()];
    const sold = await sell(seller, 19.99, { offering });
    const bought = await buyPack(organization);
    const ran = await run(organization, seller, 3, { offering });
    expect(await balances(seller)).toEqual(balance(15.992 + 0.192));
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Organization { earnings(first: 10) { totalCount edges { node { kind order { id } run { id } offering { id }
        gross { amount currency } commission { amount } net { amount } payout { id } } } } }
      ... on Run { earning { net { amount } } } } }`;
    const representations = [
      { __typename: 'Organization', id: seller },
      { __typename: 'Run', id: ran },
    ];
    const seen = await billing.data<{ _entities: unknown[] }>(billing.operator, query, { representations });
    expect(seen._entities).toEqual([
      {
        earnings: {
          totalCount: 2,
          edges: [
            {
              node: {
                kind: 'USAGE',
                order: { id: bought },
                run: { id: ran },
                offering: { id: offering },
                gross: usd(0.24),
                commission: { amount: 0.048 },
                net: { amount: 0.192 },
                payout: null,
              },
            },
            {
              node: {
                kind: 'SALE',
                order: { id: sold },
                run: null,
                offering: { id: offering },
                gross: usd(19.99),
                commission: { amount: 3.998 },
                net: { amount: 15.992 },
                payout: null,
              },
            },
          ],
        },
      },
      { earning: { net: { amount: 0.192 } } },
    ]);
    const foreign = await billing.data<{ _entities: unknown[] }>(billing.stranger, query, {
      representations,
    });
    expect(foreign._entities).toEqual([{ earnings: { totalCount: 0, edges: [] } }, { earning: null }]);
  });

  test('is listed in pages that lose none, though many are of one moment', async () => {
    const [seller, organization] = [randomUUID(), randomUUID()];
    await buyPack(organization);
    await Promise.all(Array.from({ length: 25 }, () => run(organization, seller, 1)));
    const query = `query ($r: [_Any!]!, $after: String) { _entities(representations: $r) { ... on Organization {
      earnings(first: 7, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } } } }`;
    const ids = new Set<string>();
    let after: string | null = null;
    do {
      const r = [{ __typename: 'Organization', id: seller }];
      type Page = {
        earnings: {
          edges: { node: { id: string } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      };
      const answer: { _entities: Page[] } = await billing.data<{ _entities: Page[] }>(
        billing.operator,
        query,
        {
          r,
          after,
        },
      );
      const page: Page['earnings'] = (answer._entities[0] as Page).earnings;
      for (const { node } of page.edges) ids.add(node.id);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(ids.size).toBe(25);
  });

  test('less a commission that operators set, from then on', async () => {
    const seller = randomUUID();
    expect(await set(billing.operator, { organization: seller, percent: 12.5 })).toEqual({
      percent: 12.5,
      errors: [],
    });
    await sell(seller, 10);
    expect(await balances(seller)).toEqual(balance(8.75));
    for (const percent of [101, -1, 12.34567])
      expect(await set(billing.operator, { organization: seller, percent })).toMatchObject({
        percent: null,
        errors: [{ field: 'percent', code: 'INVALID' }],
      });
    const refused = await billing.ask(
      billing.owner,
      'mutation { commissionUpdate(input: { percent: 0 }) { percent } }',
    );
    expect(refused.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});

test('the provider is named for browsers, and the books for operators alone', async () => {
  expect(await billing.data(undefined, '{ paymentProvider { name publishableKey } }')).toEqual({
    paymentProvider: { name: 'Stripe', publishableKey: 'pk_test_embedded' },
  });
  for (const query of ['{ trialBalance { account } }', '{ payouts { totalCount } }'])
    expect((await billing.ask(billing.owner, query)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  expect(
    await billing.data(
      billing.operator,
      '{ payouts(first: 1, filter: { state: [CANCELED] }) { totalCount } }',
    ),
  ).toEqual({ payouts: { totalCount: 0 } });
});
