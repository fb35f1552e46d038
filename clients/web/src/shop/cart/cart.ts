import { useCallback, useSyncExternalStore } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../../generated/gql.ts';
import { keep, useEnvironment } from '../../app/environment.tsx';
import { CHANNEL } from '../channel.ts';

const create = graphql(`
  mutation CartCreate($input: CheckoutCreateInput!) {
    checkoutCreate(input: $input) {
      checkout {
        id
        ...CartLines
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

const add = graphql(`
  mutation CartAdd($id: ID!, $lines: [CheckoutLineInput!]!) {
    checkoutLinesAdd(id: $id, lines: $lines) {
      checkout {
        id
        ...CartLines
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

let current: string | undefined;
const listeners = new Set<() => void>();

function watch(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function setCart(id: string | undefined): void {
  current = id ?? '';
  keep('checkout', current);
  for (const listener of listeners) listener();
}

/** The cart of whoever asks for a page: on the server by their request, here by what this browser keeps. */
export function cartOf(request: Request): string | undefined {
  const cookies = typeof document === 'undefined' ? (request.headers.get('cookie') ?? '') : document.cookie;
  const [, value = ''] = /(?:^|; )checkout=([^;]*)/.exec(cookies) ?? [];
  try {
    return decodeURIComponent(value) || undefined;
  } catch {
    return undefined;
  }
}

interface Cart {
  /** Of the checkout; undefined while nothing was put into it. */
  id: string | undefined;
  /** Returns what went wrong. */
  add(variant: string): Promise<string | undefined>;
  /** After it became an order, or is gone. */
  forget(): void;
}

/** What this browser collects to buy: a checkout of commerce, found again by a cookie. */
export function useCart(): Cart {
  const client = useClient();
  const { checkout } = useEnvironment();
  const read = (): string | undefined => (current ?? checkout) || undefined;
  const id = useSyncExternalStore(watch, read, () => checkout);
  return {
    id,
    add: useCallback(
      async (variant) => {
        const lines = [{ variantId: variant, quantity: 1 }];
        if (id !== undefined) {
          const { data } = await client.mutation(add, { id, lines }).toPromise();
          const [error] = data?.checkoutLinesAdd?.errors ?? [];
          if (data?.checkoutLinesAdd && !error) return undefined;
          // A checkout that was completed, or is too old, gives way to a new one.
          if (error && error.code !== 'NOT_FOUND') return error.message ?? error.code;
        }
        const { data } = await client.mutation(create, { input: { channel: CHANNEL, lines } }).toPromise();
        const made = data?.checkoutCreate;
        if (!made?.checkout) return made?.errors[0]?.message ?? 'The cart does not answer. Please try again.';
        setCart(made.checkout.id);
        return undefined;
      },
      [client, id],
    ),
    forget: () => setCart(undefined),
  };
}
