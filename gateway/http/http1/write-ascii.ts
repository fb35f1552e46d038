import { Buffer } from 'node:buffer';
import type { Socket } from 'node:net';

/** Of this much node:net makes a copy on the stack. */
const MAX_SHORT_CHARACTERS = 16 * 1024;
const MEMORY_BYTES = 128 * 1024;

/** For answers on their way: memory that stays warm is fast, and mostly the system has taken one before the next. */
let memory: Buffer | undefined;

/** Writes ASCII without taking memory for it, as long as the system takes it at once. */
export function writeAscii(socket: Socket, text: string): void {
  if (text.length <= MAX_SHORT_CHARACTERS) return void socket.write(text, 'latin1');
  if (text.length > MEMORY_BYTES) return void socket.write(Buffer.from(text, 'latin1'));
  memory ??= Buffer.allocUnsafeSlow(MEMORY_BYTES);
  socket.write(memory.subarray(0, memory.write(text, 'latin1')));
  // What the reader is too slow for is the socket's now.
  if (socket.writableLength > 0) memory = undefined;
}
