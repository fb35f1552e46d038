import { z } from 'zod';
import { readBody } from '#common/outbound/bounded-body.ts';

export interface RagflowOptions {
  /** Like http://ragflow:9380 */
  url: string;
  apiKey: string;
}

export interface RagflowChunk {
  documentId: string;
  text: string;
  /** The page on which it begins; of documents without pages any number. */
  page: number | null;
  similarity: number;
}

export interface RagflowState {
  run: 'UNSTART' | 'RUNNING' | 'CANCEL' | 'DONE' | 'FAIL';
  message: string;
}

export interface Ragflow {
  /** The dataset of this name, made if there is none. */
  dataset(name: string): Promise<string>;
  /** The ids of documents that are called so. */
  documentsNamed(dataset: string, name: string): Promise<string[]>;
  upload(dataset: string, file: { name: string; mediaType: string; bytes: Uint8Array }): Promise<string>;
  parse(dataset: string, document: string): Promise<void>;
  stopParsing(dataset: string, document: string): Promise<void>;
  /** Undefined when it is not there (any more). */
  state(dataset: string, document: string): Promise<RagflowState | undefined>;
  /** A page of what a document was cut into, in its order; empty after the last. */
  chunks(dataset: string, document: string, page: number): Promise<RagflowChunk[]>;
  retrieve(dataset: string, question: string, limit: number): Promise<RagflowChunk[]>;
  remove(dataset: string, documents: readonly string[]): Promise<void>;
}

/** RAGFlow did not do what it was asked; the message is for the log of whoever runs this. */
class RagflowError extends Error {
  override name = 'RagflowError';
  readonly code: number | undefined;

  constructor(message: string, options?: ErrorOptions & { code?: number }) {
    super(message, options);
    this.code = options?.code;
  }
}

const TIMEOUT_MS = 30_000;
const UPLOAD_TIMEOUT_MS = 120_000;
/** A person waits for what is found. */
const RETRIEVAL_TIMEOUT_MS = 10_000;
const MAX_ANSWER_BYTES = 16_000_000;
const CHUNKS_PER_PAGE = 100;
/** "There is none", and "there may be one, but it is not yours": the same to us, who look for our own. */
const NONE = new Set([102, 108]);

/** Most failures are HTTP 200 with a code other than 0. */
const envelope = z.object({
  code: z.number().int(),
  message: z.string().nullish(),
  data: z.unknown().optional(),
});

const named = z.array(z.object({ id: z.string().min(1), name: z.string() }));
const positions = z.array(z.array(z.number())).catch([]);
const chunk = z
  .object({
    content: z.string(),
    document_id: z.string(),
    positions: positions.nullish(),
    similarity: z.number().nullish(),
  })
  .transform(({ content, document_id: documentId, positions: places, similarity }): RagflowChunk => ({
    documentId,
    text: content,
    page: places?.[0]?.[0] ?? null,
    similarity: similarity ?? 0,
  }));
const chunkList = z.object({ chunks: z.array(chunk) });
const states = z.object({
  docs: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      run: z.enum(['UNSTART', 'RUNNING', 'CANCEL', 'DONE', 'FAIL']),
      progress_msg: z.string().nullish(),
    }),
  ),
});

