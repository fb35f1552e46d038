import {
  type ConstArgumentNode,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type NamedTypeNode,
  parse,
  print,
  type TypeNode,
} from 'graphql';

type Composite = Extract<
  DefinitionNode,
  { kind: Kind.OBJECT_TYPE_DEFINITION | Kind.INTERFACE_TYPE_DEFINITION }
>;
/** What a type without any sub-selection is, or holds. */
type Leaf = Extract<
  DefinitionNode,
  { kind: Kind.INPUT_OBJECT_TYPE_DEFINITION | Kind.ENUM_TYPE_DEFINITION | Kind.SCALAR_TYPE_DEFINITION }
>;

const INACCESSIBLE: ConstDirectiveNode = {
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'inaccessible' },
  arguments: [],
};

/**
 * The supergraph as a contract shows it: fields that bear one of its tags, or whose type does, and what they need;
 * all else is made inaccessible. Null when nothing would be left to ask.
 */
export function contractSdl(supergraphSdl: string, tags: readonly string[]): string | null {
  const document = parse(supergraphSdl, { noLocation: true });
  const seen = new SeenFields(document, new Set(tags));
  if (!seen.has('Query')) return null;
  return print({
    ...document,
    definitions: document.definitions.map((definition) => seen.shown(definition)),
  });
}

class SeenFields {
  readonly #composites = new Map<string, Composite>();
  readonly #leaves = new Map<string, Leaf>();
  readonly #members = new Map<string, readonly NamedTypeNode[]>();
  /** By type, the names of its fields that are seen. */
  readonly #seen = new Map<string, Set<string>>();
  readonly #needed = new Set<string>();
  /** Names of the specifications that the supergraph links: their types are no part of an API. */
  readonly #specifications = new Set<string>();

  constructor({ definitions }: DocumentNode, tags: ReadonlySet<string>) {
    for (const definition of definitions) this.#read(definition);
    for (const [name, type] of this.#composites) this.#seen.set(name, taggedFields(type, tags));
    this.#completeImplementations();
    while (this.#dropUnanswerable()) continue;
    for (const [name, type] of this.#composites)
      for (const field of type.fields ?? []) if (this.has(name, field.name.value)) this.#need(field);
  }

  /** Whether a type, or one of its fields, is seen. */
  has(type: string, field?: string): boolean {
    const fields = this.#seen.get(type);
    return field === undefined ? (fields?.size ?? 0) > 0 : (fields?.has(field) ?? false);
  }

  shown(definition: DefinitionNode): DefinitionNode {
    switch (definition.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_DEFINITION:
        return this.#shownComposite(definition);
      case Kind.UNION_TYPE_DEFINITION:
        return this.#answers(definition.name.value) ? definition : hidden(definition);
      case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      case Kind.ENUM_TYPE_DEFINITION:
      case Kind.SCALAR_TYPE_DEFINITION:
        return this.#needed.has(definition.name.value) || this.#isOfSpecification(definition.name.value)
          ? definition
          : hidden(definition);
      default:
        return definition;
    }
  }

  #read(definition: DefinitionNode): void {
    switch (definition.kind) {
      case Kind.SCHEMA_DEFINITION:
        for (const { name, arguments: given } of definition.directives ?? [])
          if (name.value === 'link') this.#specifications.add(specificationOf(given ?? []));
        return;
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_DEFINITION:
        return void this.#composites.set(definition.name.value, definition);
      case Kind.UNION_TYPE_DEFINITION:
        return void this.#members.set(definition.name.value, definition.types ?? []);
      case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      case Kind.ENUM_TYPE_DEFINITION:
      case Kind.SCALAR_TYPE_DEFINITION:
        return void this.#leaves.set(definition.name.value, definition);
    }
  }

  /** What an interface shows, its types must have. */
  #completeImplementations(): void {
    for (const [name, { interfaces }] of this.#composites)
      for (const { name: of } of interfaces ?? [])
        for (const field of this.#seen.get(of.value) ?? []) this.#seen.get(name)?.add(field);
  }

  /** Takes fields away whose type shows nothing; whether there were any. */
  #dropUnanswerable(): boolean {
    let hasChanged = false;
    for (const [name, { fields }] of this.#composites)
      for (const field of fields ?? [])
        if (this.has(name, field.name.value) && !this.#answers(namedOf(field.type))) {
          this.#seen.get(name)?.delete(field.name.value);
          hasChanged = true;
        }
    return hasChanged;
  }

  #answers(type: string): boolean {
    if (this.#composites.has(type)) return this.has(type);
    return this.#members.get(type)?.some(({ name }) => this.has(name.value)) ?? true;
  }

  #need(field: FieldDefinitionNode): void {
    this.#needType(namedOf(field.type));
    for (const { type } of field.arguments ?? []) this.#needType(namedOf(type));
  }

  #needType(name: string): void {
    const leaf = this.#leaves.get(name);
    if (!leaf || this.#needed.has(name)) return;
    this.#needed.add(name);
    if (leaf.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
      for (const { type } of leaf.fields ?? []) this.#needType(namedOf(type));
  }

  #isOfSpecification(type: string): boolean {
    const [prefix, rest] = type.split('__', 2);
    return rest !== undefined && this.#specifications.has(prefix ?? '');
  }

  #shownComposite(type: Composite): Composite {
    const name = type.name.value;
    const fields = type.fields?.map((field) => (this.has(name, field.name.value) ? field : hidden(field)));
    return this.has(name) ? { ...type, fields } : hidden(type);
  }
}

function taggedFields(type: Composite, tags: ReadonlySet<string>): Set<string> {
  const isWhole = bears(type.directives, tags);
  const fields = (type.fields ?? []).filter(
    ({ directives }) => (isWhole || bears(directives, tags)) && !isInaccessible(directives),
  );
  return isInaccessible(type.directives) ? new Set() : new Set(fields.map(({ name }) => name.value));
}

const bears = (directives: readonly ConstDirectiveNode[] | undefined, tags: ReadonlySet<string>): boolean =>
  directives?.some(
    ({ name, arguments: given }) =>
      name.value === 'tag' && given?.some(({ value }) => value.kind === Kind.STRING && tags.has(value.value)),
  ) ?? false;

const isInaccessible = (directives: readonly ConstDirectiveNode[] | undefined): boolean =>
  directives?.some(({ name }) => name.value === 'inaccessible') ?? false;

const hidden = <T extends { readonly directives?: readonly ConstDirectiveNode[] | undefined }>(node: T): T =>
  isInaccessible(node.directives)
    ? node
    : { ...node, directives: [...(node.directives ?? []), INACCESSIBLE] };

/** `https://specs.apollo.dev/join/v0.5` is `join`, unless the link says `as`. */
function specificationOf(given: readonly ConstArgumentNode[]): string {
  const texts = new Map(
    given.flatMap(({ name, value }) => (value.kind === Kind.STRING ? [[name.value, value.value]] : [])),
  );
  return texts.get('as') ?? texts.get('url')?.split('/').at(-2) ?? '';
}

const namedOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedOf(type.type);
