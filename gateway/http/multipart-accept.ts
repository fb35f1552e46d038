import type { IncomingHttpHeaders } from 'node:http';

/** The version of the incremental format, as Apollo's clients name it. */
export const DEFER_SPEC = 'deferSpec=20220824';

/** Whether a client takes an answer in parts, in the one format of them that is spoken here. */
export function acceptsParts({ accept = '' }: IncomingHttpHeaders): boolean {
  return accept.split(',').some((range) => {
    const [type, ...parameters] = range.split(';').map((part) => part.trim().replaceAll('"', ''));
    if (type?.toLowerCase() !== 'multipart/mixed' || !parameters.includes(DEFER_SPEC)) return false;
    return !parameters.some((parameter) => /^q=0(?:\.0*)?$/i.test(parameter));
  });
}

/** What such a client gets where there is nothing to come later. */
export const wholeTypeOf = ({ accept = '' }: IncomingHttpHeaders): string =>
  accept.includes('application/graphql-response+json')
    ? 'application/graphql-response+json; charset=utf-8'
    : 'application/json; charset=utf-8';
