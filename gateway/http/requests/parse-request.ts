import type { IncomingMessage } from 'node:http';
import { exactVariablesOf } from '../../operations/exact-variables.ts';
import type { RequestedOperation } from '../../operations/requested-operation.ts';
import { readJsonBody } from './read-body.ts';
import { requestError } from './request-error.ts';

/** The operation in a POST's body or a GET's query string. */
export async function parseRequest(request: IncomingMessage, maxBytes: number): Promise<RequestedOperation> {
  if (request.method === 'GET') return ofQueryString(request.url ?? '/');
  if (request.method === 'POST') return operationOfBody(await readJsonBody(request, maxBytes));
  throw requestError(405, 'METHOD_NOT_ALLOWED', 'Use GET or POST.', { allow: 'GET, POST' });
}

/** Throws for what is no single operation. */
function operationOf(body: unknown): RequestedOperation {
  if (Array.isArray(body)) throw badRequest('Send one operation; a list of operations is not taken.');
  if (typeof body !== 'object' || body === null) throw badRequest(SHAPE);
  const { query, documentId, operationName, variables, extensions } = body as Record<string, unknown>;
  const isWellFormed =
    isAbsentOr(query, isText) &&
    isAbsentOr(documentId, isText) &&
    isAbsentOr(operationName, isText) &&
    isAbsentOr(variables, isMap) &&
    isAbsentOr(extensions, isMap);
  if (!isWellFormed) throw badRequest(SHAPE);
  return {
    query,
    documentId,
    extensions,
    operationName: operationName as string | null | undefined,
    variables: variables as Record<string, unknown> | null | undefined,
  };
}

/** The operation in a body's text; throws when there is none. */
export function operationOfBody(text: string): RequestedOperation {
  try {
    return { ...operationOf(JSON.parse(text)), exactVariables: exactVariablesOf(text) };
  } catch (error) {
    throw error instanceof SyntaxError ? badRequest('The body is not valid JSON.') : error;
  }
}

function ofQueryString(url: string): RequestedOperation {
  const { variables, extensions, ...texts } = Object.fromEntries(new URL(url, 'http://gateway').searchParams);
  try {
    const operation = operationOf({ ...texts, variables: jsonOf(variables), extensions: jsonOf(extensions) });
    return { ...operation, exactVariables: exactVariablesOf(`{"variables":${variables || null}}`) };
  } catch (error) {
    throw error instanceof SyntaxError
      ? badRequest('The variables or extensions are not valid JSON.')
      : error;
  }
}

/** Forms send what was left empty as an empty text. */
const jsonOf = (text: string | undefined): unknown => (text ? JSON.parse(text) : null);

const isText = (value: unknown): boolean => typeof value === 'string';
const isMap = (value: unknown): boolean => typeof value === 'object' && !Array.isArray(value);
const isAbsentOr = (value: unknown, check: (value: unknown) => boolean): boolean =>
  value === undefined || value === null || check(value);

const SHAPE =
  'Send `query`, and if needed `operationName`, `variables` and `extensions`, with texts and objects.';
const badRequest = (message: string) => requestError(400, 'BAD_REQUEST', message);
