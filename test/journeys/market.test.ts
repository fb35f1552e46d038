import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Service } from '#common/services/service.ts';
import { graphql } from '#test/harness/graphql.ts';
import { person } from '#test/harness/identity.ts';
import { watch } from '#test/harness/subscribe.ts';
import { startSupergraph, type Supergraph } from '#test/harness/supergraph.ts';
import { startModelServer, type ModelServer } from '#test/runtime/model-server.ts';
import { becomeSeller, change, listed, sell } from './selling.ts';
import { activeInstanceOf, ask, buy, findVariant, request, RUN_OUTPUT, startRun } from './steps.ts';

/** What operators turn off, in every process; and what those who wait are told. */
let supergraph: Supergraph;
let model: ModelServer;
let second: { gateway: Service; runtime: Service; controlPlane: Service };
let operator: string;

const bearer = async (email: string): Promise<string> => `Bearer ${await supergraph.issuer.tokenOf(email)}`;

beforeAll(async () => {
  model = await startModelServer();
  supergraph = await startSupergraph({ env: { runtime: { LLM_BASE_URL: model.url } } });
  operator = await bearer('operator@gsv.dev');
  const [gateway, runtime, controlPlane] = await Promise.all(
    (['gateway', 'runtime', 'control-plane'] as const).map((name) => supergraph.another(name)),
  );
  second = { gateway: gateway!, runtime: runtime!, controlPlane: controlPlane! };
}, 60_000);
afterAll(async () => {
  await supergraph?.stop();
  await model?.stop();
});

const BUYING = /* GraphQL */ `
  mutation Buying($input: CheckoutCreateInput!) {
    ...First
  }
  fragment First on Mutation {
    checkoutCreate(input: $input) {
      checkout {
        id
      }
      errors {
        code
      }
    }
  }
`;
const COMPLETING = 'mutation ($id: ID!) { checkoutComplete(id: $id) { order { id } errors { code } } }';

const turn = (name: string, isEnabled: boolean, organization?: string) =>
  change(supergraph, operator, 'featureUpdate', 'feature { name }', {
    input: { name, isEnabled, organization },
  });

/** An organization of somebody's, beside their personal workspace. */
const found = async (owner: string, name: string): Promise<string> =>
  (
    await change<{ id: string }>(supergraph, owner, 'organizationCreate', 'organization { id }', {
      input: { name },
    })
  ).id;

interface Tried {
  checkoutCreate: { checkout: { id: string } | null } | null;
}

/** Opens a checkout through the second gateway: its id, or why it may not. */
async function tryToBuy(
  token: string | undefined,
  { email = 'somebody@test.gsv.dev', organization }: { email?: string; organization?: string } = {},
): Promise<string> {
  const variantId = await findVariant(supergraph, 'customer-support-agent', 'Basic');
  const { data, errors } = await graphql<Tried>(
    second.gateway.url,
    BUYING,
    {
      input: {
        channel: 'default-channel',
        email,
        lines: [{ variantId, quantity: 1 }],
        ...(organization !== undefined && { metadata: [{ key: 'organization', value: organization }] }),
      },
    },
    token === undefined ? {} : { authorization: token },
  );
  return data?.checkoutCreate?.checkout?.id ?? String(errors?.[0]?.extensions?.['code']);
}

const refused = 'FORBIDDEN';
const aCheckout = expect.stringMatching(/^Q2hlY2tvdXQ6/) as string;

const becomes = (tried: () => Promise<string>, outcome: string) =>
  expect.poll(tried, { timeout: 10_000, interval: 100 }).toEqual(outcome);

