import {
  Client,
  fetchExchange,
  ssrExchange,
  subscriptionExchange,
  type Exchange,
  type SubscriptionForwarder,
} from '@urql/core';
import { normalisedCache } from './cache.ts';
import { rememberHash, sendHash } from './persisted.ts';

export type Answers = Parameters<ReturnType<typeof ssrExchange>['restoreData']>[0];

interface ClientOptions {
  url: string;
  fetch?: typeof fetch;
  /** What the server asked already, in the browser. */
  answers?: Answers;
  subscribe?: SubscriptionForwarder;
}

export interface Graph {
  client: Client;
  /** What was asked so far, on the server. */
  answers(): Answers;
}

export function createGraph({ url, fetch, answers, subscribe }: ClientOptions): Graph {
  const ssr = ssrExchange({ isClient: answers !== undefined, initialState: answers });
  const exchanges: Exchange[] = [rememberHash, normalisedCache(), ssr, sendHash, fetchExchange];
  if (subscribe) exchanges.push(subscriptionExchange({ forwardSubscription: subscribe }));
  const client = new Client({ url, fetch, exchanges, preferGetMethod: false, requestPolicy: 'cache-first' });
  return { client, answers: () => ssr.extractData() };
}
