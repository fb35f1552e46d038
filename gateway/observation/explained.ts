import { isOperator } from '#common/identity/caller.ts';
import { requestError } from '../http/requests/request-error.ts';
import type { Identity } from '../identity/identity.ts';

const EXPLAINED = ['cost', 'plan', 'timings'] as const;

/** What may be asked about an operation beside its answer. */
export type Explained = (typeof EXPLAINED)[number];

export const EXPLAIN_HEADER = 'x-explain';

/** What a client asked for, if it may know it. */
export type ExplainedOf = (asked: unknown, identity: Identity) => ReadonlySet<Explained>;

const nothing: ReadonlySet<Explained> = new Set();

/**
 * Reads `x-explain: plan, timings, cost`. Everybody may know what an operation costs; plans and timings
 * tell of the subgraphs, so they are for operators, or for all where `isOpen`. Throws for what is refused:
 * without an error, a typing mistake would look like a gateway that cannot explain.
 */
export const createExplainedOf =
  (isOpen: boolean): ExplainedOf =>
  (asked, { caller }) => {
    if (asked === undefined || asked === null || asked === '') return nothing;
    const words = typeof asked === 'string' ? asked.split(',').map((word) => word.trim()) : [];
    const known = EXPLAINED.filter((word) => words.includes(word));
    if (words.length === 0 || words.some((word) => !known.some((other) => other === word))) {
      throw requestError(400, 'BAD_REQUEST', `What can be explained is: ${EXPLAINED.join(', ')}.`);
    }
    if (isOpen || isOperator(caller) || known.every((word) => word === 'cost')) return new Set(known);
    throw requestError(403, 'FORBIDDEN', 'Plans and timings are shown to operators.');
  };
