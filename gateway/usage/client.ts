import type { IncomingHttpHeaders } from 'node:http';
import { lowerCasedStrings } from '../lower-cased-strings.ts';

/** What a client calls itself; empty for what it does not say. */
export interface Client {
  readonly name: string;
  readonly version: string;
}

const MAX_CHARACTERS = 100;

/** What Apollo's and Hive's clients send; over a WebSocket also in `headers` of the `connection_init` message. */
const HEADERS = [
  'apollographql-client-name',
  'apollographql-client-version',
  'graphql-client-name',
  'graphql-client-version',
];

/** Browsers can set no headers on a WebSocket. */
export function clientHeadersOf(params: Readonly<Record<string, unknown>> | undefined): IncomingHttpHeaders {
  const headers = lowerCasedStrings(params?.['headers']);
  return Object.fromEntries(HEADERS.flatMap((name) => (headers[name] ? [[name, headers[name]]] : [])));
}

export const clientOf = (headers: IncomingHttpHeaders): Client => ({
  name: textOf(headers['apollographql-client-name'] ?? headers['graphql-client-name']),
  version: textOf(headers['apollographql-client-version'] ?? headers['graphql-client-version']),
});

const textOf = (header: string | string[] | undefined): string =>
  typeof header === 'string' ? header.slice(0, MAX_CHARACTERS) : '';
