import { expect, vi } from 'vitest';
import { graphql, type GraphQLAnswer } from '#test/harness/graphql.ts';
import type { Supergraph } from '#test/harness/supergraph.ts';

/** The data of an answer without errors. */
export async function ask<T>(
  supergraph: Supergraph,
  authorization: string | undefined,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<T> {
  const answer = await request<T>(supergraph, authorization, query, variables);
  expect(answer.errors, JSON.stringify(answer.errors)).toBeUndefined();
  return answer.data as T;
}

export const request = <T>(
  supergraph: Supergraph,
  authorization: string | undefined,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<GraphQLAnswer<T>> =>
  graphql<T>(supergraph.url, query, variables, authorization === undefined ? {} : { authorization });

const FIND_VARIANT = /* GraphQL */ `
  query FindVariant($slug: String!) {
    product(slug: $slug, channel: "default-channel") {
      id
      variants {
        id
        name
        sku
      }
    }
  }
`;

export async function findVariant(supergraph: Supergraph, slug: string, name?: string): Promise<string> {
  type Data = { product: { variants: { id: string; name: string }[] } };
  const { product } = await ask<Data>(supergraph, undefined, FIND_VARIANT, { slug });
  const variant =
    name === undefined ? product.variants[0] : product.variants.find((candidate) => candidate.name === name);
  if (!variant) throw new Error(`${slug} has no variant ${name}`);
  return variant.id;
}

const CREATE = /* GraphQL */ `
  mutation CreateCheckout($input: CheckoutCreateInput!) {
    checkoutCreate(input: $input) {
      checkout {
        id
        totalPrice {
          gross {
            amount
            currency
          }
        }
      }
      errors {
        field
        message
        code
      }
    }
  }
`;

const PAY = /* GraphQL */ `
  mutation Pay($id: ID!, $gateway: String!, $amount: PositiveDecimal!) {
    transactionInitialize(
      id: $id
      amount: $amount
      paymentGateway: { id: $gateway, data: { outcome: "success" } }
    ) {
      transaction {
        id
      }
      errors {
        field
        message
        code
      }
    }
  }
`;

const COMPLETE = /* GraphQL */ `
  mutation Complete($id: ID!) {
    checkoutComplete(id: $id) {
      order {
        id
        isPaid
        chargeStatus
      }
      errors {
        field
        message
        code
      }
    }
  }
`;

/** Buys a variant as a storefront does, for the organization if one is named, and returns the order's id. */
export async function buy(
  supergraph: Supergraph,
  authorization: string,
  email: string,
  variantId: string,
  quantity = 1,
  organization?: string,
): Promise<string> {
  type Created = {
    checkoutCreate: {
      checkout: { id: string; totalPrice: { gross: { amount: number } } };
      errors: unknown[];
    };
  };
  const { checkoutCreate } = await ask<Created>(supergraph, authorization, CREATE, {
    input: {
      channel: 'default-channel',
      email,
      lines: [{ variantId, quantity }],
      ...(organization !== undefined && { metadata: [{ key: 'organization', value: organization }] }),
      billingAddress: {
        firstName: 'Test',
        lastName: 'Buyer',
        streetAddress1: '1 Test Street',
        city: 'Springfield',
        postalCode: '12345',
        country: 'DE',
      },
    },
  });
  expect(checkoutCreate.errors).toEqual([]);
  const { id, totalPrice } = checkoutCreate.checkout;
  type Paid = { transactionInitialize: { errors: unknown[] } };
  const { transactionInitialize } = await ask<Paid>(supergraph, authorization, PAY, {
    id,
    gateway: await testGateway(supergraph, authorization, id),
    amount: totalPrice.gross.amount,
  });
  expect(transactionInitialize.errors).toEqual([]);
  type Completed = { checkoutComplete: { order: { id: string; isPaid: boolean }; errors: unknown[] } };
  const { checkoutComplete } = await ask<Completed>(supergraph, authorization, COMPLETE, { id });
  expect(checkoutComplete).toMatchObject({ errors: [], order: { isPaid: true } });
  return checkoutComplete.order.id;
}

async function testGateway(supergraph: Supergraph, authorization: string, id: string): Promise<string> {
  type Data = { paymentGatewayInitialize: { gatewayConfigs: { id: string }[] } };
  const { paymentGatewayInitialize } = await ask<Data>(
    supergraph,
    authorization,
    'mutation ($id: ID!) { paymentGatewayInitialize(id: $id) { gatewayConfigs { id } errors { message code } } }',
    { id },
  );
  const gateway = paymentGatewayInitialize.gatewayConfigs[0];
  if (!gateway) throw new Error('commerce offers no payment gateway');
  return gateway.id;
}

export interface BoughtInstance {
  id: string;
  organization: { id: string };
}

/** The instance that an order bought, once it is ACTIVE. */
export async function activeInstanceOf(
  supergraph: Supergraph,
  authorization: string,
  orderId: string,
): Promise<BoughtInstance> {
  type Data = { instances: { edges: { node: BoughtInstance & { order: { id: string } | null } }[] } };
  // Not expect.poll: hooks buy, too, and it works inside tests only.
  return vi.waitFor(
    async () => {
      const data = await ask<Data>(
        supergraph,
        authorization,
        '{ instances(state: [ACTIVE], first: 100) { edges { node { id order { id } organization { id } } } } }',
      );
      const found = data.instances.edges.map(({ node }) => node).find((node) => node.order?.id === orderId);
      if (!found) throw new Error(`order ${orderId} has no active instance yet`);
      return found;
    },
    { timeout: 20_000, interval: 100 },
  );
}

export async function claimKey(
  supergraph: Supergraph,
  authorization: string,
  instanceId: string,
): Promise<string> {
  type Data = { initialApiKeyClaim: { secret: string | null; errors: unknown[] } };
  const { initialApiKeyClaim } = await ask<Data>(
    supergraph,
    authorization,
    'mutation ($id: ID!) { initialApiKeyClaim(instance: $id) { secret apiKey { prefix scopes } errors { message code } } }',
    { id: instanceId },
  );
  expect(initialApiKeyClaim.errors).toEqual([]);
  return initialApiKeyClaim.secret as string;
}

export interface StartedRun {
  run: { id: string; state: string } | null;
  errors: { code: string; message: string; field: string | null }[];
}

export async function startRun(
  supergraph: Supergraph,
  authorization: string,
  input: {
    instance: string;
    text: string;
    id?: string;
    session?: string;
    budget?: number;
    deadlineSeconds?: number;
  },
): Promise<StartedRun> {
  const { text, ...rest } = input;
  const { runStart } = await ask<{ runStart: StartedRun }>(
    supergraph,
    authorization,
    'mutation ($input: RunStartInput!) { runStart(input: $input) { run { id state } errors { field message code } } }',
    { input: { ...rest, input: { text } } },
  );
  return runStart;
}

export const RUN_OUTPUT = /* GraphQL */ `
  subscription RunOutput($run: ID!, $after: Int! = 0) {
    runOutput(run: $run, after: $after) {
      __typename
      sequence
      ... on RunOutputDelta {
        text
      }
      ... on RunFailed {
        failure {
          code
          message
        }
      }
    }
  }
`;

export interface RunOutputEvent {
  runOutput: { __typename: string; sequence: number; text?: string };
}

export const isLast = ({ runOutput }: RunOutputEvent): boolean =>
  ['RunSucceeded', 'RunFailed', 'RunCanceled'].includes(runOutput.__typename);

export interface WalletFigures {
  id: string;
  balance: number;
  reserved: number;
  available: number;
}

export async function walletOf(
  supergraph: Supergraph,
  authorization: string,
  organization: string,
): Promise<WalletFigures | null> {
  const { wallet } = await ask<{ wallet: WalletFigures | null }>(
    supergraph,
    authorization,
    'query ($organization: ID!) { wallet(organization: $organization) { id balance reserved available } }',
    { organization },
  );
  return wallet;
}