test('buying is turned off for all, or for the organization that somebody buys for, in every gateway', async () => {
  const email = 'switched@test.gsv.dev';
  const buyer = await bearer(email);
  const [closed, open] = [await found(buyer, 'Closed'), await found(buyer, 'Open')];
  const before = await tryToBuy(buyer, { email, organization: closed });
  expect(before).toEqual(aCheckout);
  await turn('NEW_PURCHASES', false, closed);
  await becomes(() => tryToBuy(buyer, { email, organization: closed }), refused);
  // A guest who names it with a member's address buys for it, too.
  await becomes(() => tryToBuy(undefined, { email, organization: closed }), refused);
  // What was opened before is not completed; who changes for whom it is may.
  const complete = async (id: string) => {
    const answer = await graphql<{ checkoutComplete: { errors: { code: string }[] } }>(
      second.gateway.url,
      COMPLETING,
      { id },
      { authorization: buyer },
    );
    return answer.errors?.[0]?.extensions?.['code'] ?? answer.data?.checkoutComplete.errors[0]?.code;
  };
  expect(await complete(before)).toBe(refused);
  await ask(
    supergraph,
    buyer,
    `mutation ($id: ID!, $input: [MetadataInput!]!) { updateMetadata(id: $id, input: $input) { errors { code } } }`,
    { id: before, input: [{ key: 'organization', value: open }] },
  );
  expect(await complete(before)).not.toBe(refused);
  // Others, and the same person for others, go on; who names what is not theirs buys for themselves.
  expect(await tryToBuy(buyer, { email, organization: open })).toEqual(aCheckout);
  expect(await tryToBuy(buyer, { email })).toEqual(aCheckout);
  const third = await bearer('third@test.gsv.dev');
  expect(await tryToBuy(third, { organization: closed })).toEqual(aCheckout);

  await turn('NEW_PURCHASES', false);
  await turn('NEW_PURCHASES', true, open);
  await becomes(() => tryToBuy(undefined), refused);
  await becomes(() => tryToBuy(third), refused);
  await becomes(() => tryToBuy(buyer, { email, organization: open }), aCheckout);
  await becomes(() => tryToBuy(buyer, { email }), refused);
  await turn('NEW_PURCHASES', true);
  await becomes(() => tryToBuy(undefined), aCheckout);
});

test("a removed member's streams end within seconds, and the next request is refused", async () => {
  const [ownerEmail, leaverEmail] = ['remover@test.gsv.dev', 'leaver@test.gsv.dev'];
  const [owner, leaver] = [await bearer(ownerEmail), await bearer(leaverEmail)];
  const team = await found(owner, 'Leavers');
  const { secret } = await ask<{ memberInvite: { secret: string } }>(
    supergraph,
    owner,
    'mutation ($input: MemberInviteInput!) { memberInvite(input: $input) { secret errors { code } } }',
    { input: { organization: team, email: leaverEmail } },
  ).then(({ memberInvite }) => memberInvite);
  await change(supergraph, leaver, 'invitationAccept', 'organization { id }', { secret });
  const variant = await findVariant(supergraph, 'customer-support-agent', 'Basic');
  const order = await buy(supergraph, owner, ownerEmail, variant, 1, team);
  const instance = await activeInstanceOf(supergraph, owner, order);
  expect(instance.organization.id).toBe(team);
  const { run, errors } = await startRun(supergraph, leaver, { instance: instance.id, text: 'Talk to me.' });
  expect(errors).toEqual([]);
  const agent = await model.nextCall();
  agent.say('Hello');
  const streams = [
    watch(supergraph.url, RUN_OUTPUT, { run: run?.id }, leaver),
    watch(
      supergraph.url,
      'subscription ($id: ID!) { instanceStateChanged(instance: $id) { id } }',
      { id: instance.id },
      leaver,
    ),
    watch(
      supergraph.url,
      'subscription ($id: ID!) { walletChanged(organization: $id) { balance } }',
      { id: team },
      leaver,
    ),
  ];
  await Promise.all(streams.map((stream) => stream.until((events) => events.length > 0)));
  const instances = watch(
    supergraph.url,
    'subscription ($id: ID!) { instancesChanged(organization: $id) { id } }',
    { id: team },
    leaver,
  );
  await change(supergraph, owner, 'memberRemove', 'organization { id }', {
    organization: team,
    email: leaverEmail,
  });
  const refusal = await startRun(supergraph, leaver, { instance: instance.id, text: 'Still there?' });
  expect(refusal).toMatchObject({ run: null, errors: [{ code: 'NOT_FOUND' }] });
  const { data } = await request<{ instance: object | null }>(
    supergraph,
    leaver,
    'query ($id: ID!) { instance(id: $id) { id } }',
    { id: instance.id },
  );
  expect(data).toEqual({ instance: null });
  // Each ends although nothing happens any more; the run itself goes on.
  await Promise.all([...streams, instances].map((stream) => stream.ended));
  agent.finish();
  await Promise.all([...streams, instances].map((stream) => stream.stop()));
}, 60_000);

