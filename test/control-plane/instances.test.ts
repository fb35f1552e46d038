import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Program, Scope } from '#common/identity/caller.ts';
import { person } from '#test/harness/identity.ts';
import { buy, operator, seller, startFixture, type Asking, type Fixture } from './fixture.ts';

let fixture: Fixture;
let bought: Awaited<ReturnType<typeof buy>>;
let buyers = 0;
let owner = person('owner@example.com');
const stranger = person('stranger@example.com');

beforeAll(async () => {
  fixture = await startFixture();
});
beforeEach(async () => {
  owner = person(`owner${buyers++}@example.com`);
  bought = await buy(fixture, owner.email!);
});
afterAll(() => fixture.stop());

interface Answer {
  result: {
    instance: {
      id: string;
      state: string;
      name: string;
      settings: object;
      activatedAt: string | null;
    } | null;
    errors: { field: string | null; code: string }[];
  };
}
const RESULT =
  '{ instance { id state name activatedAt settings { displayName persona tone greeting branding } } errors { field code } }';

const change = async (caller: Asking, field: string, id = bought.instance) => {
  const { data, errors } = await fixture.ask<Answer>(
    caller,
    `mutation ($id: ID!) { result: ${field}(id: $id) ${RESULT} }`,
    { id },
  );
  return data?.result ?? errors![0]!.extensions!['code'];
};
const update = async (caller: Asking, input: object, id = bought.instance) => {
  const { data, errors } = await fixture.ask<Answer>(
    caller,
    `mutation ($id: ID!, $input: InstanceUpdateInput!) { result: instanceUpdate(id: $id, input: $input) ${RESULT} }`,
    { id, input },
  );
  return data?.result ?? errors![0]!.extensions!['code'];
};
const program = (scopes: Scope[]): Program => ({
  kind: 'program',
  apiKeyId: bought.key,
  instanceId: bought.instance,
  organizationId: bought.organization,
  scopes,
});
const setState = (state: string) =>
  fixture.pool.query('UPDATE instances SET state = $2 WHERE id = $1', [bought.instance, state]);

const changes = { instanceSuspend: 'SUSPENDED', instanceResume: 'ACTIVE', instanceTerminate: 'TERMINATED' };

test.each([
  // state, suspend, resume, terminate
  ['PENDING', 'CONFLICT', 'CONFLICT', 'TERMINATED'],
  ['PROVISIONING', 'CONFLICT', 'CONFLICT', 'TERMINATED'],
  ['ACTIVE', 'SUSPENDED', 'ACTIVE', 'TERMINATED'],
  ['SUSPENDED', 'SUSPENDED', 'ACTIVE', 'TERMINATED'],
  ['FAILED', 'CONFLICT', 'CONFLICT', 'TERMINATED'],
  ['TERMINATED', 'CONFLICT', 'CONFLICT', 'TERMINATED'],
])('%s: suspend %s, resume %s, terminate %s', async (state, ...outcomes) => {
  for (const [index, field] of Object.keys(changes).entries()) {
    await setState(state);
    const result = (await change(owner, field)) as Answer['result'];
    expect([field, result.instance?.state ?? result.errors[0]!.code]).toEqual([field, outcomes[index]]);
  }
});

test('of a suspension and a termination at once the end is TERMINATED', async () => {
  await Promise.all([
    ...Array.from({ length: 5 }, () => change(owner, 'instanceSuspend')),
    change(owner, 'instanceTerminate'),
    ...Array.from({ length: 5 }, () => change(owner, 'instanceResume')),
  ]);
  const { rows } = await fixture.pool.query('SELECT state FROM instances WHERE id = $1', [bought.instance]);
  expect(rows).toEqual([{ state: 'TERMINATED' }]);
});

const all = (code: string) => [code, code, code, code];

test('who may not, may not: strangers do not learn that there is one', async () => {
  const refusals = async (caller: Asking) => {
    const answers = [await update(caller, { name: 'Mine' })];
    for (const field of Object.keys(changes)) answers.push(await change(caller, field));
    return answers.map((answer) =>
      typeof answer === 'object' && answer !== null ? (answer as Answer['result']).errors[0]!.code : answer,
    );
  };
  expect(await refusals(null)).toEqual(all('UNAUTHENTICATED'));
  expect(await refusals(stranger)).toEqual(all('NOT_FOUND'));
  expect(await refusals(program(['INVOKE']))).toEqual(all('FORBIDDEN'));
  expect(await refusals(program(['INVOKE', 'READ']))).toEqual(all('FORBIDDEN'));
  const { rows } = await fixture.pool.query('SELECT state, name FROM instances WHERE id = $1', [
    bought.instance,
  ]);
  expect(rows).toEqual([{ state: 'ACTIVE', name: 'Customer Support Agent' }]);
  expect(await update(program(['ADMIN']), { name: 'By program' })).toMatchObject({
    instance: { name: 'By program' },
  });
});

