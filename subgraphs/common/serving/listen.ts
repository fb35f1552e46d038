import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The port is somebody else's; the message says how to choose another one. */
export class PortTakenError extends Error {
  override name = 'PortTakenError';
}

/** Starts listening; port 0 takes a free one. Returns the port. */
export async function listen(server: Server, host: string, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') return reject(error);
      reject(
        new PortTakenError(
          `Port ${port} is taken. Stop the program that uses it, or choose another one with PORT.`,
        ),
      );
    });
    server.listen(port, host, resolve);
  });
  return (server.address() as AddressInfo).port;
}
