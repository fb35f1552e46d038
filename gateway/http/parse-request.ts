import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { readJsonBody } from './read-body.ts';
import { requestError } from './request-error.ts';
import { isPersisted } from '../documents/requested-document.ts';
import type { RequestedOperation } from '../operations/requested-operation.ts';

const parameters = z.object({
  query: z.string().nullish(),
  documentId: z.string().nullish(),
  extensions: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});

/** The operation in a POST's body or a GET's query string. */
export async function parseRequest(request: IncomingMessage, maxBytes: number): Promise<RequestedOperation> {
  if (request.method !== 'GET' && request.method !== 'POST') {
    throw requestError(405, 'METHOD_NOT_ALLOWED', 'Use GET or POST.');
  }
  const given =
    request.method === 'GET' ? ofQueryString(request.url ?? '/') : await readJsonBody(request, maxBytes);
  const parsed = parameters.safeParse(given);
  if (!parsed.success || !(parsed.data.query || isPersisted(parsed.data))) {
    throw requestError(400, 'BAD_REQUEST', 'Send `query`, and if needed `operationName` and `variables`.');
  }
  return parsed.data;
}

function ofQueryString(url: string): Record<string, unknown> {
  const { variables, extensions, ...texts } = Object.fromEntries(new URL(url, 'http://gateway').searchParams);
  try {
    return { ...texts, variables: jsonOf(variables), extensions: jsonOf(extensions) };
  } catch {
    throw requestError(400, 'BAD_REQUEST', 'The variables or extensions are not valid JSON.');
  }
}

const jsonOf = (text: string | undefined): unknown => (text === undefined ? null : JSON.parse(text));
