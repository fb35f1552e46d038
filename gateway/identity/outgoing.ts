import { PERSON_ACCESS_TOKEN_HEADER } from '#common/identity/person-access-token.ts';
import type { GatewayContext } from '../context.ts';
import type { SubgraphSettings } from '../subgraphs.ts';
import { forwardedHeaders } from './forwarded-headers.ts';
import type { CallerTokens } from './caller-tokens.ts';
import type { Identity } from './identity.ts';

/** The headers by which a subgraph learns who is asking. */
export type RequestHeaders = (subgraph: string, context: GatewayContext) => Promise<Record<string, string>>;

export function createRequestHeaders(
  settings: Readonly<Record<string, SubgraphSettings>>,
  callerTokens: CallerTokens | null,
): RequestHeaders {
  return async (subgraph, { identity, requestId, headers, observation }) => {
    const token = await tokenFor(settings[subgraph], identity, callerTokens);
    const names = settings[subgraph]?.forwardHeaders;
    return {
      ...(names && forwardedHeaders(names, headers)),
      ...observation.trace?.headers,
      'x-request-id': requestId,
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...(settings[subgraph]?.actsForPeople && ownTokenOf(identity)),
    };
  };
}

/** Buyers have nothing to do in what is asked on behalf of others. */
const ownTokenOf = ({ caller, accessToken }: Identity): Record<string, string> =>
  accessToken !== null &&
  caller.kind === 'person' &&
  caller.roles.some((role) => role === 'SELLER' || role === 'OPERATOR')
    ? { [PERSON_ACCESS_TOKEN_HEADER]: accessToken }
    : {};

async function tokenFor(
  settings: SubgraphSettings | undefined,
  { caller, accessToken }: Identity,
  callerTokens: CallerTokens | null,
): Promise<string | null> {
  // Somebody without a verified address is a guest there, whatever their token says.
  if (settings?.identity === 'caller')
    return caller.kind === 'person' && caller.email === null ? null : accessToken;
  if (settings?.identity !== 'minted' || callerTokens === null) return null;
  if (caller.kind !== 'person' && caller.kind !== 'program') return null;
  return callerTokens(caller);
}
