import { createServer } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { listen } from '#common/serving/listen.ts';
import { deliver, type Delivery } from '#test/harness/webhook-relay.ts';
import type { Random } from './seeded-random.ts';

export interface UnreliablePost {
  url: string;
  /** While true, it loses and repeats nothing. */
  isReliable: boolean;
  /** While true, whatever comes is lost. */
  isGone: boolean;
  lost: number;
  repeated: number;
  stop(): Promise<void>;
}

/** Within so long a delivery overtakes others. */
const LATE_BY_MS = 800;

/**
 * Stands between a sender of webhooks and who is told: takes every delivery over, loses one of five for good, brings one of four
 * twice, and all of them late, so that they come in another order.
 */
export async function startUnreliablePost(target: () => string, random: Random): Promise<UnreliablePost> {
  let isStopping = false;
  const bring = async (delivery: Delivery): Promise<void> => {
    await delay(random.below(LATE_BY_MS));
    // Nobody else sends it again: what was taken over is brought until somebody is there.
    for (let status = 0; status < 200 || status >= 500;) {
      if (isStopping) return;
      status = await deliver(target(), delivery).catch(() => 0);
      if (status < 200 || status >= 500) await delay(200);
    }
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { host: _host, connection: _connection, 'content-length': _length, ...headers } = request.headers;
      const delivery = { headers: headers as Record<string, string>, body: Buffer.concat(chunks) };
      response.writeHead(202).end();
      if (post.isGone || (!post.isReliable && random.below(5) === 0)) return void (post.lost += 1);
      void bring(delivery);
      if (post.isReliable || random.below(4) > 0) return;
      post.repeated += 1;
      void bring(delivery);
    });
  });
  const port = await listen(server, '127.0.0.1', 0);
  const post: UnreliablePost = {
    url: `http://127.0.0.1:${port}/`,
    isReliable: true,
    isGone: false,
    lost: 0,
    repeated: 0,
    stop() {
      isStopping = true;
      return new Promise((resolve) => server.close(() => resolve()).closeAllConnections());
    },
  };
  return post;
}
