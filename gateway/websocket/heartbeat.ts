import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';

/** A slow reader gets to a ping only after all that was sent before it. */
const PINGS_FOR_SLOW_READERS = 5;

/**
 * Pings, and cuts off a peer that has not answered by the next ping: its TCP connection may be long gone.
 * With one that has data left to read it is more patient, and takes that it reads for an answer.
 */
export function keepAlive(socket: WebSocket, connection: Duplex, intervalMs: number): void {
  let unanswered = 0;
  const onSign = (): void => {
    unanswered = 0;
  };
  socket.on('pong', onSign);
  connection.on('drain', onSign);
  const timer = setInterval(() => {
    if (unanswered >= (socket.bufferedAmount > 0 ? PINGS_FOR_SLOW_READERS : 1)) return socket.terminate();
    unanswered += 1;
    socket.ping();
  }, intervalMs);
  socket.once('close', () => clearInterval(timer));
}
