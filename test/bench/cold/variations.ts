import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  Kind,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

/** What of the leaves is left out, and what gets another name. */
const LEFT_OUT = 0.25;
const RENAMED = 0.15;

/** Numbers from 0 to 1, the same for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * As another client would write the operation: without some of its fields, and with names of its own for others. Hardly
 * any two are the same.
 */
export function otherSelections(text: string, random: () => number): string {
  const document = parse(text, { noLocation: true });
  let renamed = 0;
  const leaf = (node: FieldNode): FieldNode => {
    if (random() >= RENAMED) return node;
    renamed += 1;
    return { ...node, alias: { kind: Kind.NAME, value: `other${renamed}` } };
  };
  const selectionSet = (set: SelectionSetNode): SelectionSetNode => {
    const selections = set.selections.flatMap((node): SelectionNode[] => {
      if (node.kind === Kind.FRAGMENT_SPREAD) return [node];
      if (node.selectionSet)
        return [{ ...node, selectionSet: selectionSet(node.selectionSet) } as SelectionNode];
      return random() < LEFT_OUT ? [] : [leaf(node as FieldNode)];
    });
    const first = set.selections[0] ?? TYPENAME;
    const kept = selections.length > 0 ? selections : [isLeaf(first) ? first : TYPENAME];
    return { ...set, selections: kept };
  };
  const definitions = document.definitions.map((node) =>
    'selectionSet' in node ? { ...node, selectionSet: selectionSet(node.selectionSet) } : node,
  );
  return print(withoutUnused({ ...document, definitions } as DocumentNode));
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

const isLeaf = (node: SelectionNode): boolean => node.kind === Kind.FIELD && !node.selectionSet;

/** Fields that are left out take their variables with them. */
function withoutUnused(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  const collect = (node: ASTNode): void => {
    visit(node, { Variable: ({ name }) => void used.add(name.value), VariableDefinition: () => false });
  };
  for (const node of document.definitions) collect(node);
  return visit(document, {
    VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null),
  });
}
