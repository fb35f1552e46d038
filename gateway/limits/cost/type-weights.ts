import { type GraphQLNamedType, type GraphQLSchema, isAbstractType, isCompositeType } from 'graphql';

/** Scalars of any length: what a schema says nothing about, as Saleor's does not, is taken for some kB. */
const LONG_SCALARS: ReadonlyMap<string, number> = new Map([
  ['JSON', 4],
  ['JSONString', 4],
]);

/** What one value of an output type costs: an object is one, other values nothing, but for long scalars and @cost. */
export class TypeWeights {
  readonly #schema: GraphQLSchema;
  readonly #weights: ReadonlyMap<string, number>;
  readonly #known = new Map<string, number>();

  constructor(schema: GraphQLSchema, weights: ReadonlyMap<string, number>) {
    this.#schema = schema;
    this.#weights = weights;
  }

  of(type: GraphQLNamedType): number {
    const known = this.#known.get(type.name) ?? this.#weigh(type);
    this.#known.set(type.name, known);
    return known;
  }

  #weigh(type: GraphQLNamedType): number {
    const own = this.#weights.get(type.name);
    if (own !== undefined) return own;
    if (!isCompositeType(type)) return LONG_SCALARS.get(type.name) ?? 0;
    if (!isAbstractType(type)) return 1;
    // It may turn out to be the dearest of them.
    const possible = this.#schema.getPossibleTypes(type).map((object) => this.of(object));
    return possible.length > 0 ? Math.max(...possible) : 1;
  }
}
