import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { MemoisedSubgraph } from './memoised-subgraph.ts';
import { type SubgraphName, subgraphSdl } from './schemas.ts';

/** All four subgraphs in one process, each on a path of its own; takes PORT. */
const names = Object.keys(subgraphSdl) as SubgraphName[];
const subgraphs = new Map(names.map((name) => [`/${name}`, new MemoisedSubgraph(name)]));

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function send(response: ServerResponse, body: Buffer): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
}

/** What the benchmark asks beside the graph: how much was fetched, and what was answered. */
function control(request: IncomingMessage): unknown {
  const all = [...subgraphs.values()];
  if (request.url === '/answers') return all.flatMap(({ answers }) => answers);
  if (request.url === '/fetches') return all.reduce((sum, { fetches }) => sum + fetches, 0);
  if (request.url === '/forget') for (const subgraph of all) subgraph.forget();
  return null;
}

const server = createServer(async (request, response) => {
  const subgraph = subgraphs.get(request.url ?? '');
  if (!subgraph) return send(response, Buffer.from(JSON.stringify(control(request))));
  try {
    send(response, await subgraph.answer(await textOf(request)));
  } catch (error) {
    console.error(error);
    response.writeHead(400).end();
  }
});
server.keepAliveTimeout = 60_000;
server.listen(Number(process.env['PORT'] ?? 0), '127.0.0.1');
