import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { AnyVariables, Client, CombinedError } from '@urql/core';
import { useEffect, useRef, useState } from 'react';
import { redirectDocument, useLoaderData, type LoaderFunction, type Params } from 'react-router';
import { useClient, useQuery } from 'urql';

/** What an address says. */
export interface Where {
  params: Params;
  search: URLSearchParams;
  client: Client;
  url: URL;
}

interface PageQueryOptions<TData, TVariables, TMore> {
  document: TypedDocumentNode<TData, TVariables>;
  /** Undefined: there is no such page. */
  variables(where: Where): TVariables | undefined | Promise<TVariables | undefined>;
  /** For pages of those who are signed in: whether somebody is. */
  signedIn?(data: TData): boolean;
  /** For pages of some: whether whoever is signed in is one of them. */
  allowed?(data: TData): boolean;
  /** Whether the address names something that exists. */
  found?(data: TData): boolean;
  /** Asks the graph even when the cache could answer: for what changes by itself. */
  fresh?: boolean;
  /** What is worked out besides, from several answers. */
  more?(where: Where): Promise<TMore>;
}

interface Loaded<TVariables, TMore> {
  variables: TVariables;
  more: TMore;
}

/** Loads what a page shows before the page is shown, on the server and in the browser alike. */
export interface PageQuery<TData, TMore> {
  loader(client: Client): LoaderFunction;
  /** What was loaded, and every change of it since. */
  useData(): TData;
  useMore(): TMore;
  /** Asks again every so often while the page is looked at: for what changes by itself and tells nobody. */
  useAgain(everyMs: number): void;
}

export function pageQuery<TData, TVariables extends AnyVariables, TMore = undefined>(
  options: PageQueryOptions<TData, TVariables, TMore>,
): PageQuery<TData, TMore> {
  const { document, signedIn, allowed, found, fresh = false } = options;
  return {
    loader:
      (client) =>
      async ({ params, request }) => {
        const url = new URL(request.url);
        const where = { params, search: url.searchParams, client, url };
        const variables = await options.variables(where);
        if (variables === undefined) throw notFound();
        const requestPolicy = fresh ? 'network-only' : 'cache-first';
        const { data, error } = await client.query(document, variables, { requestPolicy }).toPromise();
        if (!data) throw refusal(error, url);
        if ((error && needsSignIn(error)) || signedIn?.(data) === false) throw toSignIn(url);
        if (allowed && !allowed(data)) throw new Response(null, { status: 403 });
        if (found && !found(data)) throw notFound();
        return { variables, more: await options.more?.(where) };
      },
    useData() {
      const { variables } = useLoaderData<Loaded<TVariables, TMore>>();
      const [{ data, error }] = useQuery({ query: document, variables });
      // What was asked again and not answered leaves the page as it was.
      const [known, setKnown] = useState({ variables, data });
      if (data && (known.data !== data || known.variables !== variables)) setKnown({ variables, data });
      const shown = data ?? (known.variables === variables ? known.data : undefined);
      if (!shown) throw error ?? new Error('a page was shown before it was loaded');
      return shown;
    },
    useMore: () => useLoaderData<Loaded<TVariables, TMore>>().more,
    useAgain(everyMs) {
      const { variables } = useLoaderData<Loaded<TVariables, TMore>>();
      const client = useClient();
      const lastEveryMs = useRef(everyMs);
      useEffect(() => {
        const askAgain = (): void => {
          if (globalThis.document.hidden) return;
          void client.query(document, variables, { requestPolicy: 'network-only' }).toPromise();
        };
        // What was waited for has come, and the rest of the answer may have been read a moment before that.
        if (lastEveryMs.current < everyMs) askAgain();
        lastEveryMs.current = everyMs;
        const timer = setInterval(askAgain, everyMs);
        return () => clearInterval(timer);
      }, [client, variables, everyMs]);
    },
  };
}

const notFound = (): Response => new Response(null, { status: 404 });

const codeOf = (error: CombinedError | undefined): unknown => error?.graphQLErrors[0]?.extensions['code'];

const needsSignIn = (error: CombinedError): boolean => codeOf(error) === 'UNAUTHENTICATED';

/** Whoever is not signed in is sent to do so and comes back here; everybody else reads why. */
function refusal(error: CombinedError | undefined, url: URL): Response {
  if (error && needsSignIn(error)) return toSignIn(url);
  return new Response(null, { status: codeOf(error) === 'FORBIDDEN' ? 403 : 503 });
}

/** Not a page of the router: the whole document is left. */
export const toSignIn = ({ pathname, search }: URL): Response =>
  redirectDocument(signInPath(`${pathname}${search}`));

export const signInPath = (to: string): string => `/sign-in?to=${encodeURIComponent(to)}`;
