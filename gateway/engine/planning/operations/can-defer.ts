import { getNamedType, type SelectionSetNode, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { Supergraph } from '../supergraph.ts';
import type { ValidDocument } from './documents.ts';

/**
 * Whether the planner may put parts of a document off. Where values may be of types behind @interfaceObject it
 * loses objects that are put off, and may plan until the memory is full.
 */
export function canDefer(supergraph: Supergraph, document: ValidDocument): boolean {
  if (supergraph.interfaceObjects.size === 0) return true;
  const types = new TypeInfo(supergraph.apiSchema);
  let isSafe = true;
  const look = visitWithTypeInfo(types, {
    SelectionSet(_node: SelectionSetNode) {
      const parent = types.getParentType();
      if (parent && supergraph.mayBeInterfaceObject(getNamedType(parent).name)) isSafe = false;
    },
  });
  for (const definition of [...document.operations, ...document.fragments.values()]) visit(definition, look);
  return isSafe;
}
