import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { billing, buyPack, refund, run, sell, usd, withMoney } from '../money-fixture.ts';

withMoney();

const period = (days: number) => ({
  from: new Date(Date.now() - days * 86_400_000).toISOString(),
  to: new Date(Date.now() + 3_600_000).toISOString(),
});

test('what was charged stands on a statement, month by month', async () => {
  const { organization, owner } = billing;
  const order = await buyPack(organization);
  await run(organization, randomUUID(), 40);
  await refund(order, { amount: 8 });
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Organization { statements(first: 2) { totalCount edges { node {
    month creditsGranted creditsConsumed creditsExpired closingBalance total { amount currency } lines { description amount { amount } order { id } } } } } } } }`;
  type Seen = {
    _entities: { statements: { totalCount: number; edges: { node: Record<string, unknown> }[] } }[];
  };
  const r = [{ __typename: 'Organization', id: organization }];
  const seen = (await billing.data<Seen>(owner, query, { r }))._entities[0]?.statements;
  const [now] = seen?.edges ?? [];
  expect(seen?.totalCount).toBe(1);
  expect(now?.node).toMatchObject({
    month: `${new Date().toISOString().slice(0, 7)}-01`,
    creditsConsumed: 40,
    creditsExpired: 0,
    creditsGranted: 400,
    closingBalance: 360,
  });
  expect(now?.node['lines']).toEqual(
    expect.arrayContaining([
      { description: 'Credit pack', amount: { amount: 40 }, order: { id: order } },
      { description: 'Unhappy', amount: { amount: -8 }, order: { id: order } },
    ]),
  );
  const other = await billing.data<Seen>(billing.stranger, query, { r });
  expect(other._entities[0]?.statements).toEqual({ totalCount: 0, edges: [] });
});

describe('reports', () => {
  test('an offering shows its publisher what it brought in, with zeros for gaps', async () => {
    const [seller, organization, offering, instance] = [
      randomUUID(),
      randomUUID(),
      randomUUID(),
      randomUUID(),
    ];
    await sell(seller, 50, { offering });
    await buyPack(organization);
    await run(organization, seller, 10, { offering, instance });
    const query = `query ($r: [_Any!]!, $from: DateTime!, $to: DateTime!, $timeZone: String) { _entities(representations: $r) {
      ... on Offering { revenue(from: $from, to: $to, interval: DAY, timeZone: $timeZone) { gross { amount currency } commission { amount } net { amount } refunded { amount } creditsConsumed sales points { at creditsConsumed sales } } }
      ... on Instance { creditsConsumedSeries(from: $from, to: $to, interval: DAY, timeZone: $timeZone) { at credits runs } } } }`;
    const r = [
      { __typename: 'Offering', id: offering, publisher: { __typename: 'Organization', id: seller } },
      { __typename: 'Instance', id: instance },
    ];
    type Report = {
      revenue: { points: { at: string; sales: number }[] } | null;
      creditsConsumedSeries: { credits: number; runs: number }[];
    };
    const ask = (authorization: string, more: object) =>
      billing.data<{ _entities: [Report, Report] }>(authorization, query, { r, ...period(5), ...more });
    const [{ revenue }, { creditsConsumedSeries: series }] = (
      await ask(billing.operator, { timeZone: 'Asia/Kathmandu' })
    )._entities;
    expect(revenue).toMatchObject({
      gross: [usd(50.8)],
      commission: [{ amount: 10.16 }],
      net: [{ amount: 40.64 }],
      refunded: [{ amount: 0 }],
      creditsConsumed: 10,
      sales: 1,
    });
    expect(revenue?.points.length).toBeGreaterThanOrEqual(6);
    expect(revenue?.points.filter(({ sales }) => sales > 0)).toHaveLength(1);
    expect(revenue?.points[0]?.at).toMatch(/T18:15:00/);
    expect(series.reduce((sum, { credits, runs }) => sum + credits + runs, 0)).toBe(11);
    const [foreign, none] = (await ask(billing.stranger, {}))._entities;
    expect([foreign.revenue, none.creditsConsumedSeries.every(({ credits }) => credits === 0)]).toEqual([
      null,
      true,
    ]);
    for (const wrong of [
      { timeZone: 'Mars/Olympus' },
      { from: '2000-01-01T00:00:00Z' },
      { to: '2000-01-01T00:00:00Z' },
    ]) {
      const { errors } = await billing.ask(billing.operator, query, { r, ...period(5), ...wrong });
      expect(errors?.[0]?.extensions?.['code'], JSON.stringify(wrong)).toBe('BAD_USER_INPUT');
    }
  });
});
