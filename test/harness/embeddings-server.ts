import { createServer } from 'node:http';
import { listen } from '#common/serving/listen.ts';

export interface EmbeddingsServer {
  /** Its base address, as EMBEDDINGS_BASE_URL takes it. */
  url: string;
  /** The texts of each request that was answered, and the model that was asked for. */
  answered: { model: string; texts: string[]; authorization: string | undefined }[];
  /** What it does from now on. */
  mood: EmbeddingsMood;
  stop(): Promise<void>;
}

export type EmbeddingsMood =
  | 'well'
  | 'silent'
  | 'failing'
  | 'talking nonsense'
  | 'one text of 300 characters at most';

const DIMENSIONS = 384;

/**
 * A server that speaks OpenAI's embeddings with a small honest model: a text is the sum of its hashed groups of three
 * letters, so that words of one stem, and misspelt ones, are near each other. Another model's name gives other vectors.
 */
export async function startEmbeddingsServer(): Promise<EmbeddingsServer> {
  const own: Pick<EmbeddingsServer, 'answered' | 'mood'> = { answered: [], mood: 'well' };
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      if (request.url !== '/v1/embeddings') return void response.writeHead(404).end();
      const { model, input } = JSON.parse(body) as { model: string; input: string[] };
      if (own.mood === 'silent') return;
      if (own.mood === 'failing')
        return void response.writeHead(503).end('{"error": {"message": "overloaded"}}');
      if (own.mood === 'talking nonsense')
        return void response.end('{"data": [{"embedding": [1]}, {"embedding": "x"}]}');
      if (own.mood !== 'well' && (input.length > 1 || (input[0] ?? '').length > 300))
        return void response.writeHead(400).end('{"error": {"message": "maximum context length"}}');
      own.answered.push({ model, texts: input, authorization: request.headers.authorization });
      response.setHeader('content-type', 'application/json');
      // In another order than they were asked for: the index says which is which.
      const data = input.map((text, index) => ({
        object: 'embedding',
        index,
        embedding: trigramVector(text, model),
      }));
      response.end(JSON.stringify({ object: 'list', model, data: data.toReversed() }));
    });
  });
  const port = await listen(server, '127.0.0.1', 0);
  return Object.assign(own, {
    url: `http://127.0.0.1:${port}/v1`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

/** Not of length one. */
export function trigramVector(text: string, model: string): number[] {
  const vector = Array.from({ length: DIMENSIONS }, () => 0);
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    const padded = ` ${word} `;
    for (let at = 0; at + 3 <= padded.length; at++) {
      const hash = hashOf(`${model} ${padded.slice(at, at + 3)}`);
      const place = hash % DIMENSIONS;
      vector[place] = (vector[place] ?? 0) + (hash & 0x1000 ? 1 : -1);
    }
  }
  return vector;
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash >>> 0;
}
