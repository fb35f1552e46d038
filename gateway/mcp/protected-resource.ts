import type { IncomingMessage } from 'node:http';
import { GraphQLError } from 'graphql';
import { httpOf, requestError } from '../http/requests/request-error.ts';
import { MCP_PATH } from '../http/paths.ts';

/** By RFC 9728: of the resource at a path, and where older clients look for it. */
const METADATA = '/.well-known/oauth-protected-resource';
const METADATA_PATH = `${METADATA}${MCP_PATH}`;

export interface ProtectedResourceOptions {
  /** Where people sign in. */
  issuer: string;
  /** Whether this address is a proxy's that says truly how it was asked. */
  isProxy(address: string): boolean;
}

type Asked = Pick<IncomingMessage, 'headers' | 'socket'>;

export const isMetadataPath = (path: string | undefined): boolean =>
  path === METADATA || path === METADATA_PATH;

/** How a client that knows nothing but the address of `/mcp` finds out where its person signs in. */
export class ProtectedResource {
  readonly #options: ProtectedResourceOptions;

  constructor(options: ProtectedResourceOptions) {
    this.#options = options;
  }

  metadata(request: Asked): Record<string, unknown> {
    return {
      resource: this.#originOf(request) + MCP_PATH,
      authorization_servers: [this.#options.issuer],
      bearer_methods_supported: ['header'],
    };
  }

  /** The refusal of a credential, with where to get a good one. */
  challenge(error: unknown, request: Asked): unknown {
    const http = error instanceof GraphQLError ? httpOf(error) : undefined;
    if (!(error instanceof GraphQLError) || http?.status !== 401) return error;
    const where = `resource_metadata="${this.#originOf(request)}${METADATA_PATH}"`;
    const headers = { ...http.headers, 'www-authenticate': `Bearer error="invalid_token", ${where}` };
    return new GraphQLError(error.message, {
      extensions: { ...error.extensions, http: { ...http, headers } },
      originalError: error,
    });
  }

  /** As the client sees this gateway: behind a proxy, that knows. */
  #originOf({ headers, socket }: Asked): string {
    const isForwarded = this.#options.isProxy(socket.remoteAddress ?? '');
    const forwarded = (name: string): string | undefined =>
      isForwarded
        ? String(headers[name] ?? '')
            .split(',', 1)[0]
            ?.trim() || undefined
        : undefined;
    const host = forwarded('x-forwarded-host') ?? headers.host ?? '';
    const origin = `${forwarded('x-forwarded-proto') === 'https' ? 'https' : 'http'}://${host}`;
    if (!/^[\w.:[\]-]+$/.test(host) || !URL.canParse(origin)) {
      throw requestError(400, 'BAD_REQUEST', 'The Host header is not one.');
    }
    return origin;
  }
}
