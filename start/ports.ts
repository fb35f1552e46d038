import { createServer } from 'node:net';
import { PortTakenError } from '#common/serving/listen.ts';
import { StartError } from './errors.ts';
import { portVariables, type Settings } from './settings.ts';

export type Ports = Record<(typeof portVariables)[number], number>;

/**
 * The ports of all services, known before the first one starts because they name each other's
 * addresses; 0 becomes a free one. A port that is taken is reported by the variable that changes it.
 */
export async function choosePorts(settings: Settings): Promise<Ports> {
  const ports: Partial<Ports> = {};
  const taken: string[] = [];
  for (const variable of portVariables) {
    const free = await tryPort(settings.HOST, settings[variable]);
    if (free === undefined)
      taken.push(`Port ${settings[variable]} is taken; ${variable} chooses another one.`);
    else ports[variable] = free;
  }
  if (taken.length > 0) {
    throw new PortTakenError(`${taken.join('\n')}\nOr stop the program that uses it.`);
  }
  return ports as Ports;
}

function tryPort(host: string, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(unusable(host, port, error)),
    );
    server.listen(port, host, () => {
      const address = server.address();
      const free = typeof address === 'object' && address ? address.port : port;
      server.close(() => resolve(free));
    });
  });
}

const unusable = (host: string, port: number, error: NodeJS.ErrnoException): StartError =>
  new StartError(
    error.code === 'EACCES'
      ? `Port ${port} is not for this user to open. Choose one from 1024 on.`
      : `HOST ${host} is no address of this machine (${error.code}). Without HOST it is 127.0.0.1.`,
    { cause: error },
  );
