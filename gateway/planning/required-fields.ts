import type { QueryPlanFieldNode, QueryPlanSelectionNode } from '@apollo/query-planner';

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
