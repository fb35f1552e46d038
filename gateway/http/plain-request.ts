import type { IncomingHttpHeaders } from 'node:http';
import { isPersisted } from '../documents/requested-document.ts';
import type { RequestedOperation } from '../operations/requested-operation.ts';

/**
 * The operation of a request as nearly all clients send it: a POST of a query, or of a persisted one's
 * id, that wants plain JSON back. Null for all else that GraphQL over HTTP knows, like other media types.
 */
export function plainRequest(headers: IncomingHttpHeaders, body: unknown): RequestedOperation | null {
  if (!wantsJson(headers.accept) || typeof body !== 'object' || body === null) return null;
  const { query, documentId, operationName, variables, extensions } = body as Record<string, unknown>;
  if (!isAbsentOr(query, (value) => typeof value === 'string')) return null;
  if (!isAbsentOr(operationName, (value) => typeof value === 'string')) return null;
  if (!isAbsentOr(variables, (value) => typeof value === 'object' && !Array.isArray(value))) return null;
  if (!isAbsentOr(extensions, (value) => typeof value === 'object')) return null;
  const request = { query, documentId, extensions };
  if (!query && !isPersisted(request)) return null;
  return {
    ...request,
    operationName: operationName as string | null | undefined,
    variables: variables as Record<string, unknown> | null | undefined,
  };
}

const wantsJson = (accept: string | undefined): boolean =>
  accept === undefined || accept === '*/*' || accept.startsWith('application/json');

const isAbsentOr = (value: unknown, check: (value: unknown) => boolean): boolean =>
  value === undefined || value === null || check(value);
