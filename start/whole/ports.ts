import { access } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { PortTakenError } from '#common/serving/listen.ts';
import { StartError } from '../errors.ts';
import { portVariables, type Settings } from './settings.ts';

export type Ports = Record<(typeof portVariables)[number], number>;

export interface ChosenPorts {
  ports: Ports;
  /** What to say of those that are taken, one a line. */
  taken: string[];
}

/**
 * The ports of all services, known before the first one starts because they name each other's
 * addresses; 0 becomes a free one. A port that is taken is told by the variable that changes it.
 */
export async function choosePorts(settings: Settings): Promise<ChosenPorts> {
  const ports: Partial<Ports> = {};
  const taken: string[] = [];
  for (const variable of portVariables) {
    const free = await tryPort(settings.HOST, settings[variable]);
    if (free === undefined) taken.push(sayTaken(settings[variable], variable));
    else ports[variable] = free;
  }
  return { ports: ports as Ports, taken };
}

/** The port of the embedded PostgreSQL is its own where one is left running: that is for its start to say. */
export async function takenByOthers(settings: Settings): Promise<string[]> {
  const { DATABASE_URL, POSTGRES_PORT, DATA_DIR } = settings;
  if (DATABASE_URL !== undefined || (await mayRun(join(DATA_DIR, 'postgres')))) return [];
  const free = await tryPort('127.0.0.1', POSTGRES_PORT);
  return free === undefined ? [sayTaken(POSTGRES_PORT, 'POSTGRES_PORT')] : [];
}

/** A server that was left running, or was killed, has its note of it. */
const mayRun = (folder: string): Promise<boolean> =>
  access(join(folder, 'cluster', 'postmaster.pid')).then(
    () => true,
    () => false,
  );

const sayTaken = (port: number, variable: string): string =>
  `Port ${port} is taken; ${variable} chooses another one.`;

/** Ends a start that cannot have its ports; all of them are named at once. */
export function demandFree(taken: readonly string[]): void {
  if (taken.length === 0) return;
  const hint = 'Or stop the program that uses it; PORT moves all that are not set by themselves.';
  throw new PortTakenError(`${taken.join('\n')}\n${hint}`);
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
