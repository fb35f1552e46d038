import { EmbeddingsError, type Embeddings, type PassageToEmbed, type VectorStore } from './ports.ts';

/** Texts in one request. */
const BATCH = 32;
/** No model reads more of a passage. */
const MAX_CHARACTERS = 8_000;
const MIN_CHARACTERS = 200;
const TIMEOUT_MS = 60_000;

/** Finds out what the passages of a document mean, batch by batch; what was kept before a crash is not asked again. */
export async function embedDocument(
  documentId: string,
  embeddings: Embeddings,
  vectors: VectorStore,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    const passages = await vectors.missing(documentId, BATCH);
    if (passages.length === 0) return vectors.complete(documentId);
    const found = await embedAll(passages, embeddings, signal);
    await vectors.put(
      documentId,
      passages.map(({ number }, index) => ({ number, vector: found[index] ?? new Float32Array() })),
    );
  }
}

/** An endpoint that refuses a batch gets half of it; one that refuses a single text gets half of that. */
async function embedAll(
  passages: readonly PassageToEmbed[],
  embeddings: Embeddings,
  signal: AbortSignal,
): Promise<Float32Array[]> {
  const texts = passages.map(({ text }) => text.slice(0, MAX_CHARACTERS));
  try {
    return await embeddings.embed(texts, { timeoutMs: TIMEOUT_MS, signal });
  } catch (error) {
    const longest = texts[0] ?? '';
    const isHopeless = passages.length === 1 && longest.length <= MIN_CHARACTERS;
    if (!(error instanceof EmbeddingsError && error.isTooMuch) || isHopeless) throw error;
    if (passages.length === 1) {
      const shorter = longest.slice(0, Math.ceil(longest.length / 2));
      return embedAll([{ number: passages[0]?.number ?? 0, text: shorter }], embeddings, signal);
    }
    const half = Math.ceil(passages.length / 2);
    return [
      ...(await embedAll(passages.slice(0, half), embeddings, signal)),
      ...(await embedAll(passages.slice(half), embeddings, signal)),
    ];
  }
}
