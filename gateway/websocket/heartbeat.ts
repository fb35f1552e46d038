import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';

/**
 * Pings, and cuts off a peer that has not answered by the next ping: its TCP connection may be long gone.
 * A slow reader gets to the ping only after all that was sent before; that it takes data shows that it lives.
 */
export function keepAlive(socket: WebSocket, connection: Duplex, intervalMs: number): void {
  let isAlive = true;
  const onSign = (): void => {
    isAlive = true;
  };
  socket.on('pong', onSign);
  connection.on('drain', onSign);
  const timer = setInterval(() => {
    if (!isAlive) return socket.terminate();
    isAlive = false;
    socket.ping();
  }, intervalMs);
  socket.once('close', () => clearInterval(timer));
}
