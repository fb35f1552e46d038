import {
  type ArgumentNode,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type FieldNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  stripIgnoredCharacters,
  type TypeNode,
} from 'graphql';

type FieldsTypeDefinition = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** The real field and arguments behind a stand-in. */
export interface StandIn {
  readonly field: string;
  readonly arguments: readonly ArgumentNode[];
}

interface Scope {
  readonly graph: string;
  readonly path: readonly string[];
  /** Paths of the stand-ins found so far. */
  readonly used: string[];
}

/** Stand-ins that a field's @requires names, as paths such as `category/req__averagePrice__0`. */
export type Requirements = ReadonlyMap<string, readonly string[]>;

/**
 * The planner tells fields apart by response name and not by arguments, so that `@requires(fields:
 * "price(currency: \"USD\")")` and a client's `price(currency: "EUR")` become one. In the planner's copy of
 * the supergraph, each required field that takes arguments is replaced by a field of its own that takes
 * none; fetches are written back afterwards. So is a required object that a client's own selection in it could
 * make null: what is required would then be lost by what the client asked beside it.
 */
export class RequiredArguments {
  readonly standIns = new Map<string, StandIn>();
  readonly requirements = new Map<string, readonly string[]>();
  readonly required = new Map<string, readonly string[]>();
  readonly keyFields = new Map<string, Set<string>>();
  readonly document: DocumentNode;
  readonly #prefix: string;
  readonly #names = new Map<string, string>();
  readonly #types = new Map<string, FieldsTypeDefinition>();
  /** By type and stand-in, and by type and real field, the subgraphs that require it. */
  readonly #requiringGraphs = new Map<string, Set<string>>();
  readonly #added = new Map<string, Map<string, FieldDefinitionNode>>();

  constructor(document: DocumentNode, prefix: string) {
    this.#prefix = prefix;
    for (const definition of document.definitions) {
      if (!hasFields(definition)) continue;
      this.#types.set(definition.name.value, definition);
      this.#collectKeys(definition);
    }
    const rewritten = document.definitions.map((node) => (hasFields(node) ? this.#rewriteType(node) : node));
    this.document = { ...document, definitions: rewritten.map((node) => this.#withAddedFields(node)) };
  }

  /** Identifies what a field of a subgraph requires. */
  static key(graph: string, type: string, field: string): string {
    return `${graph}/${type}.${field}`;
  }

  #collectKeys({ name, directives }: FieldsTypeDefinition): void {
    for (const directive of directives ?? []) {
      const text = stringArgument(directive, 'key');
      if (directive.name.value !== 'join__type' || text === undefined) continue;
      const type = `${enumArgument(directive, 'graph')}/${name.value}`;
      const known = this.keyFields.get(type) ?? new Set();
      for (const field of fieldNames(parseSelections(text))) known.add(field);
      this.keyFields.set(type, known);
    }
  }

  #rewriteType(type: FieldsTypeDefinition): FieldsTypeDefinition {
    const fields = type.fields?.map((field) => {
      if (!field.directives?.some((directive) => requiresOf(directive))) return field;
      return {
        ...field,
        directives: field.directives.map((node) => this.#rewriteDirective(node, type, field)),
      };
    });
    return { ...type, fields };
  }

  #rewriteDirective(
    node: ConstDirectiveNode,
    type: FieldsTypeDefinition,
    field: FieldDefinitionNode,
  ): ConstDirectiveNode {
    const requires = requiresOf(node);
    if (!requires) return node;
    const used: string[] = [];
    const graph = enumArgument(node, 'graph') ?? '';
    const rewritten = this.#rewriteSelections(parseSelections(requires), type.name.value, {
      graph,
      path: [],
      used,
    });
    const key = RequiredArguments.key(graph, type.name.value, field.name.value);
    this.required.set(key, fieldNames(rewritten));
    if (used.length === 0) return node;
    this.requirements.set(key, used);
    const text = stripIgnoredCharacters(print(rewritten)).slice(1, -1);
    const args = node.arguments?.map((argument) => {
      if (argument.name.value !== 'requires') return argument;
      return { ...argument, value: { kind: Kind.STRING, value: text } as const };
    });
    return { ...node, arguments: args };
  }

  #rewriteSelections(set: SelectionSetNode, typeName: string, scope: Scope): SelectionSetNode {
    const selections = set.selections.map((node) => {
      if (node.kind === Kind.FRAGMENT_SPREAD) return node;
      if (node.kind === Kind.INLINE_FRAGMENT) {
        const within = node.typeCondition?.name.value ?? typeName;
        return { ...node, selectionSet: this.#rewriteSelections(node.selectionSet, within, scope) };
      }
      return this.#rewriteField(node, typeName, scope);
    });
    return { ...set, selections };
  }

  #rewriteField(node: FieldNode, typeName: string, scope: Scope): FieldNode {
    const definition = this.#types.get(typeName)?.fields?.find(({ name }) => name.value === node.name.value);
    if (!definition) return node;
    const isApart =
      definition.arguments?.length ||
      (node.selectionSet && this.#mayBeNulled(typeName, definition, node.selectionSet));
    const name = isApart ? this.#standIn(node, typeName, definition, scope.graph) : node.name.value;
    const path = [...scope.path, name];
    if (name !== node.name.value) scope.used.push(path.join('/'));
    const nested = namedType(definition.type);
    return {
      kind: Kind.FIELD,
      name: { kind: Kind.NAME, value: name },
      selectionSet:
        node.selectionSet && this.#rewriteSelections(node.selectionSet, nested, { ...scope, path }),
    };
  }

