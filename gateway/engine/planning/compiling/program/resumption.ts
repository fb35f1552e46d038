import {
  type ArgumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  parseType,
  parseValue,
  print,
  type SelectionNode,
  type SelectionSetNode,
  stripIgnoredCharacters,
  type TypeNode,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import type { FetchNode } from '@apollo/query-planner';
import type { PlanVariable, PlanVariables } from '../../operations/specializing/plan-variables.ts';
import { hiddenField } from '../../operations/specializing/specialize.ts';
import type { Supergraph } from '../../supergraph.ts';

/** How a subscription is taken up again after the subgraph's connection broke. */
export interface Resumption {
  readonly responseName: string;
  /** Where the cursor stands in an event's root field. */
  readonly cursorName: string;
  /** The subscription with the cursor as a variable in place of the client's start. */
  readonly document: string;
  readonly variables: readonly PlanVariable[];
  readonly cursorVariable: string;
  /** The client's variable by which it says where to start, if it says nothing else. */
  readonly startVariable: string | undefined;
  /** Where the client wants to start: a cursor, null or undefined for what the subgraph does without one. */
  start(coerced: Readonly<Record<string, unknown>>): unknown;
}

/** As data, see `ProgramText`. */
export interface ResumptionText extends Pick<
  Resumption,
  'responseName' | 'cursorName' | 'document' | 'cursorVariable' | 'startVariable'
> {
  /** The subscription's root field. */
  readonly field: string;
  /** Names in the plan. */
  readonly variables: readonly string[];
  /** The client's start, as a literal or by a variable of the plan. */
  readonly start: { readonly literal?: string; readonly variable?: string };
}

/** Selects the cursor beside what the client selects; shapers leave it out of the result. */
export function withCursor(
  operation: OperationDefinitionNode,
  { resumableFields: fields, names }: Supergraph,
): OperationDefinitionNode {
  if (operation.operation !== OperationTypeNode.SUBSCRIPTION) return operation;
  const add = (field: FieldNode): FieldNode => {
    const resumable = fields.get(field.name.value);
    if (!resumable || !field.selectionSet) return field;
    const cursor = hiddenField(names.own('cursor'), resumable.cursor);
    return {
      ...field,
      selectionSet: { ...field.selectionSet, selections: [...field.selectionSet.selections, cursor] },
    };
  };
  return { ...operation, selectionSet: mapRootFields(operation.selectionSet, add) };
}

/** `otherUses` are the variables that the fetches for each event take. */
export function resumptionText(
  supergraph: Supergraph,
  fetch: FetchNode,
  variables: PlanVariables,
  otherUses: ReadonlySet<string>,
): ResumptionText | undefined {
  const operation = parse(fetch.operation, { noLocation: true }).definitions.find(
    (node) => node.kind === Kind.OPERATION_DEFINITION,
  );
  const field = operation && rootField(operation.selectionSet);
  const resumable = field && supergraph.resumableFields.get(field.name.value);
  const declared = field && supergraph.apiSchema.getSubscriptionType()?.getFields()[field.name.value];
  const argument = declared?.args.find(({ name }) => name === resumable?.argument);
  if (!operation || !resumable || !argument) return undefined;
  const cursorVariable = supergraph.names.own('cursor', 'resume');
  const resumed = withArgument(
    operation,
    resumable.argument,
    parseType(String(argument.type)),
    cursorVariable,
  );
  const variableNames = (resumed.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  const value = field.arguments?.find(({ name }) => name.value === resumable.argument)?.value;
  const variable = value?.kind === Kind.VARIABLE ? value.name.value : undefined;
  const client = variable === undefined ? undefined : variables.get(variable)?.client;
  const isOnlyStart = variable !== undefined && !variableNames.includes(variable);
  return {
    field: field.name.value,
    responseName: field.alias?.value ?? field.name.value,
    cursorName: supergraph.names.own('cursor'),
    document: stripIgnoredCharacters(print(resumed)),
    variables: variableNames,
    cursorVariable,
    startVariable: isOnlyStart && !otherUses.has(variable) ? client : undefined,
    start: variable === undefined ? { literal: value && print(value) } : { variable },
  };
}

export function resumption(
  supergraph: Supergraph,
  { field, start, ...text }: ResumptionText,
  variables: PlanVariables,
): Resumption {
  const name = supergraph.resumableFields.get(field)?.argument;
  const declared = supergraph.apiSchema.getSubscriptionType()?.getFields()[field];
  const { defaultValue } = declared?.args.find((argument) => argument.name === name) ?? {};
  const { client, value } = variables.get(start.variable ?? '') ?? {};
  const literal = start.literal === undefined ? undefined : parseValue(start.literal, { noLocation: true });
  return {
    ...text,
    variables: text.variables.flatMap((variable) => variables.get(variable) ?? []),
    start: (coerced) =>
      literal
        ? valueFromASTUntyped(literal)
        : client !== undefined && Object.hasOwn(coerced, client)
          ? coerced[client]
          : (value ?? defaultValue),
  };
}

function withArgument(
  operation: OperationDefinitionNode,
  name: string,
  type: TypeNode,
  cursorVariable: string,
): OperationDefinitionNode {
  const variable = { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: cursorVariable } } as const;
  const argument: ArgumentNode = {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: name },
    value: variable,
  };
  const selectionSet = mapRootFields(operation.selectionSet, (field) => ({
    ...field,
    arguments: [...(field.arguments ?? []).filter((other) => other.name.value !== name), argument],
  }));
  const used = new Set<string>();
  visit(selectionSet, {
    Variable(node) {
      used.add(node.name.value);
    },
  });
  // A variable that only gave the client's start is not used any more, which would make the document invalid.
  const kept = (operation.variableDefinitions ?? []).filter((node) => used.has(node.variable.name.value));
  const definition = { kind: Kind.VARIABLE_DEFINITION, variable, type } as const;
  return { ...operation, selectionSet, variableDefinitions: [...kept, definition] };
}

function mapRootFields(set: SelectionSetNode, map: (field: FieldNode) => FieldNode): SelectionSetNode {
  const selections = set.selections.map((node): SelectionNode => {
    if (node.kind === Kind.FIELD) return map(node);
    if (node.kind === Kind.FRAGMENT_SPREAD) return node;
    return { ...node, selectionSet: mapRootFields(node.selectionSet, map) };
  });
  return { ...set, selections };
}

function rootField(set: SelectionSetNode): FieldNode | undefined {
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD && !node.name.value.startsWith('__')) return node;
    const nested = node.kind === Kind.INLINE_FRAGMENT ? rootField(node.selectionSet) : undefined;
    if (nested) return nested;
  }
  return undefined;
}
