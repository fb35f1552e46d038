import { PERSON_ACCESS_TOKEN_HEADER } from '#common/identity/person-access-token.ts';
import type { GatewayContext } from '../../context.ts';
import type { SubgraphSettings } from '../../subgraphs.ts';
import { forwardedHeaders } from './forwarded-headers.ts';
import type { CallerTokens } from './caller-tokens.ts';
import type { Identity } from '../identity.ts';

type Headers = Record<string, string>;

/** The headers by which a subgraph learns who is asking; at once, where nothing need be signed. */
export type RequestHeaders = (subgraph: string, context: GatewayContext) => Headers | Promise<Headers>;

export function createRequestHeaders(
  settings: Readonly<Record<string, SubgraphSettings>>,
  callerTokens: CallerTokens | null,
): RequestHeaders {
  return (subgraph, { identity, requestId, headers, observation }) => {
    const own = settings[subgraph];
    const made: Headers = own?.forwardHeaders ? forwardedHeaders(own.forwardHeaders, headers) : {};
    if (observation.trace) Object.assign(made, observation.trace.headers);
    made['x-request-id'] = requestId;
    if (own?.actsForPeople) Object.assign(made, ownTokenOf(identity));
    const token = tokenFor(own, identity, callerTokens);
    return token instanceof Promise
      ? token.then((signed) => authorized(made, signed))
      : authorized(made, token);
  };
}

/** Buyers have nothing to do in what is asked on behalf of others. */
const ownTokenOf = ({ caller, accessToken }: Identity): Record<string, string> =>
  accessToken !== null &&
  caller.kind === 'person' &&
  caller.roles.some((role) => role === 'SELLER' || role === 'OPERATOR')
    ? { [PERSON_ACCESS_TOKEN_HEADER]: accessToken }
    : {};

const authorized = (headers: Headers, token: string | null): Headers =>
  token === null ? headers : { ...headers, authorization: `Bearer ${token}` };

function tokenFor(
  settings: SubgraphSettings | undefined,
  { caller, accessToken }: Identity,
  callerTokens: CallerTokens | null,
): string | null | Promise<string> {
  // Somebody without a verified address is a guest there, whatever their token says.
  if (settings?.identity === 'caller')
    return caller.kind === 'person' && caller.email === null ? null : accessToken;
  if (settings?.identity !== 'minted' || callerTokens === null) return null;
  if (caller.kind !== 'person' && caller.kind !== 'program') return null;
  return callerTokens(caller);
}
