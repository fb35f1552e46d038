import { parseExactly } from '../engine/engine.ts';

/** So many digits in a row may be a number that JavaScript's numbers do not tell from its neighbours. */
const MANY_DIGITS = /\d{16}/;

/** As `exactVariablesOf`, of a message that starts an operation on a WebSocket; with the operation's id. */
export function exactVariablesOfMessage(
  text: string,
): { id: unknown; variables: Record<string, unknown> | undefined } | undefined {
  if (!MANY_DIGITS.test(text)) return undefined;
  try {
    const { type, id, payload } = parseExactly(text) as Record<string, unknown>;
    if (type !== 'subscribe') return undefined;
    return { id, variables: (payload as { variables?: Record<string, unknown> } | undefined)?.variables };
  } catch {
    // Whoever reads the message will say what is wrong with it.
    return undefined;
  }
}

/** The variables in a request's JSON with all their digits; undefined where a plain reading has them too. */
export function exactVariablesOf(text: string): Record<string, unknown> | undefined {
  if (!MANY_DIGITS.test(text)) return undefined;
  const { variables } = parseExactly(text) as { variables?: Record<string, unknown> };
  return variables;
}
