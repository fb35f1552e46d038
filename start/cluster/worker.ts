import { z } from 'zod';

const ready = z.object({ type: z.literal('ready'), url: z.string() });

export const STOP = { type: 'stop' } as const;
const stop = z.object({ type: z.literal(STOP.type) });

/** Where a worker answers, if that is what it says. */
export const readyUrl = (message: unknown): string | undefined => ready.safeParse(message).data?.url;

/** In a worker: the primary process hears that it takes requests. */
export function tellReady(url: string): void {
  process.send?.({ type: 'ready', url } satisfies z.infer<typeof ready>);
}

/** In a worker: stops when the primary process says so. Without that one it ends by itself. */
export function obeyPrimary(): void {
  process.on('message', (message) => {
    if (stop.safeParse(message).success) process.emit('SIGTERM');
  });
}
