import type { FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';
import { compileProgram } from '../compiling/compile-program.ts';
import type { ProgramText, ResultMaker } from '../compiling/program/program-text.ts';
import { withCursor } from '../compiling/program/resumption.ts';
import { splitMutations } from '../plans/split-mutations.ts';
import type { Supergraph } from '../supergraph.ts';
import { specialize, type Specialized } from './specializing/specialize.ts';
import type { Variant } from './variant.ts';

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** From operation to program. */
export function compileOperation(
  supergraph: Supergraph,
  definition: OperationDefinitionNode,
  fragments: Fragments,
  variant: Variant,
  maker: ResultMaker,
): ProgramText {
  const specialized = writtenOut(supergraph, definition, fragments, variant);
  const plan = splitMutations(
    supergraph.plan(specialized.operation, variant.overrides),
    supergraph.mutationLimits,
  );
  const { denials, form } = variant;
  return compileProgram(supergraph, specialized, plan, { denials, form, maker });
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
