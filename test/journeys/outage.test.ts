import { afterAll, beforeAll, expect, test } from 'vitest';
import { watch } from '#test/harness/subscribe.ts';
import { startSupergraph, type Supergraph } from '#test/harness/supergraph.ts';
import {
  activeInstanceOf,
  ask,
  buy,
  findVariant,
  request,
  RUN_OUTPUT,
  startRun,
  type RunOutputEvent,
} from './steps.ts';

const email = 'outage@test.gsv.dev';
let supergraph: Supergraph;
let buyer: string;
let instance: string;
let organization: string;

beforeAll(async () => {
  supergraph = await startSupergraph({ processes: ['control-plane', 'billing', 'runtime'] });
  buyer = `Bearer ${await supergraph.issuer.tokenOf(email)}`;
  const order = await buy(
    supergraph,
    buyer,
    email,
    await findVariant(supergraph, 'customer-support-agent', 'Basic'),
  );
  const bought = await activeInstanceOf(supergraph, buyer, order);
  [instance, organization] = [bought.id, bought.organization.id];
});
afterAll(() => supergraph?.stop());

const QUERY = /* GraphQL */ `
  query ($instance: ID!) {
    product(slug: "customer-support-agent", channel: "default-channel") {
      name
    }
    instance(id: $instance) {
      name
      creditsConsumed
      runs(first: 5) {
        totalCount
      }
    }
  }
`;

test('a subgraph killed in the middle of a query: the rest of the data, its name in the error, whole again when it is back', async () => {
  supergraph.pause('runtime');
  const pending = request(supergraph, buyer, QUERY, { instance });
  await supergraph.kill('runtime');
  const answer = await pending;
  // `Instance.runs` may not be null, so the instance goes; everything that did not need the runtime stays.
  expect(answer.data).toEqual({ product: { name: 'Customer Support Agent' }, instance: null });
  expect(answer.errors).toMatchObject([{ path: ['instance'], extensions: { serviceName: 'runtime' } }]);
  expect(JSON.stringify(answer)).not.toMatch(/ECONN|127\.0\.0\.1|localhost|node_modules|at \//);

  await supergraph.revive('runtime');
  const whole = await ask(supergraph, buyer, QUERY, { instance });
  expect(whole).toMatchObject({ instance: { creditsConsumed: 0, runs: { totalCount: 0 } } });
});

test('a subgraph that another one needs is killed: the error says what cannot be reached, in words of the API', async () => {
  const query = 'query ($id: ID!) { wallet(organization: $id) { balance } creditPacks { credits } }';
  await supergraph.kill('control-plane');
  const answer = await request(supergraph, buyer, query, { id: organization });
  expect(answer.data).toEqual({ wallet: null, creditPacks: [{ credits: 500 }] });
  expect(answer.errors).toMatchObject([
    {
      message: expect.stringContaining('directory of organizations'),
      path: ['wallet'],
      extensions: { code: 'SERVICE_UNAVAILABLE', serviceName: 'billing' },
    },
  ]);
  await supergraph.revive('control-plane');
  expect(await ask(supergraph, buyer, query, { id: organization })).toMatchObject({
    wallet: { balance: 100 },
  });
});

test('a subgraph killed under a subscription that cannot resume: a clear end with its name, and a new one works', async () => {
  const query =
    'subscription ($organization: ID!) { walletChanged(organization: $organization) { balance available } }';
  const watched = watch(supergraph.url, query, { organization }, buyer);
  await watched.until((events) => events.length === 1);
  await supergraph.kill('billing');
  const end = await watched.ended;
  expect(end).toMatchObject([{ extensions: { serviceName: 'billing' } }]);
  await watched.stop();

  await supergraph.revive('billing');
  const again = watch(supergraph.url, query, { organization }, buyer);
  await again.until((events) => events.length === 1);
  expect(again.events).toEqual([{ walletChanged: { balance: 100, available: 100 } }]);
  await again.stop();
});

test('a subgraph killed under a resumable subscription: the client sees 1..N and an end, and nothing of the outage', async () => {
  const { run, errors } = await startRun(supergraph, buyer, {
    instance,
    text: 'Tell me a long story about parcels.',
  });
  expect(errors).toEqual([]);
  const output = watch<RunOutputEvent>(supergraph.url, RUN_OUTPUT, { run: run?.id }, buyer);
  await output.until((events) => events.length >= 2);
  await supergraph.kill('runtime');
  await supergraph.revive('runtime');
  expect(await output.ended).toBeUndefined();
  expect(output.events.map(({ runOutput }) => runOutput.sequence)).toEqual(
    output.events.map((_, index) => index + 1),
  );
  expect(output.events.at(-1)?.runOutput.__typename).toMatch(/^Run(Succeeded|Failed)$/);
  await output.stop();
}, 90_000);