  /** Whether a client's selection in the same object could take the object away: by a null that rises to it. */
  #mayBeNulled(owner: string, { name, type }: FieldDefinitionNode, required: SelectionSetNode): boolean {
    // A field of an interface can not stand apart in one of the types alone.
    if (this.#isOfInterface(owner, name.value)) return false;
    const names = new Set(fieldNames(required));
    const fields = this.#types.get(namedType(type))?.fields ?? [];
    return fields.some((field) => {
      if (field.type.kind !== Kind.NON_NULL_TYPE) return false;
      return !names.has(field.name.value) || this.#types.has(namedType(field.type));
    });
  }

  #isOfInterface(typeName: string, field: string): boolean {
    const type = this.#types.get(typeName);
    return (
      type?.kind === Kind.INTERFACE_TYPE_DEFINITION ||
      (type?.interfaces ?? []).some(({ name }) => {
        return this.#types.get(name.value)?.fields?.some((other) => other.name.value === field);
      })
    );
  }

  #standIn(node: FieldNode, typeName: string, definition: FieldDefinitionNode, graph: string): string {
    const args = node.arguments ?? [];
    const key = `${node.name.value}(${args.map(print).toSorted().join(',')})`;
    const name = this.#names.get(key) ?? `${this.#prefix}req__${node.name.value}__${this.#names.size}`;
    this.#names.set(key, name);
    this.standIns.set(name, { field: node.name.value, arguments: args });
    for (const owner of this.#ownersOf(typeName)) {
      this.#add(owner, name, definition);
      this.#markRequired(owner, name, graph);
      this.#markRequired(owner, node.name.value, graph);
    }
    return name;
  }

  /** An interface's field must be there in all that implement it. */
  #ownersOf(typeName: string): string[] {
    const implementing = [...this.#types.values()].filter(({ interfaces }) => {
      return interfaces?.some(({ name }) => name.value === typeName);
    });
    return [typeName, ...implementing.map(({ name }) => name.value)];
  }

  #add(typeName: string, name: string, fallback: FieldDefinitionNode): void {
    const real = this.standIns.get(name)?.field;
    const own = this.#types.get(typeName)?.fields?.find((field) => field.name.value === real) ?? fallback;
    const fields = this.#added.get(typeName) ?? new Map<string, FieldDefinitionNode>();
    fields.set(name, { ...own, name: { kind: Kind.NAME, value: name }, arguments: [] });
    this.#added.set(typeName, fields);
  }

  #markRequired(typeName: string, field: string, graph: string): void {
    const key = `${typeName}.${field}`;
    const graphs = this.#requiringGraphs.get(key) ?? new Set<string>();
    this.#requiringGraphs.set(key, graphs.add(graph));
  }

  /** The planner refuses an external field that nothing requires: so each of both is external where it is used. */
  #withAddedFields(node: DefinitionNode): DefinitionNode {
    const added = hasFields(node) ? this.#added.get(node.name.value) : undefined;
    if (!added || !hasFields(node)) return node;
    const kept = (node.fields ?? []).map((field) => {
      const requiring = this.#requiringGraphs.get(`${node.name.value}.${field.name.value}`);
      return requiring ? withoutExternal(field, (graph) => requiring.has(graph)) : field;
    });
    const standIns = [...added.values()].map((field) => {
      const requiring = this.#requiringGraphs.get(`${node.name.value}.${field.name.value}`);
      return withoutExternal(field, (graph) => !requiring?.has(graph));
    });
    return { ...node, fields: [...kept, ...standIns] };
  }
}

function hasFields(node: DefinitionNode): node is FieldsTypeDefinition {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;
}

function requiresOf(node: ConstDirectiveNode): string | undefined {
  return node.name.value === 'join__field' ? stringArgument(node, 'requires') : undefined;
}

function stringArgument(node: ConstDirectiveNode, name: string): string | undefined {
  const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}

/** Of the selection itself, fragments included, without what is nested in fields. */
function fieldNames(set: SelectionSetNode): string[] {
  return set.selections.flatMap((node) => {
    if (node.kind === Kind.FIELD) return [node.name.value];
    return node.kind === Kind.INLINE_FRAGMENT ? fieldNames(node.selectionSet) : [];
  });
}

function enumArgument(node: ConstDirectiveNode, name: string): string | undefined {
  const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.ENUM ? value.value : undefined;
}

function withoutExternal(field: FieldDefinitionNode, drop: (graph: string) => boolean): FieldDefinitionNode {
  const directives = field.directives?.filter((node) => {
    const external = node.arguments?.some(({ name, value }) => {
      return name.value === 'external' && value.kind === Kind.BOOLEAN && value.value;
    });
    return !external || !drop(enumArgument(node, 'graph') ?? '');
  });
  return { ...field, directives };
}

function parseSelections(text: string): SelectionSetNode {
  const [definition] = parse(`{${text}}`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`Invalid @requires: ${text}`);
  return definition.selectionSet;
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
