import { Kind, type SelectionSetNode } from 'graphql';
import { deferredId } from './deferred.ts';

/** What of an object is asked for, by the plan's response names. */
export interface Wanted {
  readonly fields: Map<string, Wanted>;
  /** Whether it matters which type the object has. */
  needsType: boolean;
}

/** What the first result has, or a deferred fragment brings: all of it from the root on. */
export interface Part {
  /** The gateway's label; none for the first result. */
  readonly id: string | undefined;
  readonly wanted: Wanted;
  /** Deferred within this part. */
  readonly parts: Part[];
}

interface Step {
  readonly name: string;
  /** Whether a type condition stands between the field before and this one. */
  readonly isConditional: boolean;
}

/** Takes a selection apart at the fragments that `specialize` has marked as deferred. */
export function wantedParts(selectionSet: SelectionSetNode): Part {
  const first = emptyPart(undefined);
  collect(selectionSet, first, [], false);
  return first;
}

function collect(set: SelectionSetNode, part: Part, path: readonly Step[], isConditional: boolean): void {
  const wanted = wantedAt(part.wanted, path);
  wanted.needsType ||= isConditional;
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) {
      const name = (node.alias ?? node.name).value;
      if (node.name.value === '__typename') wanted.needsType = true;
      else fieldOf(wanted, name);
      if (node.selectionSet) collect(node.selectionSet, part, [...path, { name, isConditional }], false);
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      const id = deferredId(node);
      const within = id === undefined ? part : emptyPart(id);
      if (within !== part) part.parts.push(within);
      collect(node.selectionSet, within, path, isConditional || node.typeCondition !== undefined);
    }
  }
}

/** Whoever wants something of an object has to find it first, by its conditions. */
function wantedAt(root: Wanted, path: readonly Step[]): Wanted {
  let wanted = root;
  for (const { name, isConditional } of path) {
    wanted.needsType ||= isConditional;
    wanted = fieldOf(wanted, name);
  }
  return wanted;
}

function fieldOf(wanted: Wanted, name: string): Wanted {
  const known = wanted.fields.get(name) ?? { fields: new Map(), needsType: false };
  wanted.fields.set(name, known);
  return known;
}

const emptyPart = (id: string | undefined): Part => ({
  id,
  wanted: { fields: new Map(), needsType: false },
  parts: [],
});
