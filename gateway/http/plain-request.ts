import type { IncomingHttpHeaders } from 'node:http';
import type { OperationText } from '../limits/operation-gate.ts';

/**
 * The operation of a request as nearly all clients send it: a POST of a query that wants plain JSON
 * back. Null for all else that GraphQL over HTTP knows, like persisted queries or other media types.
 */
export function plainRequest(headers: IncomingHttpHeaders, body: unknown): OperationText | null {
  if (!wantsJson(headers.accept) || typeof body !== 'object' || body === null) return null;
  const { query, operationName, variables, extensions } = body as Record<string, unknown>;
  if (typeof query !== 'string' || query === '') return null;
  if (!isAbsentOr(operationName, (value) => typeof value === 'string')) return null;
  if (!isAbsentOr(variables, (value) => typeof value === 'object' && !Array.isArray(value))) return null;
  if (
    !isAbsentOr(extensions, (value) => typeof value === 'object' && !('persistedQuery' in (value as object)))
  ) {
    return null;
  }
  return {
    document: query,
    operationName: operationName as string | null | undefined,
    variables: variables as Record<string, unknown> | null | undefined,
  };
}

const wantsJson = (accept: string | undefined): boolean =>
  accept === undefined || accept === '*/*' || accept.startsWith('application/json');

const isAbsentOr = (value: unknown, check: (value: unknown) => boolean): boolean =>
  value === undefined || value === null || check(value);
