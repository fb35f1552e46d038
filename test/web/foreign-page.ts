import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ForeignPage {
  /** Scheme, host and port. */
  origin: string;
  /** What stands in it, from the next visit on. */
  html: string;
  stop(): void;
}

/** A web page of somebody else's, whose policy allows a script of the pages', requests to the graph, and its own icon. */
export async function serveForeignPage(scripts: string, graph: string): Promise<ForeignPage> {
  const policy = `default-src 'none'; script-src ${new URL(scripts).origin}; connect-src ${new URL(graph).origin}; img-src data:`;
  const page: ForeignPage = { origin: '', html: '', stop: () => server.close() };
  const server = createServer((_request, response) => {
    response.setHeader('content-security-policy', policy);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><title>Shop</title><link rel="icon" href="data:,"><main><h1>A shop</h1></main>${page.html}</html>`,
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  page.origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return page;
}
