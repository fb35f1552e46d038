import { createHash } from 'node:crypto';
import { z } from 'zod';

const TIMEOUT_MS = 10_000;
/** How long an answer counts: long enough for typing, short enough for somebody whose role was taken. */
const KEPT_MS = 30_000;
const MAX_KEPT = 1_000;

const answer = z.object({ data: z.object({ viewer: z.object({ roles: z.array(z.string()) }).nullable() }) });

/** Whether an access token is an operator's, as the graph says: this server reads no token. */
export function createOperatorCheck(graphUrl: string): (accessToken: string) => Promise<boolean> {
  const kept = new Map<string, { isOperator: Promise<boolean>; untilMs: number }>();
  const ask = async (accessToken: string): Promise<boolean> => {
    const response = await fetch(graphUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${accessToken}` },
      body: JSON.stringify({ query: 'query OperatorCheck { viewer { roles } }' }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const parsed = answer.safeParse(await response.json());
    return parsed.success && (parsed.data.data.viewer?.roles.includes('OPERATOR') ?? false);
  };
  return (accessToken) => {
    const key = createHash('sha256').update(accessToken).digest('base64url');
    const known = kept.get(key);
    if (known && known.untilMs > Date.now()) return known.isOperator;
    const isOperator = ask(accessToken);
    kept.set(key, { isOperator, untilMs: Date.now() + KEPT_MS });
    isOperator.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest);
    return isOperator;
  };
}