test('runs, trials and applications are turned off in every process at once, for all or for one organization', async () => {
  const email = 'several@test.gsv.dev';
  const buyer = await bearer(email);
  const variantId = await findVariant(supergraph, 'customer-support-agent', 'Basic');
  const instance = await activeInstanceOf(supergraph, buyer, await buy(supergraph, buyer, email, variantId));
  const organization = instance.organization.id;
  const { offering } = await ask<{ offering: { id: string } }>(
    supergraph,
    undefined,
    '{ offering(slug: "email-automation") { id } }',
  );
  const caller = { ...person(email), email };
  type Answer = { answer: { errors: { code: string }[] } };
  const codeAt = async (url: string, call: string, type: string, input: object) => {
    const { data } = await graphql<Answer>(
      url,
      `mutation ($input: ${type}!) { answer: ${call}(input: $input) { errors { code } } }`,
      { input },
      { authorization: await supergraph.identity.bearerOf(caller) },
    );
    return data!.answer.errors[0]?.code ?? null;
  };
  const runs = () =>
    Promise.all(
      [supergraph.urls.runtime, second.runtime.url].map((url) =>
        codeAt(url, 'runStart', 'RunStartInput', { instance: instance.id, input: 'Hi', budget: 10 }),
      ),
    );
  await turn('RUNS', false);
  expect(await runs()).toEqual([refused, refused]);
  await turn('RUNS', true, organization);
  expect(await runs()).toEqual([null, null]);
  await turn('RUNS', false, organization);
  await turn('RUNS', true);
  expect(await runs()).toEqual([refused, refused]);
  await turn('RUNS', true, organization);

  const controlPlanes = [supergraph.urls['control-plane'], second.controlPlane.url];
  const trials = (id: string) =>
    Promise.all(
      controlPlanes.map((url) =>
        codeAt(url, 'trialStart', 'TrialStartInput', { id, offering: offering.id, organization }),
      ),
    );
  await turn('TRIALS', false);
  expect(await trials(randomUUID())).toEqual([refused, refused]);
  await turn('TRIALS', true, organization);
  expect(await trials(randomUUID())).toContain(null);
  await turn('TRIALS', true);

  const shop = await found(buyer, 'Shop');
  const applies = () =>
    Promise.all(
      controlPlanes.map((url) =>
        codeAt(url, 'sellerApply', 'SellerApplyInput', {
          organization: shop,
          displayName: 'Shop',
          description: 'Sells.',
          supportEmail: 'help@example.com',
          country: 'DE',
        }),
      ),
    );
  await turn('SELLER_APPLICATIONS', false, shop);
  expect(await applies()).toEqual([refused, refused]);
  await turn('SELLER_APPLICATIONS', true, shop);
  expect(await applies()).toContain(null);
});

test('a price that somebody changes in commerce is back within seconds of its event, long before the next look', async () => {
  const seller = await bearer('priced@test.gsv.dev');
  const organization = await becomeSeller(supergraph, seller, operator, 'Priced');
  const slug = 'priced-agent';
  const sold = await sell(supergraph, seller, operator, organization, { slug, name: 'Priced Agent' });
  await listed(supergraph, seller, sold.offering);
  const variant = await findVariant(supergraph, slug);
  const price = async () => {
    const { data } = await graphql<{
      productVariant: { channelListings: { price: { amount: number } }[] };
    }>(
      supergraph.urls.commerce,
      'query ($id: ID!) { productVariant(id: $id) { channelListings { price { amount } } } }',
      { id: variant },
      { authorization: operator },
    );
    return data?.productVariant.channelListings[0]?.price.amount;
  };
  expect(await price()).toBe(39.99);
  const { data, errors } = await graphql<{ changed: { errors: object[] } }>(
    supergraph.urls.commerce,
    `
      mutation ($id: ID!) {
        changed: productVariantChannelListingUpdate(
          id: $id
          input: [{ channelId: "Q2hhbm5lbDox", price: 1 }]
        ) {
          errors {
            code
          }
        }
      }
    `,
    { id: variant },
    { authorization: operator },
  );
  expect([errors, data?.changed.errors]).toEqual([undefined, []]);
  expect(await price()).toBe(1);
  await expect.poll(price, { timeout: 20_000, interval: 200 }).toBe(39.99);
});

