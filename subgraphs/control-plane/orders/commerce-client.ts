import { z } from 'zod';
import { ServiceCallError } from '#common/services/service-call-error.ts';
import { orderState, type OrderState } from './order-event.ts';

const PAGE_SIZE = 100;
const TIMEOUT_MS = 15_000;

export const CHANGED_ORDERS = /* GraphQL */ `
  query ChangedOrders($since: DateTime!, $first: Int!, $after: String) {
    orders(first: $first, after: $after, where: { updatedAt: { gte: $since } }) {
      edges {
        node {
          id
          status
          chargeStatus
          total {
            gross {
              amount
              currency
            }
          }
          totalRefunded {
            amount
          }
          userEmail
          user {
            id
            email
          }
          metadata {
            key
            value
          }
          lines {
            id
            quantity
            totalPrice {
              gross {
                amount
                currency
              }
            }
            variant {
              id
              product {
                slug
              }
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

/** As federation asks for them: each is there, or null. */
export const CUSTOMERS = /* GraphQL */ `
  query Customers($representations: [_Any!]!) {
    _entities(representations: $representations) {
      ... on User {
        id
        email
      }
    }
  }
`;

const orderList = z.object({
  data: z.object({
    orders: z.object({
      edges: z.array(z.object({ node: z.unknown() })),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    }),
  }),
});

const customerList = z.object({
  data: z.object({
    _entities: z.array(z.object({ id: z.string(), email: z.string().max(320) }).nullable()),
  }),
});

type Page = z.output<typeof orderList>['data']['orders'];

const refusal = z.object({ errors: z.tuple([z.object({ message: z.string() })], z.unknown()) });

export interface CommerceClient {
  /** Orders changed since then, page by page. An order of another form is `undefined`. */
  changedOrders(since: Date, signal: AbortSignal): AsyncGenerator<(OrderState | undefined)[]>;
  /** The addresses that these customers have now, at most 100; those that are no more are left out. */
  customerEmails(ids: readonly string[], signal: AbortSignal): Promise<Map<string, string>>;
}

export function createCommerceClient(url: string, appToken: string): CommerceClient {
  const ask = async <Answer>(
    { query, variables, form, what }: Question<Answer>,
    signal: AbortSignal,
  ): Promise<Answer> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${appToken}` },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    }).catch((error: unknown) => {
      throw new ServiceCallError('commerce', 'does not answer', { cause: error });
    });
    const body: unknown = await response.json().catch(() => undefined);
    const answer = form.safeParse(body).data;
    if (answer !== undefined) return answer;
    // Most often a permission that the token lacks: commerce names it.
    const reason = refusal.safeParse(body).data?.errors[0].message;
    throw new ServiceCallError(
      'commerce',
      `answered HTTP ${response.status} without ${what}${reason === undefined ? '' : `: ${reason}`}`,
    );
  };
  return {
    async *changedOrders(since, signal) {
      for (let after: string | null = null; ;) {
        const variables: object = { since: since.toISOString(), first: PAGE_SIZE, after };
        const question = { query: CHANGED_ORDERS, variables, form: orderList, what: 'orders' };
        const { edges, pageInfo }: Page = (await ask(question, signal)).data.orders;
        yield edges.map(({ node }) => orderState.safeParse(node).data);
        if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return;
        after = pageInfo.endCursor;
      }
    },
    async customerEmails(ids, signal) {
      const representations = ids.map((id) => ({ __typename: 'User', id }));
      const question = {
        query: CUSTOMERS,
        variables: { representations },
        form: customerList,
        what: 'customers',
      };
      const found = (await ask(question, signal)).data._entities;
      // A Saleor answers an app that may not see customers with somebody else, and has some without an address.
      return new Map(
        found.flatMap((user) =>
          user && ids.includes(user.id) && user.email !== '' ? [[user.id, user.email]] : [],
        ),
      );
    },
  };
}

interface Question<Answer> {
  query: string;
  variables: object;
  form: z.ZodType<Answer>;
  /** What it asks for, in words. */
  what: string;
}
