import { z } from 'zod';
import type { ListedSubgraph } from './subgraph-list.ts';

/** For the whole answer: one that hangs must not keep the others' changes from being taken over. */
const TIMEOUT_MS = 5_000;

const answer = z.object({ data: z.object({ _service: z.object({ sdl: z.string().min(1) }) }) });

/** What a running subgraph says of itself. Rejects when it does not, or not in time. */
export async function askSdl({ url }: ListedSubgraph, stopping: AbortSignal): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: '{ _service { sdl } }' }),
    redirect: 'error',
    signal: AbortSignal.any([stopping, AbortSignal.timeout(TIMEOUT_MS)]),
  });
  const parsed = answer.safeParse(await response.json());
  if (!parsed.success) throw new Error(`it answered without an SDL (HTTP ${response.status})`);
  return parsed.data.data._service.sdl;
}

/** Why a subgraph could not be asked, for a line of the log. */
export function reasonOf(error: unknown): string {
  const { name, message, cause } = error as Error;
  if (name === 'TimeoutError') return `it did not answer within ${TIMEOUT_MS / 1_000} s`;
  const code = (cause as NodeJS.ErrnoException | undefined)?.code;
  return code ?? message;
}
