import { createServer } from 'node:http';
import { listen } from '#common/serving/listen.ts';

export interface SlowBilling {
  url: string;
  /** Resolves when a hold was asked for; it waits here until `letThrough`. */
  asked: Promise<void>;
  letThrough(): void;
  stop(): Promise<void>;
}

/** Stands between a runtime and billing, and keeps holds back. */
export async function startSlowBilling(billingUrl: string): Promise<SlowBilling> {
  const asked = Promise.withResolvers<void>();
  const open = Promise.withResolvers<void>();
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString();
    if (body.includes('ReservationCreate')) {
      asked.resolve();
      await open.promise;
    }
    const { authorization = '' } = request.headers;
    const headers = { 'content-type': 'application/json', authorization };
    const answer = await fetch(billingUrl, { method: 'POST', headers, body });
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
  });
  const port = await listen(server, '127.0.0.1', 0);
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    asked: asked.promise,
    letThrough: () => open.resolve(),
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
