import type { FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';
import { compileProgram } from '../compiling/compile-program.ts';
import type { ProgramText, ResultMaker } from '../compiling/program-text.ts';
import { withCursor } from '../compiling/resumption.ts';
import { splitMutations } from '../plans/split-mutations.ts';
import type { Supergraph } from '../supergraph.ts';
import { specialize, type Specialized } from './specialize.ts';
import type { Variant } from './variant.ts';

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/**
 * From operation to program. Not everything that a client may put off can the planner put off: then it comes
 * with the rest.
 */
export function compileOperation(
  supergraph: Supergraph,
  definition: OperationDefinitionNode,
  fragments: Fragments,
  variant: Variant,
  maker: ResultMaker,
): ProgramText {
  try {
    const specialized = writtenOut(supergraph, definition, fragments, variant);
    const plan = supergraph.plan(specialized.operation, variant.overrides);
    const { denials, form } = variant;
    return compileProgram(supergraph, specialized, splitMutations(plan, supergraph.mutationLimits), {
      denials,
      form,
      maker,
    });
  } catch (error) {
    if (!variant.incremental) throw error;
    return compileOperation(supergraph, definition, fragments, { ...variant, incremental: false }, maker);
  }
}

/** The operation as it is planned. */
export function writtenOut(
  supergraph: Supergraph,
  definition: OperationDefinitionNode,
  fragments: Fragments,
  variant: Variant,
): Specialized {
  const { apiSchema: schema, names } = supergraph;
  const specialized = specialize(definition, { ...variant, schema, fragments, names });
  return { ...specialized, operation: withCursor(specialized.operation, supergraph) };
}
