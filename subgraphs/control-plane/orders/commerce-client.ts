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

const answer = z.object({
  data: z.object({
    orders: z.object({
      edges: z.array(z.object({ node: z.unknown() })),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    }),
  }),
});

const refusal = z.object({ errors: z.tuple([z.object({ message: z.string() })], z.unknown()) });

export interface CommerceClient {
  /** Orders changed since then, page by page. An order of another form is `undefined`. */
  changedOrders(since: Date, signal: AbortSignal): AsyncGenerator<(OrderState | undefined)[]>;
}

export function createCommerceClient(url: string, appToken: string): CommerceClient {
  const page = async (since: Date, after: string | null, signal: AbortSignal) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${appToken}` },
      body: JSON.stringify({
        query: CHANGED_ORDERS,
        variables: { since: since.toISOString(), first: PAGE_SIZE, after },
      }),
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    }).catch((error: unknown) => {
      throw new ServiceCallError('commerce', 'does not answer', { cause: error });
    });
    const body: unknown = await response.json().catch(() => undefined);
    const orders = answer.safeParse(body).data?.data.orders;
    if (orders) return orders;
    // Most often a permission that the token lacks: commerce names it.
    const reason = refusal.safeParse(body).data?.errors[0].message;
    throw new ServiceCallError(
      'commerce',
      `answered HTTP ${response.status} without orders${reason === undefined ? '' : `: ${reason}`}`,
    );
  };
  return {
    async *changedOrders(since, signal) {
      for (let after: string | null = null; ;) {
        const { edges, pageInfo } = await page(since, after, signal);
        yield edges.map(({ node }) => orderState(null).safeParse(node).data);
        if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return;
        after = pageInfo.endCursor;
      }
    },
  };
}