test('publisher and buyer follow what becomes of an offering, of an order and of instances', async () => {
  const seller = await bearer('followed@test.gsv.dev');
  const organization = await becomeSeller(supergraph, seller, operator, 'Followed');
  const slug = 'followed-agent';
  const sold = await sell(supergraph, seller, operator, organization, { slug, name: 'Followed Agent' });
  const offering = watch<{ offeringChanged: { state: string; name: string; listing: { state: string } } }>(
    supergraph.url,
    'subscription ($id: ID!) { offeringChanged(offering: $id) { state name listing { state } } }',
    { id: sold.offering },
    seller,
  );
  const last = () => offering.events.at(-1)?.offeringChanged;
  await offering.until(() => last()?.listing.state === 'LISTED');
  await change(supergraph, seller, 'offeringUpdate', 'offering { id }', {
    id: sold.offering,
    input: { name: 'Renamed Agent' },
  });
  await offering.until(() => last()?.name === 'Renamed Agent' && last()?.listing.state === 'LISTED');
  await change(supergraph, operator, 'sellerReview', 'seller { state }', {
    input: { organization, decision: 'SUSPEND', reason: 'A test.' },
  });
  await offering.until(() => last()?.listing.state === 'NOT_LISTED');
  await change(supergraph, operator, 'sellerReview', 'seller { state }', {
    input: { organization, decision: 'REINSTATE' },
  });
  await offering.until(() => last()?.listing.state === 'LISTED');
  await offering.stop();
  const strangers = watch(
    supergraph.url,
    'subscription ($id: ID!) { instancesChanged(organization: $id) { id } }',
    { id: organization },
    await bearer('third@test.gsv.dev'),
  );
  expect(await strangers.ended).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  await strangers.stop();

  const buyerEmail = 'following@test.gsv.dev';
  const buyer = await bearer(buyerEmail);
  const team = await found(buyer, 'Team');
  const instances = watch<{ instancesChanged: { id: string; state: string } }>(
    supergraph.url,
    'subscription ($id: ID!) { instancesChanged(organization: $id) { id state } }',
    { id: team },
    buyer,
  );
  await listed(supergraph, seller, sold.offering);
  const order = await buy(supergraph, buyer, buyerEmail, await findVariant(supergraph, slug), 1, team);
  await expect
    .poll(
      async () =>
        (
          await ask<{ order: { provisioning: unknown[] } }>(
            supergraph,
            buyer,
            'query ($id: ID!) { order(id: $id) { provisioning { state } } }',
            { id: order },
          )
        ).order.provisioning.length,
      { timeout: 20_000, interval: 200 },
    )
    .toBe(1);
  const provisioning = watch<{
    orderProvisioningChanged: { provisioning: { state: string; instances: { state: string }[] }[] };
  }>(
    supergraph.url,
    'subscription ($id: ID!) { orderProvisioningChanged(order: $id) { provisioning { state instances { state } } } }',
    { id: order },
    buyer,
  );
  // It ends by itself once every line is done.
  expect(await provisioning.ended).toBeUndefined();
  expect(provisioning.events.at(-1)?.orderProvisioningChanged.provisioning).toEqual([
    { state: 'DONE', instances: [{ state: 'ACTIVE' }] },
  ]);
  await instances.until((events) => events.at(-1)?.instancesChanged.state === 'ACTIVE');
  const { id } = instances.events.at(-1)!.instancesChanged;
  await change(supergraph, operator, 'instanceSuspend', 'instance { id }', { id });
  await instances.until((events) => events.at(-1)?.instancesChanged.state === 'SUSPENDED');
  await Promise.all([provisioning.stop(), instances.stop()]);
});
