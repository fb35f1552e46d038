import { type FragmentDefinitionNode, Kind, parse, type SelectionSetNode } from 'graphql';

/**
 * Where the fields of an object stand in its record of a scanned answer's table. It follows from the document alone,
 * whatever the types: so who writes a record and who reads it need not know each other.
 */
export interface Slots {
  /** By key, in the order in which the document has them. */
  readonly fields: ReadonlyMap<string, Slot>;
  /** Of one record. */
  readonly size: number;
}

/** A leaf has two numbers: where its text begins and ends. All else has one. */
export interface Slot {
  readonly at: number;
  /** Of what is composite. */
  readonly children: Slots | undefined;
}

interface GrowingSlots extends Slots {
  readonly fields: Map<string, Slot>;
  size: number;
}

const NONE: Slots = { fields: new Map(), size: 0 };

/** Of an answer's data. */
export function slotsOf(document: string): Slots {
  const { definitions } = parse(document, { noLocation: true });
  const fragments = new Map(
    definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const slots = emptySlots();
  for (const node of definitions) {
    if (node.kind === Kind.OPERATION_DEFINITION) collect(node.selectionSet, fragments, slots);
  }
  return slots;
}

/** Of the entities that a document asks for, under whatever name. */
export const slotsOfEntities = (document: string): Slots =>
  slotsOf(document).fields.get('_entities')?.children ?? NONE;

const emptySlots = (): GrowingSlots => ({ fields: new Map(), size: 0 });

function collect(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  slots: GrowingSlots,
): void {
  for (const node of selections) {
    if (node.kind !== Kind.FIELD) {
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
      if (fragment) collect(fragment.selectionSet, fragments, slots);
      continue;
    }
    const key = node.alias?.value ?? node.name.value;
    const known = slots.fields.get(key);
    const slot = known ?? { at: slots.size, children: node.selectionSet && emptySlots() };
    if (!known) {
      slots.fields.set(key, slot);
      slots.size += slot.children || key === '__typename' ? 1 : 2;
    }
    if (node.selectionSet && slot.children)
      collect(node.selectionSet, fragments, slot.children as GrowingSlots);
  }
}
