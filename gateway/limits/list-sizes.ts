import {
  type ConstDirectiveNode,
  type DocumentNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type InterfaceTypeDefinitionNode,
  parse,
  valueFromASTUntyped,
} from 'graphql';
import { z } from 'zod';

/** What @listSize says about a field. */
export interface ListSize {
  assumedSize?: number | null;
  /** Integer arguments of the field that bound the list. */
  slicingArguments?: string[] | null;
  /** Lists within the field's object that the arguments bound, as in a connection. */
  sizedFields?: string[] | null;
}

/** What a supergraph says about costs, by coordinate: `Type.field`, or `Type`. */
export interface CostDirectives {
  weights: ReadonlyMap<string, number>;
  listSizes: ReadonlyMap<string, ListSize>;
}

const listSize = z.object({
  assumedSize: z.int().nullish(),
  slicingArguments: z.array(z.string()).nullish(),
  sizedFields: z.array(z.string()).nullish(),
});
const weight = z.object({ weight: z.coerce.number() });

/** Reads @cost and @listSize from a supergraph; the API schema has lost them. */
export function readCostDirectives(supergraphSdl: string): CostDirectives {
  const weights = new Map<string, number>();
  const listSizes = new Map<string, ListSize>();
  const read = (coordinate: string, directives: readonly ConstDirectiveNode[] = []): void => {
    const cost = weight.safeParse(argumentsOf(directives, 'cost'));
    if (cost.success) weights.set(coordinate, cost.data.weight);
    const size = argumentsOf(directives, 'listSize');
    if (size) listSizes.set(coordinate, listSize.parse(size));
  };
  for (const type of objectTypes(parse(supergraphSdl, { noLocation: true }))) {
    read(type.name.value, type.directives);
    for (const field of type.fields ?? []) read(`${type.name.value}.${field.name.value}`, field.directives);
  }
  return { weights, listSizes };
}

function objectTypes(document: DocumentNode): (ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode)[] {
  return document.definitions.filter(
    (node) => node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION,
  );
}

function argumentsOf(
  directives: readonly ConstDirectiveNode[],
  name: string,
): Record<string, unknown> | undefined {
  const directive = directives.find(
    (node) => node.name.value === name || node.name.value === `federation__${name}`,
  );
  if (!directive) return undefined;
  const values = (directive.arguments ?? []).map((node) => [
    node.name.value,
    valueFromASTUntyped(node.value),
  ]);
  return Object.fromEntries(values) as Record<string, unknown>;
}
