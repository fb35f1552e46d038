import type { IncomingHttpHeaders } from 'node:http';
import { GraphQLError } from 'graphql';
import type { Logger } from '../process/logging.ts';
import { anonymous, type Caller } from './caller.ts';
import type { ServiceKeys } from './service-keys.ts';
import { ServiceTokenError, verifyServiceToken } from './service-token.ts';

/**
 * Who sent this request to a subgraph. Only a token of the gateway or of a service counts: nothing
 * that a stranger writes into a header opens anything. No token is an anonymous caller; a bad one is refused.
 */
export async function authenticate(
  keys: ServiceKeys,
  headers: IncomingHttpHeaders,
  logger: Logger,
): Promise<Caller> {
  const token = /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1];
  if (token === undefined) return anonymous;
  try {
    return await verifyServiceToken(keys, token);
  } catch (error) {
    if (!(error instanceof ServiceTokenError)) throw error;
    logger.warn({ err: error }, 'a service token was refused');
    throw new GraphQLError('This service accepts identities from the gateway only.', {
      extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
    });
  }
}
