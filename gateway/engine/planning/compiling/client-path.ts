import { type FieldNode, Kind, type SelectionSetNode } from 'graphql';
import type { ResponseNames } from '../supergraph/response-names.ts';

/**
 * The path of an error as the client knows it. A path may lead into what only the plan selects, keys and
 * requirements; it then ends at the last field that the client selected.
 */
export function clientPath(
  names: ResponseNames,
  selectionSet: SelectionSetNode,
  planPath: readonly (string | number)[],
): (string | number)[] {
  const path: (string | number)[] = [];
  let sets: readonly SelectionSetNode[] = [selectionSet];
  for (const element of planPath) {
    if (typeof element === 'number') {
      path.push(element);
      continue;
    }
    const fields = sets.flatMap((set) => fieldsNamed(set, element));
    if (fields.length === 0) break;
    path.push(names.toClient(element));
    sets = fields.flatMap((field) => (field.selectionSet ? [field.selectionSet] : []));
  }
  return path;
}

function fieldsNamed(set: SelectionSetNode, planName: string): FieldNode[] {
  return set.selections.flatMap((node) => {
    if (node.kind === Kind.INLINE_FRAGMENT) return fieldsNamed(node.selectionSet, planName);
    return node.kind === Kind.FIELD && (node.alias?.value ?? node.name.value) === planName ? [node] : [];
  });
}
