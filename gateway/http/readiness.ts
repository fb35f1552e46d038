import { z } from 'zod';

const TIMEOUT_MS = 2_000;
/** Anybody may ask; the subgraphs are asked once in a while. */
const KEPT_MS = 1_000;

export type SubgraphState = 'ready' | 'not ready';

export interface Readiness {
  /** `degraded` answers what does not need the subgraphs that are away; `not ready` answers nothing. */
  status: 'ready' | 'degraded' | 'not ready';
  subgraphs: Record<string, SubgraphState>;
}

const typename = z.object({ data: z.object({ __typename: z.string() }) });

/** Asks all subgraphs whether they can do their work. */
export function createReadinessCheck(urls: () => ReadonlyMap<string, string>): () => Promise<Readiness> {
  let kept: { readiness: Promise<Readiness>; untilMs: number } | undefined;
  return () => {
    if (!kept || kept.untilMs < Date.now()) {
      kept = { readiness: checkAll(urls()), untilMs: Date.now() + KEPT_MS };
    }
    return kept.readiness;
  };
}

async function checkAll(urls: ReadonlyMap<string, string>): Promise<Readiness> {
  const states = await Promise.all([...urls].map(async ([name, url]) => [name, await stateOf(url)] as const));
  const away = states.filter(([, state]) => state !== 'ready').length;
  return {
    // One that is away costs what needs it; a gateway that is taken out for it would cost everything.
    status: away === 0 ? 'ready' : away < states.length ? 'degraded' : 'not ready',
    subgraphs: Object.fromEntries(states),
  };
}

async function stateOf(url: string): Promise<SubgraphState> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const response = await fetch(new URL('/ready', url), { signal, redirect: 'manual' });
    await response.body?.cancel();
    if (response.ok) return 'ready';
    // A server without such a page, like Saleor, is ready when it answers a query.
    return response.status < 500 && (await answersQueries(url, signal)) ? 'ready' : 'not ready';
  } catch {
    return 'not ready';
  }
}

async function answersQueries(url: string, signal: AbortSignal): Promise<boolean> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ __typename }"}',
    signal,
  });
  return typename.safeParse(await response.json()).success;
}
