import { type ConstDirectiveNode, type DefinitionNode, type DocumentNode, Kind } from 'graphql';

/** What a subgraph can say of the supergraph's types without asking anybody else. */
export interface SubgraphView {
  readonly name: string;
  /** By object type and interface that it knows, the fields that it resolves by itself. */
  readonly fields: ReadonlyMap<string, ReadonlySet<string>>;
  /** By interface and union that it knows, the object types that it takes to be of them. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Growing extends SubgraphView {
  readonly fields: Map<string, Set<string>>;
  readonly members: Map<string, Set<string>>;
}

/** Arguments of @join__field without which a subgraph resolves a field as the supergraph has it. */
const APART = ['external', 'requires', 'type', 'usedOverridden', 'overrideLabel', 'contextArguments'];

/** Of all subgraphs. Types behind @interfaceObject are in none: a subgraph does not know all of them. */
export function subgraphViews(document: DocumentNode): readonly SubgraphView[] {
  const views = new Map<string, Growing>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue;
    for (const { name, directives } of definition.values ?? [])
      views.set(name.value, {
        name: text(directives?.[0], 'name') ?? '',
        fields: new Map(),
        members: new Map(),
      });
  }
  for (const definition of document.definitions) addType(views, definition);
  return [...views.values()];
}

function addType(views: ReadonlyMap<string, Growing>, definition: DefinitionNode): void {
  if (
    definition.kind !== Kind.OBJECT_TYPE_DEFINITION &&
    definition.kind !== Kind.INTERFACE_TYPE_DEFINITION &&
    definition.kind !== Kind.UNION_TYPE_DEFINITION
  )
    return;
  const type = definition.name.value;
  const joined = named(definition.directives, 'join__type');
  if (joined.some((directive) => has(directive, 'isInterfaceObject'))) return;
  const graphs = new Set(joined.flatMap((directive) => graphOf(directive) ?? []));
  const viewsOfType = [...graphs].flatMap((graph) => views.get(graph) ?? []);
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION)
    for (const view of viewsOfType) if (!view.members.has(type)) view.members.set(type, new Set());
  if (definition.kind === Kind.UNION_TYPE_DEFINITION) {
    for (const directive of named(definition.directives, 'join__unionMember'))
      addMember(views.get(graphOf(directive) ?? ''), type, text(directive, 'member'));
    return;
  }
  if (definition.kind === Kind.OBJECT_TYPE_DEFINITION)
    for (const directive of named(definition.directives, 'join__implements'))
      addMember(views.get(graphOf(directive) ?? ''), text(directive, 'interface'), type);
  for (const view of viewsOfType) view.fields.set(type, new Set());
  for (const { name, directives } of definition.fields ?? []) {
    const resolved = named(directives, 'join__field');
    const isLabelled = resolved.some((directive) => has(directive, 'overrideLabel'));
    if (isLabelled) continue;
    const plain = resolved.filter((directive) => !APART.some((argument) => has(directive, argument)));
    const by = resolved.length === 0 ? graphs : plain.flatMap((directive) => graphOf(directive) ?? []);
    for (const graph of by) views.get(graph)?.fields.get(type)?.add(name.value);
  }
}

function addMember(view: Growing | undefined, abstract: string | undefined, type: string | undefined): void {
  if (!view || abstract === undefined || type === undefined) return;
  const known = view.members.get(abstract) ?? new Set();
  view.members.set(abstract, known.add(type));
}

const named = (directives: readonly ConstDirectiveNode[] | undefined, name: string): ConstDirectiveNode[] =>
  (directives ?? []).filter((directive) => directive.name.value === name);

const valueOf = (directive: ConstDirectiveNode | undefined, name: string) =>
  directive?.arguments?.find((argument) => argument.name.value === name)?.value;

/** `false` is as good as nothing. */
function has(directive: ConstDirectiveNode, name: string): boolean {
  const value = valueOf(directive, name);
  return value !== undefined && (value.kind !== Kind.BOOLEAN || value.value);
}

function text(directive: ConstDirectiveNode | undefined, name: string): string | undefined {
  const value = valueOf(directive, name);
  return value?.kind === Kind.STRING ? value.value : undefined;
}

function graphOf(directive: ConstDirectiveNode): string | undefined {
  const value = valueOf(directive, 'graph');
  return value?.kind === Kind.ENUM ? value.value : undefined;
}
