import {
  getNamedType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNonNull,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { GraphQLAbstractType, GraphQLCompositeType, GraphQLField } from 'graphql';

const MAX_DEPTH = 5;
const VARIABLES = { yes: 'Boolean!', no: 'Boolean!', first: 'Int', n: 'Int', p: 'String' };
const LITERALS: Readonly<Record<string, readonly string[]>> = {
  Int: ['0', '1', '2', '3', '-0'],
  // None that is more than a double holds: Apollo's planner refuses these.
  Float: ['1', '0.50', '1e2', '-0.0', '0.1000000000000000055511151231257827'],
  ID: ['1', '"1"', '12345678901234567890'],
  String: ['"a"', '"b"', '"\\u00fc\\n\\""', '"""\n  b\n  """'],
  Boolean: ['true', 'false'],
  Raw: ['1', '"a"', '{ a: [1, { b: UP }] }', '{ a: $n }'],
};
const ALIASES = ['id', 'name', 'other', 'author', 'key', 'art'];

/** Writes valid queries at random, the same for the same seed. Not all of them are: aliases may collide. */
export class RandomQuery {
  readonly #schema: GraphQLSchema;
  #state: number;

  constructor(schema: GraphQLSchema, seed: number) {
    this.#schema = schema;
    this.#state = seed * 2_654_435_761 + 1;
  }

  text(): string {
    const root = this.#schema.getQueryType() as GraphQLObjectType;
    const body = this.#selectionSet(root, 0);
    const used = Object.entries(VARIABLES).filter(([name]) => body.includes(`$${name}`));
    const definitions = used.map(([name, type]) => `$${name}: ${type}`).join(', ');
    return `query${definitions === '' ? '' : `(${definitions})`} ${body}`;
  }

  /** Mulberry32. */
  #random(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  #chance(probability: number): boolean {
    return this.#random() < probability;
  }

  #pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.#random() * items.length)] as Item;
  }

  #selectionSet(type: GraphQLCompositeType, depth: number): string {
    const count = 1 + Math.floor(this.#random() * 3);
    const selections = Array.from({ length: count }, () => this.#selection(type, depth));
    return `{ ${selections.join(' ')} }`;
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    if (isAbstractType(type) && this.#chance(0.35)) return this.#siblings(type, depth);
    if (depth > 0 && this.#chance(0.2)) return this.#fragment(type, depth);
    const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
    const usable = fields.filter((field) => depth < MAX_DEPTH || !isCompositeType(getNamedType(field.type)));
    if (usable.length === 0 || this.#chance(0.1)) {
      return depth === 0 && usable.length > 0 ? this.#field(this.#pick(usable), depth) : '__typename';
    }
    return this.#field(this.#pick(usable), depth);
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const alias = this.#chance(0.2) ? `${this.#pick(ALIASES)}: ` : '';
    const args = this.#arguments(field);
    const type = getNamedType(field.type);
    const nested = isCompositeType(type) ? this.#selectionSet(type, depth + 1) : '';
    return `${alias}${field.name}${args}${this.#condition()} ${nested}`;
  }

  #arguments({ args }: GraphQLField<unknown, unknown>): string {
    const given = args
      .filter(() => this.#chance(0.7))
      .map(({ name, type }) => {
        if (name in VARIABLES && this.#chance(0.3)) return `${name}: $${name}`;
        return `${name}: ${this.#literal(type, 0)}`;
      });
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }

  /** Now and then one that is of another type. */
  #literal(type: GraphQLInputType, depth: number): string {
    if (this.#chance(0.005)) return this.#pick(['"5"', '1.5', 'UP', '{ other: 1 }', '99999999999', '[1]']);
    if (isNonNullType(type)) return this.#literalOf(type.ofType, depth);
    return this.#chance(0.15) ? 'null' : this.#literalOf(type, depth);
  }

  #literalOf(type: Exclude<GraphQLInputType, GraphQLNonNull<never>>, depth: number): string {
    if (isListType(type)) {
      if (this.#chance(0.2)) return this.#literal(type.ofType, depth);
      const items = Array.from({ length: Math.floor(this.#random() * 3) }, () =>
        this.#literal(type.ofType, depth),
      );
      return `[${items.join(', ')}]`;
    }
    if (isInputObjectType(type)) return this.#object(type, depth);
    if (isEnumType(type)) return this.#pick(type.getValues()).name;
    const variable = Object.entries(VARIABLES).find(([, of]) => of === String(type))?.[0];
    if (depth > 0 && variable !== undefined && this.#chance(0.1)) return `$${variable}`;
    return this.#pick(LITERALS[String(type)] ?? ['null']);
  }

  #object(type: GraphQLInputObjectType, depth: number): string {
    const fields = Object.values(type.getFields());
    const given = fields.filter(({ name }) => this.#chance(name === 'and' ? 0.3 - depth / 5 : 0.3));
    const written = given.map((field) => `${field.name}: ${this.#literal(field.type, depth + 1)}`);
    return `{ ${written.join(', ')} }`;
  }

  /** The same composite field, or alias, below several types, each with what it likes. */
  #siblings(type: GraphQLAbstractType, depth: number): string {
    const types = this.#schema.getPossibleTypes(type).filter(() => this.#chance(0.8));
    const alias = this.#chance(0.5) ? this.#pick(ALIASES) : undefined;
    const fragments = types.map((possible) => {
      const composite = Object.values(possible.getFields()).filter((field) => {
        return isCompositeType(getNamedType(field.type)) && (alias !== undefined || field.name !== 'related');
      });
      const field = composite.length > 0 && depth < MAX_DEPTH ? this.#pick(composite) : undefined;
      if (!field) return '';
      const nested = this.#selectionSet(getNamedType(field.type) as GraphQLCompositeType, depth + 1);
      const prefix = alias === undefined ? '' : `${alias}: `;
      return `... on ${possible.name} { ${prefix}${field.name}${this.#arguments(field)} ${nested} }`;
    });
    return `${fragments.join(' ')} __typename`;
  }

  #fragment(type: GraphQLCompositeType, depth: number): string {
    const possible = isAbstractType(type) ? [type, ...this.#schema.getPossibleTypes(type)] : [type];
    const condition = this.#pick<GraphQLCompositeType>(possible);
    const on = this.#chance(0.9) ? ` on ${condition.name}` : '';
    return `...${on}${this.#condition()} ${this.#selectionSet(on === '' ? type : condition, depth)}`;
  }

  #condition(): string {
    if (this.#chance(0.85)) return '';
    return this.#pick([' @include(if: $yes)', ' @include(if: $no)', ' @skip(if: $yes)', ' @skip(if: $no)']);
  }
}
