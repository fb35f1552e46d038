import type { QueryPlan } from '@apollo/query-planner';
import {
  type DirectiveNode,
  getVariableValues,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  valueFromASTUntyped,
} from 'graphql';
import { BoundedCache } from './bounded-cache.ts';
import type { ValidDocument } from './documents.ts';
import type { BindProgram } from '../compiling/program/load-program.ts';
import type { Program } from '../compiling/program/program.ts';
import { writtenOut } from './compile-operation.ts';
import { selectionDirectives } from './directives.ts';
import { splitMutations } from '../plans/split-mutations.ts';
import type { Supergraph } from '../supergraph.ts';
import { MAX_PROGRAMS_PER_OPERATION, type Planner, type SharedPrograms } from './shared-programs.ts';
import { type CoercePlainly, plainCoercion } from './plain-variables.ts';
import { type PlanningCaller, type Variant, variantOf } from './variant.ts';

type Coercion =
  | { readonly values: Record<string, unknown>; readonly errors?: undefined }
  | { readonly errors: readonly GraphQLError[] };

/** What must be given to another supergraph's operation to have the same planned. */
export interface UsedVariant {
  readonly uses: number;
  readonly conditions: Readonly<Record<string, boolean>>;
  readonly caller: PlanningCaller;
}

interface UsedProgram extends UsedVariant {
  readonly program: Program;
  uses: number;
}

type Values = ReadonlyMap<string, unknown>;

/** One operation of a document, and its programs, one for each variant in use. */
export class PreparedOperation {
  readonly definition: OperationDefinitionNode;
  readonly #supergraph: Supergraph;
  readonly #document: ValidDocument;
  readonly #conditionVariables: readonly string[];
  readonly #coercePlainly: CoercePlainly;
  /** Whether there may be something to put off. */
  readonly #defers: boolean;
  readonly #shared: SharedPrograms;
  /** Of the document's literals, where variables of the shared programs stand for them. */
  readonly #literals: Values;
  readonly #programs = new BoundedCache<string, UsedProgram>(MAX_PROGRAMS_PER_OPERATION);

  constructor(
    supergraph: Supergraph,
    document: ValidDocument,
    definition: OperationDefinitionNode,
    shared: SharedPrograms,
    literals: Values,
  ) {
    this.#supergraph = supergraph;
    this.#shared = shared;
    this.#literals = literals;
    this.definition = definition;
    this.#document = document;
    this.#coercePlainly = plainCoercion(definition.variableDefinitions ?? []);
    const directives = selectionDirectives(document);
    this.#conditionVariables = conditionVariables(directives);
    this.#defers = directives.some(({ name }) => name.value === 'defer');
  }

  /** Checks the client's variables against the API schema, and gives them with their defaults. */
  coerce(variables: Readonly<Record<string, unknown>>): Coercion {
    const definitions = this.definition.variableDefinitions ?? [];
    if (definitions.length === 0) return { values: {} };
    const plain = this.#coercePlainly(variables);
    if (plain) return { values: plain };
    const { coerced, errors } = getVariableValues(this.#supergraph.apiSchema, definitions, variables);
    return coerced ? { values: coerced } : { errors: errors.map(badInput) };
  }

  program(coerced: Readonly<Record<string, unknown>>, caller: PlanningCaller): Program {
    const variant = this.#variant(coerced, caller);
    return this.#known(variant, caller) ?? this.#keep(this.#shared.compiled(variant), variant, caller);
  }

  /** As `program`, if that has been compiled, for this document or one like it. */
  knownProgram(coerced: Readonly<Record<string, unknown>>, caller: PlanningCaller): Program | undefined {
    return this.#known(this.#variant(coerced, caller), caller);
  }

  /** As `program`, planned elsewhere. */
  async programBy(
    planner: Planner,
    coerced: Readonly<Record<string, unknown>>,
    caller: PlanningCaller,
  ): Promise<Program> {
    const variant = this.#variant(coerced, caller);
    const known = this.#known(variant, caller);
    if (known) return known;
    const bind = await this.#shared.compiledBy(planner, variant);
    return this.#known(variant, caller) ?? this.#keep(bind, variant, caller);
  }

  #known(variant: Variant, caller: PlanningCaller): Program | undefined {
    const known = this.#programs.get(variant.key);
    if (!known) {
      const bind = this.#shared.known(variant);
      return bind && this.#keep(bind, variant, caller);
    }
    known.uses += 1;
    return known.program;
  }

  #keep(bind: BindProgram, variant: Variant, caller: PlanningCaller): Program {
    const program = bind(this.definition.variableDefinitions, this.#literals);
    const { conditions, incremental, form } = variant;
    const usedCaller = { ...caller, incremental, form, overrideLabel: decisionsOf(variant) };
    this.#programs.set(variant.key, { program, uses: 1, conditions, caller: usedCaller });
    return program;
  }

  /** What it was planned for, and how often that was asked for. */
  get used(): readonly UsedVariant[] {
    return [...this.#programs.entries()].map(([, used]) => used);
  }

  /** Of the variables only those in @skip and @include matter; what is missing has its default. */
  plan(variables: Readonly<Record<string, unknown>>, caller: PlanningCaller): QueryPlan {
    const variant = this.#variant({ ...defaultsOf(this.definition), ...variables }, caller);
    const { operation } = writtenOut(this.#supergraph, this.definition, this.#document.fragments, variant);
    const plan = this.#supergraph.plan(operation, variant.overrides);
    return splitMutations(plan, this.#supergraph.mutationLimits);
  }

  #variant(coerced: Readonly<Record<string, unknown>>, caller: PlanningCaller): Variant {
    const incremental = caller.incremental && this.#defers;
    const isStream = this.definition.operation === OperationTypeNode.SUBSCRIPTION;
    const form = isStream ? caller.eventForm : caller.form;
    return variantOf(this.#supergraph, this.#conditionVariables, coerced, { ...caller, incremental, form });
  }
}

function decisionsOf({ overrides }: Variant): PlanningCaller['overrideLabel'] {
  return overrides.size > 0 ? (label) => overrides.get(label) === true : undefined;
}

function defaultsOf({ variableDefinitions }: OperationDefinitionNode): Record<string, unknown> {
  const defaults = (variableDefinitions ?? []).map(({ variable, defaultValue }) => {
    return [variable.name.value, defaultValue && valueFromASTUntyped(defaultValue)] as const;
  });
  return Object.fromEntries(defaults);
}

function badInput(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, { nodes: error.nodes, extensions: { code: 'BAD_USER_INPUT' } });
}

function conditionVariables(directives: readonly DirectiveNode[]): string[] {
  const names = directives
    .filter(({ name }) => ['skip', 'include', 'defer'].includes(name.value))
    .flatMap(({ arguments: args = [] }) => args)
    .flatMap(({ value }) => (value.kind === Kind.VARIABLE ? [value.name.value] : []));
  return [...new Set(names)];
}