test('operators suspend, resume and terminate any instance, and change nothing else of it', async () => {
  expect(await update(operator, { name: 'Mine' })).toMatchObject({ errors: [{ code: 'FORBIDDEN' }] });
  for (const [field, state] of Object.entries(changes))
    expect(await change(operator, field)).toMatchObject({ instance: { state }, errors: [] });
});

test('an update changes what is given, clears what is null and keeps the rest', async () => {
  const first = {
    displayName: 'Ada',
    persona: 'Patient.',
    tone: 'FRIENDLY',
    greeting: 'Hi!',
    branding: { colour: '#123' },
  };
  expect(await update(owner, { name: ' Shop ', ...first })).toMatchObject({
    instance: { name: 'Shop', settings: first },
    errors: [],
  });
  expect(await update(owner, { greeting: null, branding: null, displayName: 'Bea' })).toMatchObject({
    instance: { name: 'Shop', settings: { ...first, greeting: null, branding: null, displayName: 'Bea' } },
  });
  expect(await update(owner, {})).toMatchObject({ instance: { name: 'Shop' }, errors: [] });
});

test.each([
  [{ name: null }, 'name', 'REQUIRED'],
  [{ name: '  ' }, 'name', 'REQUIRED'],
  [{ name: 'x'.repeat(101) }, 'name', 'INVALID'],
  [{ displayName: 'x'.repeat(101) }, 'displayName', 'INVALID'],
  [{ persona: 'x'.repeat(4_001) }, 'persona', 'INVALID'],
  [{ greeting: 'x'.repeat(1_001) }, 'greeting', 'INVALID'],
  [{ greeting: 'a\0b' }, 'greeting', 'INVALID'],
  [{ branding: [1] }, 'branding', 'INVALID'],
  [{ branding: 'red' }, 'branding', 'INVALID'],
  [{ branding: { a: '\0' } }, 'branding', 'INVALID'],
  [{ branding: { logo: 'x'.repeat(16_384) } }, 'branding', 'INVALID'],
])('refuses an update too long or of a wrong form %#', async (input, field, code) => {
  expect(await update(owner, input)).toEqual({ instance: null, errors: [{ field, code }] });
});

const startTrial = async (caller: Asking, input: object) => {
  const { data, errors } = await fixture.ask<{
    trialStart: {
      instance: {
        id: string;
        name: string;
        state: string;
        trialEndsAt: string;
        order: null;
        plan: null;
        organization: { id: string };
      } | null;
      errors: { field: string | null; code: string }[];
    };
  }>(
    caller,
    `mutation ($input: TrialStartInput!) { trialStart(input: $input) {
      instance { id name state trialEndsAt order { id } plan { id } organization { id } } errors { field code } } }`,
    { input },
  );
  return data?.trialStart ?? errors![0]!.extensions!['code'];
};
const offeringId = async (slug: string) => {
  const { data } = await fixture.ask<{ offering: { id: string } }>(
    null,
    `{ offering(slug: "${slug}") { id } }`,
  );
  return data!.offering.id;
};
const stateOf = async (id: string) => {
  const { rows } = await fixture.pool.query<{ state: string }>('SELECT state FROM instances WHERE id = $1', [
    id,
  ]);
  return rows[0]!.state;
};
interface Trial {
  instance: { id: string; trialEndsAt: string; organization: { id: string } };
  errors: { code: string }[];
}

test('a trial makes a workspace, an instance and credits that end with it; the second try is TRIAL_USED', async () => {
  const person1 = person(`trial${buyers}@example.com`);
  const offering = await offeringId('customer-support-agent');
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => startTrial(person1, { offering, name: 'Try' })),
  );
  const made = answers.filter((answer) => (answer as Trial).instance !== null) as Trial[];
  expect(made).toHaveLength(1);
  expect(made[0]!.instance).toMatchObject({ name: 'Try', order: null, plan: null });
  const codes = answers.flatMap((answer) => (answer as Trial).errors.map(({ code }) => code));
  expect(codes).toEqual(Array.from({ length: 4 }, () => 'TRIAL_USED'));
  const { id, trialEndsAt, organization } = made[0]!.instance;
  await expect.poll(() => stateOf(id)).toBe('ACTIVE');
  expect(await fixture.wallet(organization.id)).toEqual({
    balance: 100,
    grants: [{ kind: 'TRIAL', amount: 100, expiresAt: trialEndsAt }],
  });
  expect(Date.parse(trialEndsAt) - Date.now()).toBeGreaterThan(13.9 * 86_400_000);
  // Another offering may be tried, but brings no credits again.
  const other = (await startTrial(person1, { offering: await offeringId('meeting-scheduler') })) as Trial;
  await expect.poll(() => stateOf(other.instance.id)).toBe('ACTIVE');
  expect((await fixture.wallet(organization.id))!.balance).toBe(100);
});

