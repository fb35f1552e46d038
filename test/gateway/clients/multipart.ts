/** What Apollo Client sends with an operation that has @defer. */
export const ACCEPT_PARTS =
  'multipart/mixed;deferSpec=20220824,application/graphql-response+json,application/json;q=0.9';

export interface Part {
  data?: unknown;
  errors?: unknown[];
  incremental?: unknown[];
  extensions?: Record<string, unknown>;
  hasNext: boolean;
}

/** The parts of an answer as they come, cut at the boundaries as Apollo Client cuts them. */
export async function* partsOf(response: Response): AsyncGenerator<Part, void, void> {
  const boundary = `\r\n--${/boundary="([^"]+)"/.exec(response.headers.get('content-type') ?? '')?.[1]}`;
  const decoder = new TextDecoder();
  let buffer = '';
  for await (const chunk of response.body ?? []) {
    buffer += decoder.decode(chunk as Uint8Array, { stream: true });
    for (let end = buffer.indexOf(boundary); end > -1; end = buffer.indexOf(boundary)) {
      const message = buffer.slice(0, end);
      buffer = buffer.slice(end + boundary.length);
      const body = message.slice(message.indexOf('\r\n\r\n')).trim();
      if (body) yield JSON.parse(body) as Part;
    }
  }
  if (buffer !== '--\r\n') throw new Error(`the body does not end with its boundary but: ${buffer}`);
}
