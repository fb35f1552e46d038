import type { FetchNode, QueryPlanFieldNode, QueryPlanSelectionNode } from '@apollo/query-planner';

/** A field of a representation, for objects of one type. */
export interface RequiredField {
  readonly name: string;
  readonly selections: readonly QueryPlanSelectionNode[] | undefined;
}

/** Which fields a representation has for objects of type `typeName`; several fragments may apply at once. */
export function requiredFields(
  selections: readonly QueryPlanSelectionNode[],
  applies: (condition: string) => boolean,
): RequiredField[] {
  const fields = new Map<string, RequiredField>();
  const visit = (nodes: readonly QueryPlanSelectionNode[]): void => {
    for (const node of nodes) {
      if (node.kind === 'Field') addField(fields, node);
      else if (node.typeCondition === undefined || applies(node.typeCondition)) visit(node.selections);
    }
  };
  visit(selections);
  return [...fields.values()];
}

function addField(fields: Map<string, RequiredField>, node: QueryPlanFieldNode): void {
  const name = node.alias ?? node.name;
  const known = fields.get(name)?.selections ?? [];
  fields.set(name, { name, selections: node.selections && [...known, ...node.selections] });
}

/**
 * Scalars that are in every representation of a fetch, whatever the type. None where the gateway rewrites
 * representations, as for @interfaceObject: equal ones may then stand for objects that differ.
 */
export function representationKeys({ requires = [], inputRewrites }: FetchNode): Set<string> {
  if (inputRewrites?.length) return new Set();
  const [first = [], ...others] = requires.map((node) => {
    const selections = node.kind === 'InlineFragment' ? node.selections : [node];
    return selections.flatMap((field) => (field.kind === 'Field' && !field.selections ? [field.name] : []));
  });
  return new Set(first.filter((name) => others.every((names) => names.includes(name))));
}

/** The type conditions anywhere in `selections`, nested fields apart. */
export function typeConditions(selections: readonly QueryPlanSelectionNode[]): Set<string> {
  const conditions = new Set<string>();
  for (const node of selections) {
    if (node.kind !== 'InlineFragment') continue;
    if (node.typeCondition !== undefined) conditions.add(node.typeCondition);
    for (const condition of typeConditions(node.selections)) conditions.add(condition);
  }
  return conditions;
}
