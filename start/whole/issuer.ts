import { setTimeout as delay } from 'node:timers/promises';
import { StartError } from '../errors.ts';

/** So long an issuer that comes up at the same time is waited for. */
const PATIENCE_MS = 10_000;
const TIMEOUT_MS = 5_000;

/** The issuer, once it answers as one; a graph that nobody can sign in to must not say that it is ready. */
export async function demandIssuer(issuer: string, signal: AbortSignal): Promise<string> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const problem = await problemOf(issuer);
    if (problem === undefined) return issuer;
    signal.throwIfAborted();
    if (Date.now() > until) {
      throw new StartError(
        `The issuer ${issuer} ${problem}. OIDC_ISSUER says where it is; without it, one comes along.`,
      );
    }
    await delay(500, undefined, { signal });
  }
}

async function problemOf(issuer: string): Promise<string | undefined> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    const document = (await response.json().catch(() => undefined)) as { issuer?: unknown } | undefined;
    if (!response.ok || document === undefined) return `is none: ${url} answers HTTP ${response.status}`;
    return document.issuer === issuer ? undefined : `calls itself ${String(document.issuer).slice(0, 200)}`;
  } catch {
    return 'does not answer';
  }
}
