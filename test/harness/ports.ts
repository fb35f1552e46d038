import { createServer } from 'node:net';

const given = new Set<number>();

/**
 * A port that nothing listens on, below the range from which the system takes the ports of outgoing
 * connections: services that must know each other's address before they start cannot use port 0.
 */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const port = 10_000 + Math.floor(Math.random() * 20_000);
    // Whoever got it may not listen yet.
    if (given.has(port)) continue;
    given.add(port);
    if (await isFree(port)) return port;
  }
  throw new Error('no free port found');
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer().once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
