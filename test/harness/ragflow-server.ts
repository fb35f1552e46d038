import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { listen } from '#common/serving/listen.ts';

export interface RagflowServer {
  /** Its base address, as RAGFLOW_URL takes it. */
  url: string;
  datasets: { id: string; name: string; documents: RagflowFile[] }[];
  /** What it does from now on. */
  mood: 'well' | 'silent' | 'failing' | 'talking nonsense' | 'refusing the key' | 'unable to parse';
  stop(): Promise<void>;
}

interface RagflowFile {
  id: string;
  name: string;
  run: 'UNSTART' | 'RUNNING' | 'DONE' | 'FAIL';
  text: string;
  /** How often its state was asked for since parsing began. */
  polls: number;
}

export const RAGFLOW_KEY = 'ragflow-of-the-tests';
const newId = (): string => randomBytes(16).toString('hex');

/** Speaks the part of RAGFlow's HTTP API that documents need, as its reference (0.27) writes it down. */
export async function startRagflowServer(): Promise<RagflowServer> {
  const own: Pick<RagflowServer, 'datasets' | 'mood'> = { datasets: [], mood: 'well' };
  const server = createServer((request, response) => {
    void (async () => {
      const body = await bodyOf(request);
      if (own.mood === 'silent') return;
      if (own.mood === 'failing') return void response.writeHead(502).end('<html>Bad Gateway</html>');
      if (own.mood === 'talking nonsense')
        return void response.end('{"code": 0, "data": {"chunks": [{"content": 7}]}}');
      response.setHeader('content-type', 'application/json');
      if (own.mood === 'refusing the key' || request.headers.authorization !== `Bearer ${RAGFLOW_KEY}`)
        return void response.end('{"code": 109, "message": "Authentication error: API key is invalid!"}');
      response.end(JSON.stringify(await answer(own, request, body)));
    })();
  });
  const port = await listen(server, '127.0.0.1', 0);
  return Object.assign(own, {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

const good = (data?: unknown): object => ({ code: 0, ...(data !== undefined && { data }) });

async function answer(
  own: Pick<RagflowServer, 'datasets' | 'mood'>,
  { method, url, headers }: IncomingMessage,
  body: Buffer,
): Promise<object> {
  const { pathname, searchParams } = new URL(url ?? '', 'http://ragflow');
  const [, api, version, collection, datasetId, part, documentId] = pathname.split('/');
  if (api !== 'api' || version !== 'v1') return { code: 404, message: 'not found' };
  const json = (): Record<string, unknown> => JSON.parse(body.toString()) as Record<string, unknown>;
  if (collection === 'retrieval') return retrieve(own, json());
  if (collection !== 'datasets') return { code: 404, message: 'not found' };
  if (!datasetId) {
    if (method === 'POST') {
      const dataset = { id: newId(), name: String(json()['name']), documents: [] };
      own.datasets.push(dataset);
      return good({ ...dataset, chunk_method: 'naive', permission: 'me' });
    }
    const found = own.datasets.filter(({ name }) => name === searchParams.get('name'));
    return found.length > 0 ? good(found) : { code: 108, message: "User lacks permission for dataset 'x'" };
  }
  const dataset = own.datasets.find(({ id }) => id === datasetId);
  if (!dataset) return { code: 102, message: `You don't own the dataset ${datasetId}.` };
  if (part === 'chunks') {
    const ids = json()['document_ids'] as string[];
    for (const file of dataset.documents.filter(({ id }) => ids.includes(id))) file.run = 'RUNNING';
    return good();
  }
  if (documentId) {
    const file = dataset.documents.find(({ id }) => id === documentId);
    const [page, size] = [Number(searchParams.get('page')), Number(searchParams.get('page_size'))];
    return good({
      chunks: chunksOf(file).slice((page - 1) * size, page * size),
      total: chunksOf(file).length,
    });
  }
  if (method === 'POST') {
    const form = await new Response(Uint8Array.from(body), {
      headers: { 'content-type': headers['content-type'] ?? '' },
    }).formData();
    const file = form.get('file');
    if (!(file instanceof File)) return { code: 101, message: 'No file part!' };
    const made: RagflowFile = {
      id: newId(),
      name: file.name,
      run: 'UNSTART',
      text: await file.text(),
      polls: 0,
    };
    dataset.documents.push(made);
    return good([{ id: made.id, name: made.name, run: made.run, dataset_id: dataset.id }]);
  }
  if (method === 'DELETE') {
    const ids = json()['ids'] as string[];
    dataset.documents = dataset.documents.filter(({ id }) => !ids.includes(id));
    return good();
  }
  const [id, keywords] = [searchParams.get('id'), searchParams.get('keywords')];
  const docs = dataset.documents.filter((file) => (id ? file.id === id : file.name.includes(keywords ?? '')));
  if (id && docs.length === 0) return { code: 102, message: `You don't own the document ${id}.` };
  for (const file of docs) progress(file, own.mood);
  return good({
    docs: docs.map(({ id: fileId, name, run }) => ({
      id: fileId,
      name,
      run,
      progress: run === 'DONE' ? 1 : 0,
      progress_msg: run === 'FAIL' ? '[ERROR] embedding model at http://10.0.0.7 failed' : '',
      chunk_count: run === 'DONE' ? 1 : 0,
    })),
    total: docs.length,
  });
}

/** Parsing takes three looks. */
function progress(file: RagflowFile, mood: RagflowServer['mood']): void {
  if (file.run !== 'RUNNING') return;
  file.polls++;
  if (file.polls >= 3) file.run = mood === 'unable to parse' ? 'FAIL' : 'DONE';
}

/** It cuts at empty lines. */
const chunksOf = (file: RagflowFile | undefined): object[] =>
  (file?.run === 'DONE' ? file.text.split('\n\n') : []).map((content, index) => ({
    id: `${file?.id}-${index}`,
    content,
    document_id: file?.id,
    docnm_kwd: file?.name,
    available: true,
    positions: [[index + 1, 1, 1, 1, 1]],
  }));

/** What shares words with the question, most first. */
function retrieve({ datasets }: Pick<RagflowServer, 'datasets'>, asked: Record<string, unknown>): object {
  const ids = asked['dataset_ids'] as string[];
  const words =
    String(asked['question'])
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const chunks = datasets
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ id, documents }) =>
      documents.flatMap((file) =>
        chunksOf(file).map((chunk) => Object.assign(chunk, { dataset_id: id, document_keyword: file.name })),
      ),
    )
    .map((chunk) => {
      const text = (chunk as unknown as { content: string }).content.toLowerCase();
      const similarity = words.filter((word) => text.includes(word)).length / words.length;
      return Object.assign(chunk, { similarity, term_similarity: similarity, vector_similarity: similarity });
    })
    .filter(({ similarity }) => similarity > 0.2)
    .toSorted((a, b) => b.similarity - a.similarity)
    .slice(0, Number(asked['page_size']));
  return good({ chunks, doc_aggs: [], total: chunks.length });
}
