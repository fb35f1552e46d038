import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import {
  type DocumentNode,
  type FieldNode,
  Kind,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  stripIgnoredCharacters,
  visit,
} from 'graphql';
import { RequiredArguments, type Requirements, type StandIn } from '../supergraph/required-arguments.ts';

export interface PlannerRequirements {
  readonly standIns: ReadonlyMap<string, StandIn>;
  readonly requirements: Requirements;
  /** By the same keys, the names of all fields that a field requires. */
  readonly required: ReadonlyMap<string, readonly string[]>;
  /** By `graph/Type`, the names of fields in its keys. */
  readonly keyFields: ReadonlyMap<string, ReadonlySet<string>>;
  /** The supergraph's enum value for a subgraph. */
  graphOf(subgraph: string): string;
}

/**
 * Writes stand-ins of required fields back to what the subgraph knows. A fetch whose fields require one
 * field with different arguments becomes several: a representation has room for one value only.
 */
export function realFetches(fetch: FetchNode, planner: PlannerRequirements): FetchNode[] {
  if (!mentionsStandIn(fetch, planner)) return [fetch];
  const document = parse(fetch.operation, { noLocation: true });
  const groups = groupFields(fetch, document, planner);
  if (groups.length <= 1) return [{ ...fetch, operation: realOperation(document, planner) }];
  const all = new Set(groups.flatMap(({ used }) => [...used]));
  return groups.map(({ fields, used }) => {
    const unused = new Set([...all].filter((path) => !used.has(path)));
    const reduced = onlyFields(document, fields);
    const variables = usedVariables(reduced);
    const variableUsages = fetch.variableUsages?.filter((name) => variables.has(name));
    const operation = realOperation(reduced, planner);
    return Object.assign({}, fetch, {
      operation,
      variableUsages,
      requires: withoutPaths(fetch.requires ?? [], unused, []),
    });
  });
}

/** Most fetches do not, and need not be read. */
function mentionsStandIn({ operation, requires }: FetchNode, { standIns }: PlannerRequirements): boolean {
  if (standIns.size === 0) return false;
  const required = requires ? JSON.stringify(requires) : '';
  return [...standIns.keys()].some((name) => operation.includes(name) || required.includes(name));
}

interface FieldGroup {
  readonly fields: Set<FieldNode>;
  /** Paths of the stand-ins that its fields require. */
  readonly used: Set<string>;
}

/** Each field of the entity goes to the first group that requires nothing that contradicts it. */
function groupFields(fetch: FetchNode, document: DocumentNode, planner: PlannerRequirements): FieldGroup[] {
  const groups: FieldGroup[] = [];
  for (const [type, field] of entityFields(document)) {
    const key = RequiredArguments.key(planner.graphOf(fetch.serviceName), type, field.name.value);
    const used = planner.requirements.get(key) ?? [];
    const fitting = groups.find((group) => !used.some((path) => contradicts(path, group.used, planner)));
    const group = fitting ?? { fields: new Set(), used: new Set() };
    group.fields.add(field);
    for (const path of used) group.used.add(path);
    if (!fitting) groups.push(group);
  }
  return groups;
}

function contradicts(path: string, used: ReadonlySet<string>, planner: PlannerRequirements): boolean {
  return [...used].some((other) => other !== path && realPath(other, planner) === realPath(path, planner));
}

function realPath(path: string, { standIns }: PlannerRequirements): string {
  return path
    .split('/')
    .map((name) => standIns.get(name)?.field ?? name)
    .join('/');
}

function entitiesField(document: DocumentNode): FieldNode | undefined {
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const node of definition.selectionSet.selections) {
      if (node.kind === Kind.FIELD && node.name.value === '_entities') return node;
    }
  }
  return undefined;
}

export function entityFields(document: DocumentNode): [type: string, field: FieldNode][] {
  const found: [string, FieldNode][] = [];
  const collect = (set: SelectionSetNode | undefined, type: string): void => {
    for (const node of set?.selections ?? []) {
      if (node.kind === Kind.FIELD) found.push([type, node]);
      if (node.kind === Kind.INLINE_FRAGMENT)
        collect(node.selectionSet, node.typeCondition?.name.value ?? type);
    }
  };
  collect(entitiesField(document)?.selectionSet, '');
  return found;
}

/** The operation with no other fields of its entities than `kept`, nor variables that only those needed. */
export function onlyFields(document: DocumentNode, kept: ReadonlySet<FieldNode>): DocumentNode {
  const filter = (set: SelectionSetNode): SelectionSetNode => {
    const selections = set.selections.flatMap((node): SelectionNode[] => {
      if (node.kind === Kind.FIELD) return kept.has(node) ? [node] : [];
      if (node.kind === Kind.FRAGMENT_SPREAD) return [node];
      const selectionSet = filter(node.selectionSet);
      return selectionSet.selections.length > 0 ? [{ ...node, selectionSet }] : [];
    });
    return { ...set, selections };
  };
  const entities = entitiesField(document);
  const reduced = visit(document, {
    Field: (node) =>
      node === entities
        ? { ...node, selectionSet: node.selectionSet && filter(node.selectionSet) }
        : undefined,
  });
  const used = usedVariables(reduced);
  return visit(reduced, {
    VariableDefinition: (node) => (used.has(node.variable.name.value) ? undefined : null),
  });
}

export function usedVariables(document: DocumentNode): Set<string> {
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(name.value),
  });
  return used;
}

export function withoutPaths(
  selections: readonly QueryPlanSelectionNode[],
  unused: ReadonlySet<string>,
  path: readonly string[],
): QueryPlanSelectionNode[] {
  return selections.flatMap((node): QueryPlanSelectionNode[] => {
    if (node.kind === 'InlineFragment') {
      return [{ ...node, selections: withoutPaths(node.selections, unused, path) }];
    }
    const here = [...path, node.name];
    if (unused.has(here.join('/'))) return [];
    if (!node.selections) return [node];
    const nested = withoutPaths(node.selections, unused, here);
    return nested.length > 0 ? [{ ...node, selections: nested }] : [];
  });
}

function realOperation(document: DocumentNode, { standIns }: PlannerRequirements): string {
  const written = visit(document, {
    Field: {
      leave(node) {
        const real = standIns.get(node.name.value);
        if (!real) return undefined;
        const name = { kind: Kind.NAME, value: real.field } as const;
        return { ...node, alias: node.alias ?? node.name, name, arguments: [...real.arguments] };
      },
    },
  });
  return stripIgnoredCharacters(print(written));
}
