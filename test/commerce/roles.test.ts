import {
  buildClientSchema,
  getIntrospectionQuery,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commerceId } from '#common/demo/catalogue.ts';
import { operationOf, requiredArguments } from '#test/harness/generated-arguments.ts';
import { createTestIdentity, type TestIdentity } from '#test/harness/identity.ts';
import { expectTable, outcomeIn } from '#test/harness/roles-table.ts';
import { startCommerce, type Commerce } from './commerce.ts';
import { GATEWAY, readyCheckout } from './shopping.ts';

let commerce: Commerce;
let identity: TestIdentity;
let schema: GraphQLSchema;
let bearers: Record<Role, string | undefined>;

const roles = ['nobody', 'stranger', 'customer', 'API key', 'service', 'staff', 'app'] as const;
type Role = (typeof roles)[number];
const CUSTOMER = 'customer@test.gsv.dev';

beforeAll(async () => {
  [commerce, identity] = await Promise.all([startCommerce(), createTestIdentity()]);
  schema = buildClientSchema(await commerce.ask<IntrospectionQuery>(getIntrospectionQuery()));
  bearers = {
    nobody: undefined,
    stranger: await bearerOf('stranger@test.gsv.dev'),
    customer: await bearerOf(CUSTOMER),
    'API key': await identity.bearerOf({
      kind: 'program',
      apiKeyId: commerceId('ApiKey', 1),
      instanceId: 'instance',
      organizationId: 'organization',
      scopes: ['INVOKE', 'READ', 'ADMIN'],
    }),
    service: await identity.bearerOfService('control-plane'),
    staff: await bearerOf('operator@gsv.dev'),
    app: `Bearer ${commerce.appToken}`,
  };
});
afterAll(async () => {
  await commerce?.stop();
  await identity?.remove();
});

const bearerOf = async (email: string): Promise<string> => `Bearer ${await commerce.issuer.tokenOf(email)}`;

/** What is the customer's, and a guest's checkout, made when somebody tries to change it. */
interface World {
  checkout(): Promise<{ id: string; line: string }>;
  /** A checkout of nobody. */
  guest(): Promise<string>;
  address(): Promise<string>;
}

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
};

const makeWorld = async (): Promise<World> => ({
  checkout: once(async () => {
    const { id, lines } = await readyCheckout(commerce, { email: CUSTOMER, authorization: bearers.customer });
    return { id, line: lines[0]!.id };
  }),
  guest: once(async () => (await readyCheckout(commerce)).id),
  address: once(async () => {
    const { accountAddressCreate } = await commerce.ask<{
      accountAddressCreate: { address: { id: string } };
    }>(
      `mutation { accountAddressCreate(input: { firstName: "A", lastName: "B", streetAddress1: "1 Street", city: "Bonn",
        postalCode: "53111", country: DE }) { address { id } } }`,
      {},
      bearers.customer,
    );
    return accountAddressCreate.address.id;
  }),
});

type Arguments = Record<string, unknown>;
const ofCheckout =
  (more: (line: string) => Arguments = () => ({})) =>
  async ({ checkout }: World): Promise<Arguments> => {
    const { id, line } = await checkout();
    return { id, ...more(line) };
  };
const ofAddress =
  (more: Arguments = {}) =>
  async ({ address }: World): Promise<Arguments> => ({ id: await address(), ...more });

/** Arguments that name something of the customer's; all others are generated, and name nothing that there is. */
const named: Record<string, (world: World) => Promise<Arguments>> = {
  checkoutLinesAdd: ofCheckout(() => ({ lines: [] })),
  checkoutLinesUpdate: ofCheckout(() => ({ lines: [] })),
  checkoutLineDelete: ofCheckout((line) => ({ lineId: line })),
  checkoutLinesDelete: ofCheckout((line) => ({ linesIds: [line] })),
  checkoutEmailUpdate: ofCheckout(() => ({ email: 'new@test.gsv.dev' })),
  checkoutBillingAddressUpdate: ofCheckout(() => ({ billingAddress: {} })),
  checkoutShippingAddressUpdate: ofCheckout(() => ({ shippingAddress: {} })),
  checkoutDeliveryMethodUpdate: ofCheckout(),
  checkoutComplete: ofCheckout(),
  checkoutAddPromoCode: ofCheckout(() => ({ promoCode: 'none' })),
  checkoutRemovePromoCode: ofCheckout(() => ({ promoCode: 'none' })),
  // A guest's, as a customer's stays theirs.
  checkoutCustomerAttach: async ({ guest }) => ({ id: await guest() }),
  checkoutCustomerDetach: ofCheckout(),
  checkoutLanguageCodeUpdate: ofCheckout(() => ({ languageCode: 'DE' })),
  deliveryOptionsCalculate: ofCheckout(),
  paymentGatewayInitialize: ofCheckout(),
  transactionInitialize: ofCheckout(() => ({
    paymentGateway: { id: GATEWAY, data: { outcome: 'failure' } },
  })),
  updateMetadata: ofCheckout(() => ({ input: [{ key: 'k', value: 'v' }] })),
  deleteMetadata: ofCheckout(() => ({ keys: ['k'] })),
  updatePrivateMetadata: ofCheckout(() => ({ input: [{ key: 'k', value: 'v' }] })),
  deletePrivateMetadata: ofCheckout(() => ({ keys: ['k'] })),
  orderCreateFromCheckout: ofCheckout(),
  accountAddressUpdate: ofAddress({ input: {} }),
  accountAddressDelete: ofAddress(),
  accountSetDefaultAddress: ofAddress({ type: 'BILLING' }),
};

test('what each role may do is what the README says, for every mutation of the schema', async () => {
  const fields = schema.getMutationType()!.getFields();
  expect(Object.keys(named).filter((name) => !(name in fields))).toEqual([]);
  const outcomeOf = async (name: string, role: Role, world: World): Promise<string> => {
    const field = fields[name]!;
    const variables = (await named[name]?.(world)) ?? requiredArguments(field);
    const query = operationOf('mutation', field, Object.keys(variables), '{ errors { code } }');
    const answer = await commerce.send<{ answer: { errors: { code: string }[] } | null }>(
      query.replace(` ${field.name}`, ` answer: ${field.name}`),
      variables,
      bearers[role],
    );
    expect(answer.errors?.[0]?.path ?? ['answer'], JSON.stringify(answer.errors)).toEqual(['answer']);
    const outcome = outcomeIn(answer);
    // Who names nothing that there is learns so when they may do it, too.
    return outcome === '–' && !(name in named) ? 'yes' : outcome;
  };
  await expectTable({ subgraph: 'commerce', roles, makeWorld, outcomeOf });
}, 120_000);
