export interface LangflowOptions {
  /** Like http://langflow:7860 */
  url: string;
  /** None where the server wants none. */
  apiKey?: string | undefined;
}

const MAX_REASON_CHARACTERS = 500;

/** A Langflow server refuses. The message is fit for a buyer; the server's own words are the cause. */
export class LangflowAnswerError extends Error {
  override name = 'LangflowAnswerError';
  readonly status: number;

  constructor(status: number, words: string) {
    super(`The Langflow server answered HTTP ${status}.`, { cause: new Error(words) });
    this.status = status;
  }
}

/** Calls a Langflow server, and returns the body of its answer; rejects with LangflowAnswerError when it refuses. */
export async function callLangflow(
  { url, apiKey }: LangflowOptions,
  path: string,
  init: RequestInit & { signal: AbortSignal },
): Promise<ReadableStream<Uint8Array>> {
  const response = await fetch(`${url.replace(/\/+$/, '')}${path}`, {
    ...init,
    headers: { ...(init.headers as Record<string, string>), ...(apiKey && { 'x-api-key': apiKey }) },
    redirect: 'error',
  });
  const body = response.body ?? new ReadableStream({ start: (controller) => controller.close() });
  if (response.ok) return body;
  const reader = body.getReader();
  const { value } = await reader.read();
  await reader.cancel();
  const words = new TextDecoder().decode(value);
  throw new LangflowAnswerError(
    response.status,
    (apiKey ? words.replaceAll(apiKey, '[key]') : words).slice(0, MAX_REASON_CHARACTERS),
  );
}

/** A whole answer as JSON, of at most `maxBytes`. */
export async function readJson(body: ReadableStream<Uint8Array>, maxBytes: number): Promise<unknown> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of body) {
    bytes += part.byteLength;
    if (bytes > maxBytes) throw new Error('the answer is too long');
    parts.push(part);
  }
  return JSON.parse(Buffer.concat(parts).toString()) as unknown;
}