/** RAGFlow's HTTP API, as of its version 0.27. */
export function createRagflow({ url, apiKey }: RagflowOptions): Ragflow {
  const call = async <T>(
    method: string,
    path: string,
    answer: z.ZodType<T>,
    { json, form, timeoutMs = TIMEOUT_MS }: { json?: object; form?: FormData; timeoutMs?: number } = {},
  ): Promise<T> => {
    const body = form ?? (json && JSON.stringify(json));
    const response = await fetch(`${url.replace(/\/+$/, '')}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${apiKey}`, ...(json && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body }),
      signal: AbortSignal.timeout(timeoutMs),
    }).catch((cause: unknown) => {
      throw new RagflowError('RAGFlow cannot be reached or did not answer in time', { cause });
    });
    return read(method, path, response, answer, apiKey);
  };
  const anything = z.unknown();
  return {
    async dataset(name) {
      const query = new URLSearchParams({ name, page_size: '10' });
      const known = await call('GET', `/datasets?${query}`, named).catch(none);
      const found = known.find((dataset) => dataset.name === name);
      if (found) return found.id;
      const made = z.object({ id: z.string().min(1) });
      return (await call('POST', '/datasets', made, { json: { name, permission: 'me' } })).id;
    },
    async documentsNamed(dataset, name) {
      const query = new URLSearchParams({ keywords: name, page_size: '10' });
      const { docs } = await call('GET', `/datasets/${dataset}/documents?${query}`, states);
      return docs.filter((document) => document.name === name).map(({ id }) => id);
    },
    async upload(dataset, { name, mediaType, bytes }) {
      const form = new FormData();
      form.append('file', new Blob([Uint8Array.from(bytes)], { type: mediaType }), name);
      const uploaded = await call('POST', `/datasets/${dataset}/documents`, named.min(1), {
        form,
        timeoutMs: UPLOAD_TIMEOUT_MS,
      });
      return uploaded[0]?.id ?? '';
    },
    async parse(dataset, document) {
      await call('POST', `/datasets/${dataset}/chunks`, anything, { json: { document_ids: [document] } });
    },
    async stopParsing(dataset, document) {
      await call('DELETE', `/datasets/${dataset}/chunks`, anything, { json: { document_ids: [document] } });
    },
    async state(dataset, document) {
      const query = new URLSearchParams({ id: document });
      const answer = await call('GET', `/datasets/${dataset}/documents?${query}`, states).catch(
        (error: unknown) => {
          none(error);
          return { docs: [] };
        },
      );
      const found = answer.docs.find(({ id }) => id === document);
      return found && { run: found.run, message: found.progress_msg ?? '' };
    },
    async chunks(dataset, document, page) {
      const query = new URLSearchParams({ page: String(page), page_size: String(CHUNKS_PER_PAGE) });
      const path = `/datasets/${dataset}/documents/${document}/chunks?${query}`;
      return (await call('GET', path, chunkList)).chunks;
    },
    async retrieve(dataset, question, limit) {
      const json = { question, dataset_ids: [dataset], page: 1, page_size: limit };
      return (await call('POST', '/retrieval', chunkList, { json, timeoutMs: RETRIEVAL_TIMEOUT_MS })).chunks;
    },
    async remove(dataset, documents) {
      await call('DELETE', `/datasets/${dataset}/documents`, anything, { json: { ids: documents } }).catch(
        none,
      );
    },
  };
}

/** Nothing, where RAGFlow says that there is nothing. */
function none(error: unknown): never[] {
  if (error instanceof RagflowError && error.code !== undefined && NONE.has(error.code)) return [];
  throw error;
}

async function read<T>(
  method: string,
  path: string,
  response: Response,
  answer: z.ZodType<T>,
  apiKey: string,
): Promise<T> {
  const what = `${method} ${path.split('?')[0]}`;
  const body = await readBody(response, MAX_ANSWER_BYTES).catch((cause: unknown) => {
    throw new RagflowError(`RAGFlow broke off its answer to ${what}`, { cause });
  });
  if (!response.ok) throw new RagflowError(`RAGFlow answered HTTP ${response.status} to ${what}`);
  let said: z.output<typeof envelope>;
  try {
    said = envelope.parse(JSON.parse(body.toString()));
  } catch (cause) {
    throw new RagflowError(`RAGFlow answered something unreadable to ${what}`, { cause });
  }
  if (said.code !== 0) {
    const words = (said.message ?? '').replaceAll(apiKey, '[key]').slice(0, 300);
    throw new RagflowError(`RAGFlow refused ${what}: ${words} (${said.code})`, { code: said.code });
  }
  const { data, error: cause } = answer.safeParse(said.data);
  if (cause) throw new RagflowError(`RAGFlow answered something unreadable to ${what}`, { cause });
  return data as T;
}
