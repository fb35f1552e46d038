import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { person } from '#test/harness/identity.ts';
import {
  operator,
  seller as demoSeller,
  service,
  startFixture,
  type Asking,
  type Fixture,
} from '../fixture.ts';

let fixture: Fixture;
let organization: string;
let round = 0;
let owner = person('owner@example.com');
const stranger = person('stranger@example.com');

beforeAll(async () => {
  fixture = await startFixture();
});
afterAll(() => fixture.stop());
beforeEach(async () => {
  owner = person(`owner${++round}@example.com`);
  const { data } = await fixture.ask<{ organizationCreate: { organization: { id: string } } }>(
    owner,
    `mutation { organizationCreate(input: { name: "Sellers ${round}" }) { organization { id } } }`,
  );
  organization = data!.organizationCreate.organization.id;
});

interface Seller {
  state: string;
  displayName: string;
  website: string | null;
  isTrusted: boolean | null;
  reason: string | null;
}
interface Result {
  seller: Seller | null;
  errors: { field: string | null; code: string }[];
}
const SELLER = 'id state displayName website isTrusted reason';
async function call(caller: Asking, field: string, input: object): Promise<Result> {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input!`;
  const ofUpdate = field === 'sellerUpdate';
  const { data, errors } = await fixture.ask<{ result: Result }>(
    caller,
    `mutation ($input: ${type}${ofUpdate ? ', $organization: ID!' : ''}) {
      result: ${field}(${ofUpdate ? 'organization: $organization, ' : ''}input: $input) { seller { ${SELLER} } errors { field code } } }`,
    { input, ...(ofUpdate && { organization }) },
  );
  if (errors)
    return { seller: null, errors: [{ field: null, code: String(errors[0]!.extensions!['code']) }] };
  return data!.result;
}
const profile = {
  displayName: 'Ąćme 智能',
  description: 'We sell <b>agents</b>.',
  supportEmail: 'Help@Example.com',
  country: 'DE',
};
const apply = (caller: Asking, input: object = {}) =>
  call(caller, 'sellerApply', { organization, ...profile, ...input });
const review = (decision: string, input: object = {}, caller: Asking = operator) =>
  call(caller, 'sellerReview', { organization, decision, ...input });
const codes = ({ errors }: Result) => errors.map(({ field, code }) => [field, code]);
const seen = async (caller: Asking) =>
  (
    await fixture.ask<{ seller: Seller | null }>(
      caller,
      `query ($id: ID!) { seller(organization: $id) { ${SELLER} } }`,
      { id: organization },
    )
  ).data!.seller;

test('APPLIED → APPROVED → SUSPENDED ⇄, each seen by whom it concerns', async () => {
  expect((await apply(owner)).seller).toMatchObject({ state: 'APPLIED', displayName: profile.displayName });
  expect(await seen(stranger)).toBeNull();
  expect((await seen(owner))!.state).toBe('APPLIED');
  expect((await review('APPROVE', { commissionPercent: 12.5, isTrusted: true })).seller).toMatchObject({
    state: 'APPROVED',
    isTrusted: true,
  });
  expect(await seen(null)).toMatchObject({
    state: 'APPROVED',
    isTrusted: null,
    reason: null,
  });
  expect(codes(await review('SUSPEND'))).toEqual([['reason', 'REQUIRED']]);
  expect((await review('SUSPEND', { reason: 'Fraud.' })).seller).toMatchObject({
    state: 'SUSPENDED',
    reason: 'Fraud.',
  });
  expect(await seen(null)).toBeNull();
  expect(await seen(owner)).toMatchObject({ state: 'SUSPENDED', reason: 'Fraud.' });
  expect((await review('REINSTATE')).seller).toMatchObject({ state: 'APPROVED', reason: null });
});

test('what an operator decides that a seller gives is what billing charges, or nothing is decided', async () => {
  await apply(owner);
  expect(await fixture.commission(organization, owner)).toBe(20);
  await fixture.stopBilling();
  try {
    expect(codes(await review('APPROVE', { commissionPercent: 12.5 }))).toEqual([
      [null, 'SERVICE_UNAVAILABLE'],
    ]);
    expect((await seen(owner))!.state).toBe('APPLIED');
    await review('APPROVE');
  } finally {
    await fixture.startBilling();
  }
  await review('APPROVE', { commissionPercent: 12.5 });
  expect(await fixture.commission(organization, owner)).toBe(12.5);
  expect(await fixture.commission(organization, stranger)).toBeNull();
  await review('SUSPEND', { reason: 'Fraud.' });
  expect(await fixture.commission(organization)).toBe(12.5);
});

test('what operators decided before billing was told of it goes there with the migration', async () => {
  await apply(owner);
  await fixture.pool.query(
    'ALTER TABLE sellers ADD COLUMN commission_percent numeric(5, 2) NOT NULL DEFAULT 15',
  );
  await fixture.pool.query('UPDATE sellers SET commission_percent = 7.25 WHERE organization_id = $1', [
    organization,
  ]);
  const migrations = join(import.meta.dirname, '../../../subgraphs/control-plane/store/migrations');
  await fixture.pool.query(await readFile(join(migrations, '0017_commissions_to_billing.sql'), 'utf8'));
  await fixture.restart();
  await expect.poll(() => fixture.commission(organization), { timeout: 10_000 }).toBe(7.25);
});

test('a rejected seller may apply again, and nobody else', async () => {
  await apply(owner);
  expect(codes(await apply(owner))).toEqual([['organization', 'CONFLICT']]);
  expect(codes(await review('REJECT', { reason: ' ' }))).toEqual([['reason', 'REQUIRED']]);
  await review('REJECT', { reason: 'Who are you?' });
  expect((await seen(owner))!.reason).toBe('Who are you?');
  expect((await apply(owner, { website: 'https://example.com' })).seller).toMatchObject({
    state: 'APPLIED',
    reason: null,
    website: 'https://example.com/',
  });
  await review('APPROVE');
  expect(codes(await apply(owner))).toEqual([['organization', 'CONFLICT']]);
});

test.each([
  ['APPLIED', 'SUSPEND'],
  ['APPLIED', 'REINSTATE'],
  ['APPROVED', 'REJECT'],
  ['APPROVED', 'REINSTATE'],
  ['REJECTED', 'REJECT'],
  ['REJECTED', 'SUSPEND'],
  ['SUSPENDED', 'APPROVE'],
  ['SUSPENDED', 'SUSPEND'],
])('from %s, %s is CONFLICT and changes nothing', async (state, decision) => {
  await apply(owner);
  await fixture.pool.query('UPDATE sellers SET state = $2 WHERE organization_id = $1', [organization, state]);
  expect(codes(await review(decision, { reason: 'Because.', commissionPercent: 1 }))).toEqual([
    ['decision', 'CONFLICT'],
  ]);
  expect(await seen(owner)).toMatchObject({ state });
  expect(await fixture.commission(organization)).toBe(20);
});

test.each([
  [{ displayName: ' ' }, 'displayName', 'REQUIRED'],
  [{ displayName: 'x'.repeat(101) }, 'displayName', 'INVALID'],
  [{ description: '' }, 'description', 'REQUIRED'],
  [{ description: 'x'.repeat(10_001) }, 'description', 'INVALID'],
  [{ description: '\ud800' }, 'description', 'INVALID'],
  [{ website: 'javascript:alert(1)' }, 'website', 'INVALID'],
  [{ website: 'https://user:word@example.com' }, 'website', 'INVALID'],
  [{ supportEmail: 'nobody' }, 'supportEmail', 'INVALID'],
  [{ country: 'Germany' }, 'country', 'INVALID'],
])('applying and updating refuse %j', async (input, field, code) => {
  expect(codes(await apply(owner, input))).toEqual([[field, code]]);
  expect(await seen(owner)).toBeNull();
  if (field === 'country') return;
  await apply(owner);
  expect(codes(await call(owner, 'sellerUpdate', input))).toEqual([[field, code]]);
});

test('who may not, may not', async () => {
  expect(codes(await apply(null))).toEqual([[null, 'UNAUTHENTICATED']]);
  expect(codes(await apply(stranger))).toEqual([['organization', 'NOT_FOUND']]);
  expect(codes(await apply(operator))).toEqual([[null, 'FORBIDDEN']]);
  expect(codes(await call(owner, 'sellerUpdate', { displayName: 'X' }))).toEqual([
    ['organization', 'NOT_FOUND'],
  ]);
  await apply(owner);
  expect(codes(await call(stranger, 'sellerUpdate', { displayName: 'X' }))).toEqual([
    ['organization', 'NOT_FOUND'],
  ]);
  for (const caller of [owner, demoSeller, service])
    expect(codes(await review('APPROVE', {}, caller))).toEqual([[null, 'FORBIDDEN']]);
  expect(codes(await review('APPROVE', {}, null))).toEqual([[null, 'UNAUTHENTICATED']]);
  for (const commissionPercent of [-1, 100.5, 12.345])
    expect(codes(await review('APPROVE', { commissionPercent }))).toEqual([['commissionPercent', 'INVALID']]);
  expect((await seen(owner))!.state).toBe('APPLIED');
});

const list = (caller: Asking, filter: object) =>
  fixture.ask<{ sellers: { totalCount: number; edges: { node: { id: string } }[] } }>(
    caller,
    'query ($filter: SellerFilterInput) { sellers(filter: $filter) { totalCount edges { node { id } } } }',
    { filter },
  );

test('operators list who sells, by state and by name', async () => {
  await apply(owner, { displayName: `Findable ${round}` });
  const { data } = await list(operator, { state: ['APPLIED'], search: `findable ${round}` });
  expect(data!.sellers).toEqual({ totalCount: 1, edges: [{ node: { id: organization } }] });
  expect(
    (await list(operator, { state: ['REJECTED'], search: `findable ${round}` })).data!.sellers.totalCount,
  ).toBe(0);
  expect((await list(owner, {})).errors![0]!.extensions!['code']).toBe('FORBIDDEN');
});

const setFeature = async (input: object, caller: Asking = operator) => {
  const { data, errors } = await fixture.ask<{
    featureUpdate: {
      feature: { isEnabled: boolean; exceptions: { organization: { id: string } }[] } | null;
      errors: { field: string; code: string }[];
    };
  }>(
    caller,
    `mutation ($input: FeatureUpdateInput!) { featureUpdate(input: $input) {
      feature { name isEnabled exceptions { organization { id } isEnabled } } errors { field code } } }`,
    { input },
  );
  return data?.featureUpdate ?? errors![0]!.extensions!['code'];
};

test('SELLER_APPLICATIONS and TRIALS are turned off for all, or for one organization', async () => {
  const off = await setFeature({ name: 'SELLER_APPLICATIONS', isEnabled: false });
  expect(off).toMatchObject({ feature: { isEnabled: false }, errors: [] });
  expect(codes(await apply(owner))).toEqual([[null, 'FORBIDDEN']]);
  await setFeature({ name: 'SELLER_APPLICATIONS', isEnabled: true, organization });
  expect((await apply(owner)).errors).toEqual([]);
  const standing = async (caller: Asking) => {
    const { data } = await fixture.ask<{
      features: { name: string; isEnabled: boolean; exceptions: object[] }[];
    }>(caller, '{ features { name description isEnabled exceptions { isEnabled } } }');
    return data!.features.find(({ name }) => name === 'SELLER_APPLICATIONS');
  };
  expect(await standing(owner)).toMatchObject({ isEnabled: true, exceptions: [] });
  expect(await standing(null)).toMatchObject({ isEnabled: false, exceptions: [] });
  expect(await standing(operator)).toMatchObject({ isEnabled: false, exceptions: [{ isEnabled: true }] });
  await setFeature({ name: 'SELLER_APPLICATIONS', isEnabled: true });

  const { rows } = await fixture.pool.query<{ id: string }>(
    `SELECT id FROM offerings WHERE trial_enabled LIMIT 1`,
  );
  const tryIt = async () => {
    const { data } = await fixture.ask<{ trialStart: { errors: { code: string }[] } }>(
      owner,
      'mutation ($input: TrialStartInput!) { trialStart(input: $input) { errors { code } } }',
      { input: { offering: rows[0]!.id, organization } },
    );
    return data!.trialStart.errors.map(({ code }) => code);
  };
  await setFeature({ name: 'TRIALS', isEnabled: false, organization });
  expect(await tryIt()).toEqual(['FORBIDDEN']);
  await setFeature({ name: 'TRIALS', isEnabled: true, organization });
  expect(await tryIt()).toEqual([]);
});

test('features are turned by operators, and only those that there are', async () => {
  expect(await setFeature({ name: 'NONSENSE', isEnabled: true })).toMatchObject({
    errors: [{ field: 'name', code: 'NOT_FOUND' }],
  });
  expect(await setFeature({ name: 'TRIALS', isEnabled: true, organization: 'nonsense' })).toMatchObject({
    errors: [{ field: 'organization', code: 'NOT_FOUND' }],
  });
  expect(await setFeature({ name: 'TRIALS', isEnabled: false }, owner)).toBe('FORBIDDEN');
  expect(await setFeature({ name: 'TRIALS', isEnabled: false }, null)).toBe('UNAUTHENTICATED');
});

const asked = async (caller: Asking, variables: object) => {
  const { data, errors } = await fixture.ask<{ featureEnabled: boolean }>(
    caller,
    `query ($organization: ID, $email: String) { featureEnabled(name: "NEW_PURCHASES", organization: $organization, email: $email) }`,
    { ...variables },
  );
  return data?.featureEnabled ?? errors![0]!.extensions!['code'];
};

test('services ask how a feature stands for an organization, or for a person', async () => {
  await setFeature({ name: 'NEW_PURCHASES', isEnabled: false, organization });
  expect(await asked(service, { organization })).toBe(false);
  expect(await asked(service, {})).toBe(true);
  expect(await asked(service, { email: 'unknown@example.com' })).toBe(true);
  expect(await asked(owner, {})).toBe('FORBIDDEN');
});
