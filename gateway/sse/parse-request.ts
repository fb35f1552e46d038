import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { readJsonBody } from '../http/read-body.ts';
import { requestError } from '../http/request-error.ts';
import type { OperationText } from '../limits/operation-gate.ts';

const parameters = z.object({
  query: z.string().min(1),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});

/** The operation in a POST's body or a GET's query string. */
export async function parseRequest(request: IncomingMessage, maxBytes: number): Promise<OperationText> {
  const given =
    request.method === 'GET' ? ofQueryString(request.url ?? '/') : await readJsonBody(request, maxBytes);
  const parsed = parameters.safeParse(given);
  if (!parsed.success) {
    throw requestError(400, 'BAD_REQUEST', 'Send `query`, and if needed `operationName` and `variables`.');
  }
  const { query: document, operationName, variables } = parsed.data;
  return { document, operationName, variables };
}

function ofQueryString(url: string): Record<string, unknown> {
  const { query, operationName, variables } = Object.fromEntries(new URL(url, 'http://gateway').searchParams);
  try {
    return { query, operationName, variables: variables === undefined ? null : JSON.parse(variables) };
  } catch {
    throw requestError(400, 'BAD_REQUEST', 'The variables are not valid JSON.');
  }
}
