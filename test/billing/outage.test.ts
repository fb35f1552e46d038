import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sendLogsTo } from '#common/process/logging.ts';
import { watch } from '#test/harness/subscribe.ts';
import type { Fault } from './membership-server.ts';
import { startBilling, type BillingFixture } from './service-fixture.ts';

/** control-plane, which knows who belongs to which organization, is away; billing itself is well. */
let billing: BillingFixture;
let log: string[] = [];

beforeAll(async () => {
  sendLogsTo({ write: (line) => void log.push(line) });
  billing = await startBilling({ logLevel: 'info' });
  await billing.grant({});
});
afterEach(() => {
  billing.control.fault = undefined;
  log = [];
});
afterAll(() => billing?.stop());

const unavailable = (path: string[]) => ({
  message: 'The directory of organizations and instances cannot be reached at the moment. Try again later.',
  path,
  extensions: { code: 'SERVICE_UNAVAILABLE' },
});
const WALLET = 'query ($id: ID!) { wallet(organization: $id) { id } packs: creditPacks { credits } }';
const UPDATE =
  'mutation ($id: ID!) { walletUpdate(organization: $id, input: { lowCreditThreshold: 1 }) { errors { code } } }';
const CHANGED = 'subscription ($id: ID!) { walletChanged(organization: $id) { balance } }';

describe.each<[string, Fault, RegExp]>([
  ['breaks the connection off', 'nothing', /control-plane does not answer.*(closed|ECONNRESET)/],
  ['answers no JSON', { status: 503, body: 'at db.internal:5432' }, /HTTP 503.*not with JSON/],
  ['answers no GraphQL', { status: 502, body: '[]' }, /HTTP 502 without GraphQL/],
  [
    'answers with an error',
    { status: 200, body: '{"data":null,"errors":[{"message":"no database"}]}' },
    /control-plane answered: no database/,
  ],
])('while it %s', (_name, fault, cause) => {
  test('a query says what cannot be reached, keeps the rest, and the log has the cause', async () => {
    billing.control.fault = fault;
    const answer = await billing.ask(billing.owner, WALLET, { id: billing.organization });
    expect(answer.data).toEqual({ wallet: null, packs: [{ credits: 500 }] });
    expect(answer.errors).toMatchObject([unavailable(['wallet'])]);
    expect(JSON.stringify(answer)).not.toMatch(/db\.internal|no database|127\.0\.0\.1|ECONN|control-plane/);
    const requestId = answer.errors?.[0]?.extensions?.['requestId'];
    expect(log.filter((line) => line.includes(String(requestId))).join('')).toMatch(cause);
  });

  test('a mutation is a fault of the whole field, not one of its expected failures', async () => {
    billing.control.fault = fault;
    const answer = await billing.ask(billing.owner, UPDATE, { id: billing.organization });
    expect(answer).toMatchObject({ data: null, errors: [unavailable(['walletUpdate'])] });
  });
});

test('a subscription does not begin, and one under way ends, with the same error', async () => {
  const { service, organization: id, owner, control } = billing;
  const open = watch(service.url, CHANGED, { id }, owner);
  await open.until((events) => events.length === 1);
  control.fault = 'nothing';
  const refused = watch(service.url, CHANGED, { id }, owner);
  const error = { extensions: { code: 'SERVICE_UNAVAILABLE' } };
  expect(await refused.ended).toMatchObject([error]);
  await billing.grant({ amount: 1 });
  expect(await open.ended).toMatchObject([error]);
  await Promise.all([open.stop(), refused.stop()]);
});

test('those whose rights stand in their token need no directory', async () => {
  billing.control.fault = 'nothing';
  const key = await billing.keyOf(billing.organization, ['READ']);
  for (const authorization of [key, billing.operator, billing.runtime])
    expect(await billing.data(authorization, WALLET, { id: billing.organization })).toMatchObject({
      wallet: { id: expect.any(String) },
    });
});
