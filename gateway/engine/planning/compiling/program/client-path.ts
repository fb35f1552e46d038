import { Kind, type SelectionSetNode } from 'graphql';
import type { ResponseNames } from '../../supergraph/response-names.ts';

/** A field that the client selected, by its name in the plan, and what it selected below. */
export type ClientField = readonly [planName: string, fields: readonly ClientField[]];

/** Whatever the type conditions: no two fields of a name in one place are told apart. */
export function clientFields(selectionSets: readonly SelectionSetNode[]): ClientField[] {
  const fields = new Map<string, SelectionSetNode[]>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const node of selections) {
      if (node.kind === Kind.INLINE_FRAGMENT) collect(node.selectionSet);
      if (node.kind !== Kind.FIELD) continue;
      const name = (node.alias ?? node.name).value;
      const sets = fields.get(name) ?? [];
      fields.set(name, sets);
      if (node.selectionSet) sets.push(node.selectionSet);
    }
  };
  for (const set of selectionSets) collect(set);
  return [...fields].map(([name, sets]) => [name, clientFields(sets)] as const);
}

/**
 * The path of an error as the client knows it. A path may lead into what only the plan selects, keys and
 * requirements; it then ends at the last field that the client selected.
 */
export function clientPath(
  names: ResponseNames,
  selected: readonly ClientField[],
  planPath: readonly (string | number)[],
): (string | number)[] {
  const path: (string | number)[] = [];
  let fields = selected;
  for (const element of planPath) {
    if (typeof element === 'number') {
      path.push(element);
      continue;
    }
    const found = fields.find(([name]) => name === element);
    if (!found) break;
    path.push(names.toClient(element));
    fields = found[1];
  }
  return path;
}
