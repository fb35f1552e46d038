import { type DocumentNode, Kind, visit } from 'graphql';

/** Decides whether a progressive `@override(label:)` is in force for one request. */
export type LabelDecision = (label: string) => boolean;

/** The labels of progressive overrides: `@join__field(overrideLabel:)`. */
export function overrideLabels(supergraph: DocumentNode): readonly string[] {
  const labels = new Set<string>();
  visit(supergraph, {
    Directive(node) {
      if (node.name.value !== 'join__field') return;
      const label = node.arguments?.find(({ name }) => name.value === 'overrideLabel')?.value;
      if (label?.kind === Kind.STRING) labels.add(label.value);
    },
  });
  return [...labels];
}

/** `percent(20)` holds for 20 of 100 requests; any other label is the host's to decide, and off by default. */
export function decideLabel(label: string, decide: LabelDecision | undefined): boolean {
  const percent = /^percent\((\d+(?:\.\d+)?)\)$/u.exec(label)?.[1];
  return percent === undefined ? (decide?.(label) ?? false) : Math.random() * 100 < Number(percent);
}
