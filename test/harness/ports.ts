import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';

/**
 * A port that nothing listens on, below the range from which the system takes the ports of outgoing
 * connections: services that must know each other's address before they start cannot use port 0.
 */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const port = 10_000 + Math.floor(Math.random() * 20_000);
    if ((await claim(port)) && (await isFree(port))) return port;
  }
  throw new Error('no free port found');
}

/**
 * Whoever gets a port may not listen yet, and other processes look for one as well: what nobody else here gets is
 * the UDP port of the same number, which ends with this process.
 */
const claim = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createSocket('udp4').unref();
    socket.once('error', () => resolve(false));
    socket.bind({ port, address: '127.0.0.1', exclusive: true }, () => resolve(true));
  });

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer().once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
