import type { QueryPlan } from '@apollo/query-planner';
import {
  type FragmentDefinitionNode,
  getVariableValues,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import { BoundedCache } from './bounded-cache.ts';
import { compileProgram } from '../compiling/compile-program.ts';
import { canDefer } from './can-defer.ts';
import type { ValidDocument } from './documents.ts';
import { loadProgram } from '../compiling/load-program.ts';
import type { Program } from '../compiling/program.ts';
import { withCursor } from '../compiling/resumption.ts';
import { specialize, type Specialized } from './specialize.ts';
import { splitMutations } from '../plans/split-mutations.ts';
import { processorTime, type Spend } from '../processor-time.ts';
import type { Supergraph } from '../supergraph.ts';
import { type PlanningCaller, type Variant, variantOf } from './variant.ts';

/** An operation with n conditional variables has 2^n programs for each set of rights; only so many are kept. */
const MAX_PROGRAMS_PER_OPERATION = 64;

type Coercion =
  | { readonly values: Record<string, unknown>; readonly errors?: undefined }
  | { readonly errors: readonly GraphQLError[] };

/** Plans operations that have neither conditions nor fragment spreads; see `specialize`. */
export interface Planner {
  plan(operation: OperationDefinitionNode, overrides: ReadonlyMap<string, boolean>): Promise<QueryPlan>;
  /** Told what is done here, before a plan and after it. */
  readonly spend?: Spend;
}

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

/** One operation of a document, and its programs, one for each variant in use. */
export class PreparedOperation {
  readonly definition: OperationDefinitionNode;
  readonly #supergraph: Supergraph;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #conditionVariables: readonly string[];
  /** Whether there is something to put off, and the planner can. */
  readonly #defers: boolean;
  readonly #pending = new Map<string, Promise<Program>>();
  readonly #programs = new BoundedCache<string, UsedProgram>(MAX_PROGRAMS_PER_OPERATION);

  constructor(supergraph: Supergraph, document: ValidDocument, definition: OperationDefinitionNode) {
    this.#supergraph = supergraph;
    this.definition = definition;
    this.#fragments = document.fragments;
    this.#conditionVariables = conditionVariables(document);
    this.#defers = usesDefer(document) && canDefer(supergraph, document);
  }

  /** Checks the client's variables against the API schema, and gives them with their defaults. */
  coerce(variables: Readonly<Record<string, unknown>>): Coercion {
    const definitions = this.definition.variableDefinitions ?? [];
    if (definitions.length === 0) return { values: {} };
    const { coerced, errors } = getVariableValues(this.#supergraph.apiSchema, definitions, variables);
    return coerced ? { values: coerced } : { errors: errors.map(badInput) };
  }

  program(coerced: Readonly<Record<string, unknown>>, caller: PlanningCaller): Program {
    const variant = this.#variant(coerced, caller);
    const known = this.#programs.get(variant.key);
    if (known) {
      known.uses += 1;
      return known.program;
    }
    return this.#keep(this.#compiled(variant), variant, caller);
  }

  /** As `program`, if there is one already. */
  knownProgram(coerced: Readonly<Record<string, unknown>>, caller: PlanningCaller): Program | undefined {
    const known = this.#programs.get(this.#variant(coerced, caller).key);
    if (known) known.uses += 1;
    return known?.program;
  }

  /** As `program`, planned elsewhere; once for all who ask for it meanwhile. */
  programBy(
    planner: Planner,
    coerced: Readonly<Record<string, unknown>>,
    caller: PlanningCaller,
  ): Promise<Program> {
    const variant = this.#variant(coerced, caller);
    const pending =
      this.#pending.get(variant.key) ??
      this.#compiledBy(planner, variant)
        .then((program) => this.#keep(program, variant, caller))
        .finally(() => this.#pending.delete(variant.key));
    this.#pending.set(variant.key, pending);
    return pending;
  }

  #keep(program: Program, variant: Variant, caller: PlanningCaller): Program {
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
    const plan = this.#supergraph.plan(this.#specialized(variant).operation, variant.overrides);
    return splitMutations(plan, this.#supergraph.mutationLimits);
  }

  #variant(coerced: Readonly<Record<string, unknown>>, caller: PlanningCaller): Variant {
    const incremental = caller.incremental && this.#defers;
    // Events are values, whoever gets them.
    const form = this.definition.operation === OperationTypeNode.SUBSCRIPTION ? 'values' : caller.form;
    return variantOf(this.#supergraph, this.#conditionVariables, coerced, { ...caller, incremental, form });
  }

  /** Not everything that a client may put off can the planner put off: then it comes with the rest. */
  #compiled(variant: Variant): Program {
    try {
      const specialized = this.#specialized(variant);
      const plan = this.#supergraph.plan(specialized.operation, variant.overrides);
      return this.#compile(specialized, plan, variant);
    } catch (error) {
      if (!variant.incremental) throw error;
      return this.#compiled({ ...variant, incremental: false });
    }
  }

  async #compiledBy(planner: Planner, variant: Variant): Promise<Program> {
    try {
      const { spend } = planner;
      const specialized = processorTime(() => this.#specialized(variant), spend);
      const plan = await planner.plan(specialized.operation, variant.overrides);
      return processorTime(() => this.#compile(specialized, plan, variant), spend);
    } catch (error) {
      if (!variant.incremental) throw error;
      return this.#compiledBy(planner, { ...variant, incremental: false });
    }
  }

  #compile(specialized: Specialized, plan: QueryPlan, variant: Variant): Program {
    const sent = splitMutations(plan, this.#supergraph.mutationLimits);
    const text = compileProgram(this.#supergraph, specialized, sent, variant);
    return loadProgram(this.#supergraph, text, this.definition);
  }

  #specialized(variant: Variant): Specialized {
    const specialized = specialize(this.definition, {
      ...variant,
      schema: this.#supergraph.apiSchema,
      fragments: this.#fragments,
      names: this.#supergraph.names,
    });
    return { ...specialized, operation: withCursor(specialized.operation, this.#supergraph) };
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

function usesDefer(document: ValidDocument): boolean {
  let found = false;
  for (const definition of [...document.operations, ...document.fragments.values()]) {
    visit(definition, {
      Directive(node) {
        if (node.name.value === 'defer') found = true;
      },
    });
  }
  return found;
}

function conditionVariables(document: ValidDocument): string[] {
  const names = new Set<string>();
  for (const definition of [...document.operations, ...document.fragments.values()]) {
    visit(definition, {
      Directive(node) {
        if (!['skip', 'include', 'defer'].includes(node.name.value)) return;
        for (const { value } of node.arguments ?? []) {
          if (value.kind === Kind.VARIABLE) names.add(value.name.value);
        }
      },
    });
  }
  return [...names];
}
