import {
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** Leaf fields that anybody may ask of a type without arguments, as a selection set. */
export function leafSelection(type: GraphQLNamedType, schema: GraphQLSchema): string {
  if (isLeafType(type) || isInputObjectType(type)) return '';
  const concrete = isUnionType(type) || isInterfaceType(type) ? schema.getPossibleTypes(type) : [];
  const own = isUnionType(type) ? [] : leaves(Object.values(type.getFields()));
  const isAmbiguous = ambiguousAmong(concrete);
  const fragments = concrete.map((object) => {
    const names = leaves(Object.values(object.getFields()));
    const asked = names.map((name) => (isAmbiguous(name) ? `${object.name}_${name}: ${name}` : name));
    return `... on ${object.name} { __typename ${asked.join(' ')} }`;
  });
  return `{ __typename ${[...own, ...fragments].join(' ')} }`;
}

/** Whether fields of a name have different types in these, so that one answer has no place for both. */
function ambiguousAmong(types: readonly GraphQLObjectType[]): (name: string) => boolean {
  const byName = new Map<string, Set<string>>();
  for (const { name, type } of types.flatMap((object) => Object.values(object.getFields())))
    byName.set(name, (byName.get(name) ?? new Set()).add(String(type)));
  return (name) => (byName.get(name)?.size ?? 0) > 1;
}

const leaves = (fields: GraphQLField<unknown, unknown>[]): string[] =>
  fields
    .filter((field) => isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument))
    .map(({ name }) => name);

/** `(first: 100)` where a connection wants a page size, nothing else. */
export const pageArguments = (field: GraphQLField<unknown, unknown>): string =>
  field.args.some(({ name }) => name === 'first') ? '(first: 100)' : '';

/** Runs a query and returns its data, null where it has none. */
export type Ask = (query: string) => Promise<unknown>;

/**
 * Asks for the leaves of every type that somebody can reach without arguments, each by the shortest way
 * on which they find something: a new type or field is asked for without anybody remembering it.
 */
export async function crawl(schema: GraphQLSchema, ask: Ask, maxDepth = 9): Promise<unknown[]> {
  const reached = new Set<string>();
  const found: unknown[] = [];
  let frontier = withoutArguments(schema.getQueryType()).map((field) => ({ field, steps: [] as string[] }));
  for (let depth = 0; depth < maxDepth && frontier.length > 0; depth++) {
    const next: typeof frontier = [];
    for (const { field, steps } of frontier) {
      const type = getNamedType(field.type);
      if (reached.has(type.name)) continue;
      const way = [...steps, field.name + pageArguments(field)];
      const data = await ask(wrap(way, leafSelection(type, schema)));
      // `__typename` stands at the end of the way only: without it the way was empty, and another may not be.
      if (!JSON.stringify(data ?? null).includes('"__typename"')) continue;
      reached.add(type.name);
      found.push(data);
      next.push(...withoutArguments(type).map((child) => ({ field: child, steps: way })));
    }
    frontier = next;
  }
  return found;
}

const withoutArguments = (type: GraphQLNamedType | null | undefined): GraphQLField<unknown, unknown>[] =>
  isObjectType(type) || isInterfaceType(type)
    ? Object.values(type.getFields()).filter(
        (field) => isCompositeType(getNamedType(field.type)) && !field.args.some(isRequiredArgument),
      )
    : [];

const wrap = (steps: readonly string[], selection: string): string =>
  `{ ${steps.join(' { ')} ${selection}${' }'.repeat(steps.length - 1)} }`;
