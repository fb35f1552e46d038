import { type FragmentDefinitionNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';

/** How big a selection is when every fragment is put in its place. */
export interface Measure {
  depth: number;
  aliases: number;
  /** Fields of the selection's own level. */
  fields: number;
}

const nothing: Measure = { depth: 0, aliases: 0, fields: 0 };

/**
 * Measures selections. A fragment is measured once, so that fragments that use each other twice, a
 * hundred levels deep, cost no more to refuse than to write.
 */
export class Measurer {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #measured = new Map<string, Measure>();

  constructor(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#fragments = fragments;
  }

  measure(selections: SelectionSetNode | undefined): Measure {
    let total = nothing;
    for (const selection of selections?.selections ?? []) total = together(total, this.#selection(selection));
    return total;
  }

  #selection(selection: SelectionNode): Measure {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#fragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return this.measure(selection.selectionSet);
    // Introspection has limits of its own, and its usual query is deeper than any other.
    if (selection.name.value.startsWith('__')) return { ...nothing, fields: 1 };
    const below = this.measure(selection.selectionSet);
    return { depth: below.depth + 1, aliases: below.aliases + (selection.alias ? 1 : 0), fields: 1 };
  }

  #fragment(name: string): Measure {
    const known = this.#measured.get(name);
    if (known) return known;
    // Stands for the fragment while it is measured: a cycle, which validation reports, must not run for ever.
    this.#measured.set(name, nothing);
    const measured = this.measure(this.#fragments.get(name)?.selectionSet);
    this.#measured.set(name, measured);
    return measured;
  }
}

const together = (a: Measure, b: Measure): Measure => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  fields: a.fields + b.fields,
});
