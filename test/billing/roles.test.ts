import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { person } from '#test/harness/identity.ts';
import { expectTable, mutationsOf, outcomeIn } from '#test/harness/roles-table.ts';
import { billing, keepCard, planTerms, sell, withMoney } from './money-fixture.ts';

withMoney();

const roles = [
  'nobody',
  'stranger',
  'other seller',
  'MEMBER',
  'ADMIN',
  'OWNER',
  'INVOKE key',
  'READ key',
  'ADMIN key',
  'operator',
  'service',
] as const;
type Role = (typeof roles)[number];

/** An organization with a card, in which everybody has their role. */
interface World {
  organization: string;
  reservation: string;
  card: string;
  subscription: string;
  plan: string;
}

async function makeWorld(): Promise<World> {
  const organization = randomUUID();
  for (const role of ['MEMBER', 'ADMIN', 'OWNER']) {
    billing.control.memberships.set(emailOf(role, organization), [organization]);
    billing.control.roles.set(emailOf(role, organization), role);
  }
  await billing.grant({ organization });
  const reservation = await billing.hold({ organization, run: randomUUID() });
  const owner = await bearerOf('OWNER', organization);
  const plans = { from: randomUUID(), to: randomUUID() };
  const sold = { instance: randomUUID(), offering: randomUUID() };
  billing.control.plans.set(plans.to, planTerms({ plan: plans.to, offering: sold.offering, amount: 1 }));
  const plan = { id: plans.from, interval: 'MONTH', includedCredits: 0, includedCreditsPercent: 0 };
  await sell(randomUUID(), 5, { organization, ...sold, plan });
  const [row] = await billing.sql('SELECT id FROM plan_subscriptions WHERE instance_id = $1', [
    sold.instance,
  ]);
  return {
    organization,
    reservation,
    subscription: String(row?.['id']),
    plan: plans.to,
    card: await keepCard(owner!, organization, 'pm_card_visa'),
  };
}

const emailOf = (role: string, organization: string) => `${role.toLowerCase()}-${organization}@example.com`;

async function bearerOf(role: Role, organization: string): Promise<string | undefined> {
  switch (role) {
    case 'nobody':
      return undefined;
    case 'stranger':
      return billing.stranger;
    case 'other seller':
      return billing.identity.bearerOf(person('stranger@test.gsv.dev', ['SELLER']));
    case 'INVOKE key':
    case 'READ key':
    case 'ADMIN key':
      return billing.keyOf(organization, [
        role === 'INVOKE key' ? 'INVOKE' : role === 'READ key' ? 'READ' : 'ADMIN',
      ]);
    case 'operator':
      return billing.operator;
    case 'service':
      return billing.runtime;
    default:
      return billing.identity.bearerOf(person(emailOf(role, organization)));
  }
}

/** Arguments of each mutation that would change something of the world, had the caller the right to. */
const attempts: Record<string, (world: World) => string> = {
  creditsGrant: ({ organization }) =>
    `input: { id: "${randomUUID()}", organization: "${organization}", amount: 1, reason: "R" }`,
  creditPackGrant: ({ organization }) =>
    `input: { id: "${randomUUID()}", organization: "${organization}", variant: "V", quantity: 1, order: "O" }`,
  orderCreditsTakeBack: () => `input: { id: "${randomUUID()}", order: "O", reason: "R" }`,
  orderLineSale: ({ organization }) =>
    `input: { id: "${randomUUID()}", organization: "${organization}", seller: "${randomUUID()}", order: "O", paid: { amount: 1, currency: "USD" }, description: "D" }`,
  commissionUpdate: ({ organization }) => `input: { organization: "${organization}", percent: 10 }`,
  payoutAccountLink: ({ organization }) =>
    `input: { organization: "${organization}", returnUrl: "http://localhost/a", refreshUrl: "http://localhost/b" }`,
  paymentMethodSetup: ({ organization }) => `organization: "${organization}"`,
  paymentMethodRemove: ({ card }) => `id: "${card}"`,
  payoutCreate: ({ organization }) =>
    `input: { id: "${randomUUID()}", organization: "${organization}", currency: "USD" }`,
  autoTopUpUpdate: ({ organization }) => `organization: "${organization}", input: null`,
  creditPackCreate: () =>
    `input: { credits: 5, name: "N", prices: [{ channel: "default-channel", amount: 1 }] }`,
  creditPackUpdate: () => `id: "${randomUUID()}", input: { name: "N" }`,
  subscriptionCancel: ({ subscription }) => `id: "${subscription}"`,
  subscriptionResume: ({ subscription }) => `id: "${subscription}"`,
  subscriptionPlanChange: ({ subscription, plan }) => `id: "${subscription}", plan: "${plan}"`,
  payoutRetry: () => `id: "${randomUUID()}"`,
  payoutCancel: () => `id: "${randomUUID()}"`,
  orderRefundCreate: () => `input: { id: "${randomUUID()}", order: "none", reason: "R" }`,
  orderRefundNote: () =>
    `input: { id: "${randomUUID()}", order: "none", total: 1, currency: "USD", reason: "R" }`,
  runRefund: () => `input: { id: "${randomUUID()}", run: "${randomUUID()}", reason: "R" }`,
  walletUpdate: ({ organization }) => `organization: "${organization}", input: { lowCreditThreshold: 5 }`,
  reservationCreate: ({ organization }) =>
    `input: { id: "${randomUUID()}", organization: "${organization}", amount: 1 }`,
  reservationSettle: ({ reservation }) => `input: { id: "${reservation}", amount: 1 }`,
  reservationVoid: ({ reservation }) => `id: "${reservation}"`,
};

/** What names nothing that there is, and is told so when it is allowed. */
const beyond = new Set([
  'creditPackUpdate',
  'payoutRetry',
  'payoutCancel',
  'orderRefundCreate',
  'orderRefundNote',
  'runRefund',
  'creditPackGrant',
]);

test('what each role may do is what the README says, for every mutation of the schema', async () => {
  expect(Object.keys(attempts).toSorted()).toEqual((await mutationsOf('billing')).toSorted());
  const outcomeOf = async (mutation: string, role: Role, world: World): Promise<string> => {
    const answer = await billing.ask<{ answer: { errors: { code: string }[] } }>(
      await bearerOf(role, world.organization),
      `mutation { answer: ${mutation}(${attempts[mutation]!(world)}) { errors { code } } }`,
    );
    expect(answer.errors?.[0]?.path ?? ['answer'], JSON.stringify(answer.errors)).toEqual(['answer']);
    const outcome = outcomeIn(answer);
    return outcome === '–' && beyond.has(mutation) ? 'yes' : outcome;
  };
  await expectTable({ subgraph: 'billing', roles, makeWorld, outcomeOf });
}, 120_000);
