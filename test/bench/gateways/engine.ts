import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { createEngine } from '#gateway/engine.ts';

/** The engine behind a bare HTTP server. Takes PORT, SUPERGRAPH and SHARING (inbound, fetches or none). */
const sharing = process.env['SHARING'];
const engine = createEngine<undefined>({
  supergraphSdl: readFileSync(process.env['SUPERGRAPH'] ?? '', 'utf8'),
  sharing: { inbound: sharing === 'inbound', fetches: sharing !== 'none' },
});

interface RequestBody {
  query: string;
  operationName?: string;
  variables?: Record<string, unknown>;
}

async function bodyOf(request: IncomingMessage): Promise<RequestBody> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString()) as RequestBody;
}

const server = createServer(async (request, response) => {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  try {
    const { query: document, operationName, variables } = await bodyOf(request);
    const { signal } = gone;
    const json = await engine.executeToJson({
      document,
      operationName,
      variables,
      context: undefined,
      signal,
    });
    const body = Buffer.from(json);
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
  } catch (error) {
    console.error(error);
    response.writeHead(500).end();
  }
});
server.keepAliveTimeout = 60_000;
server.listen(Number(process.env['PORT'] ?? 0), '127.0.0.1');
