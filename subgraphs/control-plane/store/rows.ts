import { sql, type SQL } from 'drizzle-orm';

/** The first of at most one row. */
export const only = <T>(rows: readonly T[]): T | undefined => rows[0];

/** Rows in the order of the keys that a loader asks for; a miss is undefined. */
export function inOrderOf<K, T>(keys: readonly K[], rows: readonly T[], keyOf: (row: T) => K | null) {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key));
}

/**
 * The keys that a loader asks for as a table, `asked.key`, to join a list of each to that is bounded by
 * itself: under one bound for all, a long list would leave the others without rows.
 */
export const askedKeys = (keys: readonly string[], type: 'uuid' | 'text'): SQL =>
  sql`unnest(${sql.param([...keys])}::${sql.raw(type)}[]) AS asked (key)`;

/** Rows grouped by the keys that a loader asks for; a miss is an empty list. */
export function groupedBy<K, T>(keys: readonly K[], rows: readonly T[], keyOf: (row: T) => K | null): T[][] {
  const groups = Map.groupBy(rows, keyOf);
  return keys.map((key) => groups.get(key) ?? []);
}
