import { encodeCursor, type Page } from './arguments.ts';

export interface Connection<T> {
  edges: { node: T; cursor: string }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  totalCount: number | (() => Promise<number | null>);
}

/**
 * Makes a Relay connection of rows in reading order (for a backward page: from the end), of which
 * there may be one more than the limit. `totalCount` may be a function: it is counted only when asked for.
 */
export function toConnection<T>(
  rows: readonly T[],
  page: Page,
  keyOf: (row: T) => readonly string[],
  totalCount: number | (() => Promise<number | null>),
): Connection<T> {
  const more = rows.length > page.limit;
  const nodes = rows.slice(0, page.limit);
  if (page.direction === 'backward') nodes.reverse();
  const edges = nodes.map((node) => ({ node, cursor: encodeCursor(keyOf(node)) }));
  const forward = page.direction === 'forward';
  return {
    edges,
    pageInfo: {
      hasNextPage: forward ? more : page.before !== undefined,
      hasPreviousPage: forward ? page.after !== undefined : more,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}
