import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import type { Random } from './seeded-random.ts';

export interface FlakyProxy {
  port: number;
  /** Where connections go from now on. */
  target: number;
  /** While true, connections are cut and slow. */
  isFlaky: boolean;
  /** How many connections were cut. */
  cuts: number;
  stop(): Promise<void>;
}

/** Of so many connections one is cut, after a while, in the middle of whatever it carries; each piece may be late. */
const CUT_ONE_OF = 6;
const CUT_WITHIN_MS = 300;
const LATE_BY_MS = 60;

/** Stands between two services: TCP, so that it knows nothing of what it passes on. */
export async function startFlakyProxy(random: Random): Promise<FlakyProxy> {
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(proxy.target, '127.0.0.1');
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => end());
      socket.on('close', () => end());
    }
    let timer: NodeJS.Timeout | undefined;
    const end = (): void => {
      clearTimeout(timer);
      for (const socket of [client, upstream]) {
        sockets.delete(socket);
        socket.destroy();
      }
    };
    if (proxy.isFlaky && random.below(CUT_ONE_OF) === 0)
      timer = setTimeout(() => {
        proxy.cuts += 1;
        end();
      }, random.below(CUT_WITHIN_MS));
    pass(client, upstream);
    pass(upstream, client);
  });
  /** In order, each piece after a delay of its own. */
  const pass = (from: Socket, to: Socket): void => {
    let before = Promise.resolve();
    from.on('data', (piece) => {
      const lateMs = proxy.isFlaky ? random.below(LATE_BY_MS) : 0;
      before = before.then(
        () =>
          new Promise((done) =>
            setTimeout(() => {
              if (!to.destroyed) to.write(piece);
              done();
            }, lateMs),
          ),
      );
    });
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const proxy: FlakyProxy = {
    port: (server.address() as AddressInfo).port,
    target: 0,
    isFlaky: false,
    cuts: 0,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
  return proxy;
}
