/** The first of at most one row. */
export const only = <T>(rows: readonly T[]): T | undefined => rows[0];

/** Rows in the order of the keys that a loader asks for; a miss is undefined. */
export function inOrderOf<K, T>(keys: readonly K[], rows: readonly T[], keyOf: (row: T) => K | null) {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key));
}

/** Rows grouped by the keys that a loader asks for; a miss is an empty list. */
export function groupedBy<K, T>(keys: readonly K[], rows: readonly T[], keyOf: (row: T) => K | null): T[][] {
  const groups = Map.groupBy(rows, keyOf);
  return keys.map((key) => groups.get(key) ?? []);
}
