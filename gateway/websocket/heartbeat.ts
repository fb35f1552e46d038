import type { WebSocket } from 'ws';

/** Pings, and cuts off a peer that has not answered by the next ping: its TCP connection may be long gone. */
export function keepAlive(socket: WebSocket, intervalMs: number): void {
  let isAlive = true;
  socket.on('pong', () => (isAlive = true));
  const timer = setInterval(() => {
    if (!isAlive) return socket.terminate();
    isAlive = false;
    socket.ping();
  }, intervalMs);
  socket.once('close', () => clearInterval(timer));
}
