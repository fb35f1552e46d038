import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  Kind,
  OperationTypeNode,
  parse,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from 'graphql';
import { type Slot, type Slots, slotsOf } from './slots.ts';

/** What a leaf may be: a scalar of the specification, one of some names, or any JSON. */
export type Leaf = 'String' | 'ID' | 'Int' | 'Float' | 'Boolean' | 'any' | ReadonlySet<string>;

export type ExpectedValue =
  | { readonly kind: 'leaf'; readonly leaf: Leaf; readonly isNullable: boolean }
  | { readonly kind: 'list'; readonly item: ExpectedValue; readonly isNullable: boolean }
  | { readonly kind: 'object'; readonly object: ExpectedObject; readonly isNullable: boolean };

/** A field of an answer, in the order in which it comes. */
export interface ExpectedField {
  readonly key: string;
  /** Where it stands in its object's record. */
  readonly at: number;
  readonly value: ExpectedValue;
}

/** Objects of some types that have the same fields in the same order. */
export interface ExpectedGroup {
  readonly typeNames: readonly string[];
  readonly fields: readonly ExpectedField[];
}

/** What a selection set brings, by type. Where there are several groups, each begins with `__typename`. */
export interface ExpectedObject {
  readonly groups: readonly ExpectedGroup[];
  readonly slots: Slots;
}

/** What a document's answer looks like cannot be told in advance. */
class NotExpectable extends Error {}

/** How the answer to a fetch's document looks if it comes as GraphQL writes it; undefined where that is not clear. */
export function expectedAnswer(
  schema: GraphQLSchema,
  apiSchema: GraphQLSchema,
  document: string,
): ExpectedObject | undefined {
  const [operation, ...others] = parse(document, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION || others.length > 0) return undefined;
  const root = schema.getRootType(operation.operation);
  if (!root || operation.operation === OperationTypeNode.SUBSCRIPTION) return undefined;
  try {
    return new Layout(schema, apiSchema).object([root], [operation.selectionSet], slotsOf(document));
  } catch (error) {
    if (error instanceof NotExpectable) return undefined;
    throw error;
  }
}

class Layout {
  readonly #schema: GraphQLSchema;
  readonly #apiSchema: GraphQLSchema;
  readonly #ids = new Map<FieldNode, number>();

  constructor(schema: GraphQLSchema, apiSchema: GraphQLSchema) {
    this.#schema = schema;
    this.#apiSchema = apiSchema;
  }

  /** `types` are those that the object may have. */
  object(
    types: readonly GraphQLObjectType[],
    sets: readonly SelectionSetNode[],
    slots: Slots,
  ): ExpectedObject {
    const groups = new Map<string, { typeNames: string[]; fields: ExpectedField[] }>();
    for (const type of types) {
      const collected = this.#collect(type, sets);
      const ids = [...collected].map(([key, nodes]) => [key, nodes.map((node) => this.#id(node))]);
      const key = JSON.stringify(ids);
      const known = groups.get(key);
      if (known) known.typeNames.push(type.name);
      else groups.set(key, { typeNames: [type.name], fields: this.#fields(type, collected, slots) });
    }
    // What nothing is asked of does not come; if it does, it is not what was expected.
    const all = [...groups.values()].filter(({ fields }) => fields.length > 0);
    if (all.length > 1 && !all.every(({ fields: [first] }) => first?.key === '__typename')) {
      throw new NotExpectable();
    }
    return { groups: all, slots };
  }

  #id(node: FieldNode): number {
    const known = this.#ids.get(node) ?? this.#ids.size;
    this.#ids.set(node, known);
    return known;
  }

  #collect(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Map<string, FieldNode[]> {
    const fields = new Map<string, FieldNode[]>();
    const visit = (set: SelectionSetNode): void => {
      for (const node of set.selections) {
        if (node.kind === Kind.FRAGMENT_SPREAD || node.directives?.length) throw new NotExpectable();
        if (node.kind === Kind.INLINE_FRAGMENT) {
          if (this.#applies(type, node.typeCondition?.name.value)) visit(node.selectionSet);
          continue;
        }
        const key = node.alias?.value ?? node.name.value;
        if (key === '__proto__') throw new NotExpectable();
        const known = fields.get(key);
        if (known) known.push(node);
        else fields.set(key, [node]);
      }
    };
    for (const set of sets) visit(set);
    return fields;
  }

  #applies(type: GraphQLObjectType, condition: string | undefined): boolean {
    if (condition === undefined || condition === type.name) return true;
    const conditionType = this.#schema.getType(condition);
    return isAbstractType(conditionType) && this.#schema.isSubType(conditionType, type);
  }

  #fields(type: GraphQLObjectType, collected: Map<string, FieldNode[]>, { fields }: Slots): ExpectedField[] {
    return [...collected].map(([key, nodes]) => {
      const { at, children } = fields.get(key) as Slot;
      const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      const name = nodes[0]?.name.value ?? '';
      if (name === '_entities' && children) {
        return { key, at, value: entities(this.object(this.#entityTypes(sets), sets, children)) };
      }
      const declared = name === '__typename' ? TypeNameMetaFieldDef.type : type.getFields()[name]?.type;
      if (!declared) throw new NotExpectable();
      return { key, at, value: this.#value(declared, sets, children, true) };
    });
  }

  #value(
    type: GraphQLOutputType,
    sets: readonly SelectionSetNode[],
    slots: Slots | undefined,
    isNullable: boolean,
  ): ExpectedValue {
    if (isNonNullType(type)) return this.#value(type.ofType, sets, slots, false);
    if (isListType(type)) {
      return { kind: 'list', item: this.#value(type.ofType, sets, slots, true), isNullable };
    }
    if (isCompositeType(type)) {
      if (!slots) throw new NotExpectable();
      return { kind: 'object', object: this.object(this.#possible(type), sets, slots), isNullable };
    }
    return { kind: 'leaf', leaf: this.#leaf(type), isNullable };
  }

  /** Of an enum, what clients may see: another value is for the shaper to refuse. */
  #leaf(type: GraphQLLeafType): Leaf {
    if (isEnumType(type)) {
      const visible = this.#apiSchema.getType(type.name);
      return new Set((isEnumType(visible) ? visible : type).getValues().map(({ name }) => name));
    }
    return isSpecifiedScalarType(type) ? (type.name as Leaf) : 'any';
  }

  #possible(type: GraphQLCompositeType): readonly GraphQLObjectType[] {
    return isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [type];
  }

  /** A supergraph has no type for them: they are what the document asks of. */
  #entityTypes(sets: readonly SelectionSetNode[]): GraphQLObjectType[] {
    const conditions = sets.flatMap(({ selections }) => {
      return selections.flatMap((node) =>
        node.kind === Kind.INLINE_FRAGMENT ? (node.typeCondition?.name.value ?? []) : [],
      );
    });
    return Object.values(this.#schema.getTypeMap()).filter(
      (type) => isObjectType(type) && conditions.some((condition) => this.#applies(type, condition)),
    ) as GraphQLObjectType[];
  }
}

const entities = (object: ExpectedObject): ExpectedValue => ({
  kind: 'list',
  item: { kind: 'object', object, isNullable: true },
  isNullable: false,
});
