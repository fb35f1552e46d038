import type { GraphqlRequest } from './operations.ts';

const TIMEOUT_MS = 30_000;

export interface Answer {
  text: string;
  bytes: number;
  value: unknown;
}

/** One request, outside of any measurement. */
export async function post(url: string, request: GraphqlRequest): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(request),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const body = Buffer.from(await response.arrayBuffer());
  const text = body.toString();
  if (response.status !== 200) throw new Error(`status ${response.status}: ${text.slice(0, 500)}`);
  return { text, bytes: body.length, value: JSON.parse(text) };
}
