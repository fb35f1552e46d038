import { createServer } from 'node:http';
import { listen } from '#common/serving/listen.ts';

export interface Delivery {
  headers: Record<string, string>;
  body: Buffer;
}

export interface WebhookRelay {
  url: string;
  /** What commerce sent, byte for byte. */
  deliveries: Delivery[];
  stop(): Promise<void>;
}

/** Stands between commerce and control-plane: keeps a copy of every delivery and passes it on unchanged. */
export async function startWebhookRelay(target: () => string): Promise<WebhookRelay> {
  const deliveries: Delivery[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { host: _host, connection: _connection, 'content-length': _length, ...headers } = request.headers;
      const delivery = { headers: headers as Record<string, string>, body: Buffer.concat(chunks) };
      deliveries.push(delivery);
      deliver(target(), delivery).then(
        (status) => response.writeHead(status).end(),
        () => response.writeHead(502).end(),
      );
    });
  });
  const port = await listen(server, '127.0.0.1', 0);
  return {
    url: `http://127.0.0.1:${port}/webhooks/commerce`,
    deliveries,
    stop: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}

/** Sends a delivery and returns the HTTP status. */
export async function deliver(url: string, { headers, body }: Delivery): Promise<number> {
  const response = await fetch(url, {
    method: 'POST',
    headers,
    body: new Uint8Array(body),
    signal: AbortSignal.timeout(20_000),
  });
  return response.status;
}
