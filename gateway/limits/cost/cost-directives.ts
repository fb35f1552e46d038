import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  Kind,
  parse,
  valueFromASTUntyped,
} from 'graphql';
import { z } from 'zod';
import { type CostNames, costNamesOf } from './cost-names.ts';

/** What @listSize says about a field. */
export interface ListSize {
  assumedSize?: number | null;
  /** Integer arguments of the field that bound the list. */
  slicingArguments?: string[] | null;
  /** Lists within the field's object that the arguments bound, as in a connection. */
  sizedFields?: string[] | null;
  /** Exactly one of the slicing arguments must have a value; true unless said otherwise. */
  requireOneSlicingArgument?: boolean | null;
}

/** What a supergraph says about costs. */
export interface CostDirectives {
  /** By coordinate: `Type`, `Type.field`, `Type.field(argument:)`, `Input.field`. */
  weights: ReadonlyMap<string, number>;
  /** By `Type.field`. */
  listSizes: ReadonlyMap<string, ListSize>;
}

const listSize = z.object({
  assumedSize: z.int().nullish(),
  slicingArguments: z.array(z.string()).nullish(),
  sizedFields: z.array(z.string()).nullish(),
  requireOneSlicingArgument: z.boolean().nullish(),
});
const weight = z.object({ weight: z.coerce.number() });

/** Reads @cost and @listSize from a supergraph; the API schema has lost them. */
export function readCostDirectives(supergraphSdl: string): CostDirectives {
  const document = parse(supergraphSdl, { noLocation: true });
  const reader = new Reader(costNamesOf(document));
  reader.document(document);
  return reader;
}

class Reader implements CostDirectives {
  readonly weights = new Map<string, number>();
  readonly listSizes = new Map<string, ListSize>();
  readonly #names: CostNames;

  constructor(names: CostNames) {
    this.#names = names;
  }

  document({ definitions }: DocumentNode): void {
    for (const definition of definitions) this.#definition(definition);
  }

  #definition(definition: DefinitionNode): void {
    switch (definition.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_DEFINITION:
      case Kind.INPUT_OBJECT_TYPE_DEFINITION:
        this.#read(definition.name.value, definition.directives);
        for (const field of definition.fields ?? []) {
          const coordinate = `${definition.name.value}.${field.name.value}`;
          this.#read(coordinate, field.directives);
          if (field.kind === Kind.INPUT_VALUE_DEFINITION) continue;
          for (const { name, directives } of field.arguments ?? []) {
            this.#read(`${coordinate}(${name.value}:)`, directives);
          }
        }
        break;
      case Kind.ENUM_TYPE_DEFINITION:
      case Kind.SCALAR_TYPE_DEFINITION:
        this.#read(definition.name.value, definition.directives);
        break;
      default:
    }
  }

  #read(coordinate: string, directives: readonly ConstDirectiveNode[] = []): void {
    for (const directive of directives) {
      if (directive.name.value === this.#names.cost) {
        this.weights.set(coordinate, weight.parse(argumentsOf(directive)).weight);
      } else if (directive.name.value === this.#names.listSize) {
        this.listSizes.set(coordinate, listSize.parse(argumentsOf(directive)));
      }
    }
  }
}

function argumentsOf(directive: ConstDirectiveNode): Record<string, unknown> {
  const values = (directive.arguments ?? []).map(
    ({ name, value }) => [name.value, valueFromASTUntyped(value)] as const,
  );
  return Object.fromEntries(values);
}
