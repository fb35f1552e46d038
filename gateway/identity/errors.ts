import { GraphQLError } from 'graphql';

/** The credential is wrong: always an error, because an anonymous answer would hide the mistake. */
export const credentialRefused = (message: string): GraphQLError =>
  new GraphQLError(message, {
    extensions: {
      code: 'UNAUTHENTICATED',
      http: { status: 401, headers: { 'www-authenticate': 'Bearer' } },
    },
  });

/** Nobody can tell now whether the credential is good: the client should keep it and try again. */
export const identityUnavailable = (cause: unknown): GraphQLError =>
  new GraphQLError('Your identity cannot be checked at the moment. Try again.', {
    extensions: {
      code: 'SERVICE_UNAVAILABLE',
      http: { status: 503, headers: { 'retry-after': '1' } },
    },
    originalError: new GraphQLError('identity unavailable', { originalError: cause as Error }),
  });
