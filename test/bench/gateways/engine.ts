import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { createEngine } from '#gateway/engine/engine.ts';

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

function bodyOf(request: IncomingMessage): Promise<RequestBody> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      try {
        resolve(JSON.parse(Buffer.concat(chunks).toString()) as RequestBody);
      } catch (error) {
        reject(error as Error);
      }
    });
    request.on('error', reject);
  });
}

const server = createServer(async (request, response) => {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  try {
    const { query: document, operationName, variables } = await bodyOf(request);
    const { signal } = gone;
    const { bytes: body } = await engine.print({
      document,
      operationName,
      variables,
      context: undefined,
      signal,
    });
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
  } catch (error) {
    console.error(error);
    response.writeHead(500).end();
  }
});
server.keepAliveTimeout = 60_000;
server.listen(Number(process.env['PORT'] ?? 0), '127.0.0.1');