test('a trial that is over is suspended and cannot be resumed', async () => {
  const trial = (await startTrial(owner, { offering: await offeringId('code-review-agent') })) as Trial;
  const { id } = trial.instance;
  await expect.poll(() => stateOf(id)).toBe('ACTIVE');
  await fixture.pool.query('UPDATE instances SET trial_ends_at = now() WHERE id = $1', [id]);
  await fixture.pool.query(`UPDATE jobs SET run_at = now() WHERE queue = 'trial-ends' AND key = $1`, [id]);
  await fixture.pool.query(`NOTIFY jobs, 'trial-ends'`);
  await expect.poll(() => stateOf(id)).toBe('SUSPENDED');
  expect(await change(owner, 'instanceResume', id)).toMatchObject({ errors: [{ code: 'CONFLICT' }] });
});

test('a trial of the same id is found again, taken off sale and renamed or not; other content is CONFLICT', async () => {
  const visitor = person('repeats@example.com');
  const offering = await offeringId('sales-outreach-agent');
  const input = { id: randomUUID(), offering };
  const first = (await startTrial(visitor, input)) as Trial;
  expect(first).toMatchObject({ instance: { id: input.id }, errors: [] });
  const setSale = (state: string, isEnabled: boolean, name: string) =>
    fixture.pool.query('UPDATE offerings SET state = $2, trial_enabled = $3, name = $4 WHERE id = $1', [
      offering,
      state,
      isEnabled,
      name,
    ]);
  const found = { ...first.instance, state: expect.any(String) as string };
  expect(await startTrial(visitor, { ...input, organization: first.instance.organization.id })).toEqual({
    instance: found,
    errors: [],
  });
  await setSale('UNPUBLISHED', false, 'Renamed');
  expect(await startTrial(visitor, input)).toEqual({ instance: found, errors: [] });
  expect(await startTrial(visitor, { ...input, id: randomUUID() })).toMatchObject({
    instance: null,
    errors: [{ field: 'offering', code: 'NOT_FOUND' }],
  });
  await setSale('PUBLISHED', true, 'Sales Outreach Agent');
  for (const other of [{ name: 'Another' }, { offering: await offeringId('meeting-scheduler') }])
    expect(await startTrial(visitor, { ...input, ...other })).toMatchObject({
      instance: null,
      errors: [{ field: 'id', code: 'CONFLICT' }],
    });
  expect(await startTrial(stranger, input)).toMatchObject({
    instance: null,
    errors: [{ field: 'id', code: 'CONFLICT' }],
  });
  const { rows } = await fixture.pool.query(
    'SELECT count(*)::int AS instances FROM instances WHERE organization_id = $1',
    [first.instance.organization.id],
  );
  expect(rows).toEqual([{ instances: 1 }]);
});

const trialCode = async (caller: Asking, input: object) => {
  const answer = await startTrial(caller, input);
  return typeof answer === 'object' && answer !== null ? (answer as Trial).errors[0]?.code : answer;
};

test('refuses trials of what cannot be tried, and in organizations of others', async () => {
  const offering = await offeringId('hr-onboarding-assistant');
  expect(await trialCode(null, { offering })).toBe('UNAUTHENTICATED');
  expect(await trialCode(program(['ADMIN']), { offering })).toBe('FORBIDDEN');
  expect(await trialCode({ ...owner, email: null }, { offering })).toBe('FORBIDDEN');
  expect(await trialCode(owner, { offering: 'nonsense' })).toBe('NOT_FOUND');
  expect(await trialCode(stranger, { offering, organization: bought.organization })).toBe('NOT_FOUND');
  expect(await trialCode(operator, { offering, organization: bought.organization })).toBe('FORBIDDEN');
  expect(await trialCode(owner, { offering, name: ' ' })).toBe('REQUIRED');
  await fixture.pool.query(`UPDATE offerings SET trial_enabled = false WHERE id = $1`, [offering]);
  expect(await trialCode(owner, { offering })).toBe('CONFLICT');
  await fixture.pool.query(`UPDATE offerings SET trial_enabled = true, state = 'DRAFT' WHERE id = $1`, [
    offering,
  ]);
  expect(await trialCode(owner, { offering })).toBe('NOT_FOUND');
  expect(await trialCode(seller, { offering })).toBe('CONFLICT');
  await fixture.pool.query(`UPDATE offerings SET state = 'PUBLISHED' WHERE id = $1`, [offering]);
  expect(await trialCode(owner, { offering, organization: bought.organization })).toBeUndefined();
});
