import type { ServerResponse } from 'node:http';

/** Settles when there is room for more: a slow reader slows its answer down instead of filling the memory. */
export async function writePaced(response: ServerResponse, text: string): Promise<void> {
  if (response.write(text) || response.destroyed) return;
  await new Promise<void>((resolve) => {
    const settle = (): void => {
      response.off('drain', settle).off('close', settle);
      resolve();
    };
    response.on('drain', settle).on('close', settle);
  });
}
