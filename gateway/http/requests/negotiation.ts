import Negotiator from 'negotiator';
import { BoundedCache } from '../../engine/engine.ts';

export const JSON_TYPE = 'application/json; charset=utf-8';
const RESPONSE_TYPE = 'application/graphql-response+json; charset=utf-8';
const EVENTS_TYPE = 'text/event-stream';
/** What comes later by @defer, in the version of the format that Apollo's clients name. */
export const DEFER_SPEC = 'deferSpec=20220824';
/** The same in the newer version, as Apollo Client names it since 4.1. */
export const INCREMENTAL_SPEC = 'incrementalSpec=v0.2';
export type PartsSpec = typeof DEFER_SPEC | typeof INCREMENTAL_SPEC;
/** The results of a subscription as parts of one answer. */
export const SUBSCRIPTION_SPEC = 'subscriptionSpec=1.0';

/** How a client wants an operation answered, from its `accept`. */
export interface Wanted {
  /** The media type of an answer in one piece; null where the client takes none. */
  readonly whole: string | null;
  /** Events rather than one piece, for operations of every type. */
  readonly prefersEvents: boolean;
  /** Takes what @defer puts off in parts. */
  readonly takesParts: boolean;
  /** In which version of the format. */
  readonly partsSpec: PartsSpec;
  /** How the results of a subscription are sent; null for a client that named no way. */
  readonly stream: 'events' | 'parts' | null;
  /** Shall a page be shown? */
  readonly prefersPage: boolean;
}

/** Whether no operation, of whatever type, is answered by anything but one answer. */
export const isInOnePiece = ({ prefersEvents, takesParts, stream }: Wanted): boolean =>
  !prefersEvents && !takesParts && stream === null;

/** Clients send the same few headers; strangers' must not fill the memory. */
const known = new BoundedCache<string, Wanted>(200);
const MAX_KEPT_CHARACTERS = 300;

export function wantedBy(accept: string | undefined): Wanted {
  // Empty elements of a list mean nothing (RFC 9110, 5.6.1).
  const header = accept?.replace(/^[\s,]+|[\s,]+$/g, '') || '*/*';
  const kept = known.get(header);
  if (kept) return kept;
  const wanted = negotiate(header);
  if (header.length <= MAX_KEPT_CHARACTERS) known.set(header, wanted);
  return wanted;
}

/** By RFC 9110: quality first, then how exactly a type is named, then the client's order, then ours. */
function negotiate(header: string): Wanted {
  const accept = withoutFreeParameters(header);
  const ranked = rank(accept, [JSON_TYPE, RESPONSE_TYPE, EVENTS_TYPE]);
  const streams = rank(accept, [EVENTS_TYPE, `multipart/mixed; ${SUBSCRIPTION_SPEC}`]).filter((type) =>
    isNamed(accept, type),
  );
  const specs = [DEFER_SPEC, INCREMENTAL_SPEC] as const;
  const byPart = new Map(specs.map((spec) => [`multipart/mixed; ${spec}`, spec]));
  const named = [...byPart.keys()].filter((type) => isNamed(accept, type));
  const [parts = ''] = named.length === 0 ? [] : rank(accept, named);
  return {
    whole: ranked.find((type) => type !== EVENTS_TYPE) ?? null,
    prefersEvents: ranked[0] === EVENTS_TYPE,
    takesParts: parts !== '',
    partsSpec: byPart.get(parts) ?? DEFER_SPEC,
    stream: streams.length === 0 ? null : streams[0] === EVENTS_TYPE ? 'events' : 'parts',
    prefersPage: rank(accept, [JSON_TYPE, 'text/html'])[0] === 'text/html',
  };
}

const rank = (accept: string, types: string[]): string[] =>
  new Negotiator({ headers: { accept } }).mediaTypes(types);

/** Streams, and parts of one format of several, are for those alone who ask for them: a client that takes anything does not. */
function isNamed(accept: string, type: string): boolean {
  const [essence = '', parameter = ''] = type.split('; ');
  return accept.split(',').some((range) => {
    const [name = '', ...parameters] = range.split(';').map((part) => part.trim().replaceAll('"', ''));
    if (name.toLowerCase() !== essence) return false;
    return parameter === '' || parameters.some((given) => given.toLowerCase() === parameter.toLowerCase());
  });
}

/** JSON has no charset but UTF-8, and the boundary is for whoever writes it to choose. */
const withoutFreeParameters = (accept: string): string =>
  accept.replaceAll(/;\s*(?:charset|boundary)\s*=\s*(?:"[^"]*"|[^;,\s]*)/gi, '');
