import { z } from 'zod';
import { readBody } from '#common/outbound/bounded-body.ts';
import { EmbeddingsError, type Embeddings } from '../domain/documents/ports.ts';

export interface EmbeddingsOptions {
  /** Like https://api.openai.com/v1 */
  baseUrl: string;
  apiKey?: string;
  model: string;
}

const MAX_ANSWER_BYTES = 32_000_000;
const MAX_REASON_CHARACTERS = 500;
/** What an endpoint answers to texts that are too many or too long for its model. */
const TOO_MUCH = new Set([400, 413, 422]);

const answer = z.object({
  data: z.array(z.object({ index: z.number().int().optional(), embedding: z.array(z.number()).min(1) })),
});

/** Any endpoint that speaks OpenAI's embeddings. */
export const createEmbeddings = ({ baseUrl, apiKey, model }: EmbeddingsOptions): Embeddings => ({
  model,
  async embed(texts, { timeoutMs, signal }) {
    const timeout = AbortSignal.timeout(timeoutMs);
    const response = await fetch(`${baseUrl.replace(/\/+$/, '')}/embeddings`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
      },
      body: JSON.stringify({ model, input: texts }),
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    }).catch((cause: unknown) => {
      throw new EmbeddingsError('the embeddings endpoint cannot be reached or did not answer in time', {
        cause,
      });
    });
    const body = await readBody(response, MAX_ANSWER_BYTES).catch((cause: unknown) => {
      throw new EmbeddingsError('the embeddings endpoint broke off its answer', { cause });
    });
    if (!response.ok) {
      const reason = new Error(withoutKey(body.toString(), apiKey).slice(0, MAX_REASON_CHARACTERS));
      const error = new EmbeddingsError(`the embeddings endpoint answered HTTP ${response.status}`, {
        cause: reason,
      });
      error.isTooMuch = TOO_MUCH.has(response.status);
      throw error;
    }
    return vectorsIn(body.toString(), texts.length);
  },
});

/** Some endpoints repeat the key that they refuse. */
const withoutKey = (words: string, apiKey: string | undefined): string =>
  apiKey === undefined ? words : words.replaceAll(apiKey, '[key]');

function vectorsIn(body: string, expected: number): Float32Array[] {
  try {
    const { data } = answer.parse(JSON.parse(body));
    const inOrder = data.every(({ index }) => index !== undefined)
      ? data.toSorted((a, b) => (a.index ?? 0) - (b.index ?? 0))
      : data;
    const [first] = inOrder;
    if (
      inOrder.length !== expected ||
      inOrder.some(({ embedding }) => embedding.length !== first?.embedding.length)
    )
      throw new Error(`${expected} vectors of one length were expected`);
    return inOrder.map(({ embedding }) => ofLengthOne(embedding));
  } catch (cause) {
    throw new EmbeddingsError('the embeddings endpoint answered something unreadable', { cause });
  }
}

/** So that their product is their cosine. A vector of zeros stays one: it is like nothing. */
function ofLengthOne(vector: readonly number[]): Float32Array {
  const length = Math.hypot(...vector) || 1;
  return Float32Array.from(vector, (component) => component / length);
}
