import { type ChildProcess, fork } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { startGatewayService } from '../stream-gateway.ts';

/** A gateway that dies and comes back at the same address. */
export interface MortalGateway {
  readonly url: string;
  /** Resolves when it takes requests again. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

const settings = (supergraphFile: string, port: string) => ({
  SUPERGRAPH: supergraphFile,
  PORT: port,
  NODE_ENV: 'test',
  LOG_LEVEL: 'silent',
  MAX_CONNECTIONS_PER_IDENTITY: '1000',
});

/** In this process, which is quick: its clients' connections are destroyed, and another server starts. */
export async function startServer(supergraphFile: string): Promise<MortalGateway> {
  const sockets = new Set<Socket>();
  const onSocket = (message: unknown): void => {
    const { socket } = message as { socket: Socket };
    if (String(socket.localPort) !== port) return;
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  };
  let service = await startGatewayService(settings(supergraphFile, '0'));
  const { url } = service;
  const { port } = new URL(url);
  subscribe('net.server.socket', onSocket);
  return {
    url,
    async restart() {
      for (const socket of sockets) socket.destroy();
      await service.stop();
      service = await startGatewayService(settings(supergraphFile, port));
    },
    async stop() {
      unsubscribe('net.server.socket', onSocket);
      await service.stop();
    },
  };
}

/** In a process of its own, which is ended by SIGKILL. */
export async function startProcess(supergraphFile: string): Promise<MortalGateway> {
  let [child, url] = await forkGateway(supergraphFile, '0');
  const kill = async (): Promise<void> => {
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };
  return {
    url,
    async restart() {
      await kill();
      [child, url] = await forkGateway(supergraphFile, new URL(url).port);
    },
    stop: kill,
  };
}

async function forkGateway(supergraphFile: string, port: string): Promise<[ChildProcess, string]> {
  const child = fork(new URL('../fixtures/gateway.ts', import.meta.url), {
    env: { ...process.env, ...settings(supergraphFile, port) },
  });
  const onExit = () => child.kill('SIGKILL');
  process.once('exit', onExit);
  child.once('exit', () => process.off('exit', onExit));
  const [url] = (await Promise.race([once(child, 'message'), failure(child)])) as [string];
  return [child, url];
}

async function failure(child: ChildProcess): Promise<never> {
  await once(child, 'exit');
  throw new Error('the gateway ended before it was ready');
}
