import { type ConstDirectiveNode, type DocumentNode, Kind, valueFromASTUntyped } from 'graphql';
import { z } from 'zod';

const SPECIFICATION = 'https://specs.apollo.dev/cost/';

/** What the directives are called in a supergraph; its subgraphs may have imported them by other names. */
export interface CostNames {
  readonly cost: string;
  readonly listSize: string;
}

const link = z.object({
  url: z.string(),
  as: z.string().optional(),
  import: z
    .array(z.union([z.string(), z.object({ name: z.string(), as: z.string().optional() })]))
    .default([]),
});

export function costNamesOf(document: DocumentNode): CostNames {
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.SCHEMA_DEFINITION && definition.kind !== Kind.SCHEMA_EXTENSION) continue;
    for (const directive of definition.directives ?? []) {
      const names = directive.name.value === 'link' ? linkedNames(directive) : undefined;
      if (names) return names;
    }
  }
  return { cost: 'cost', listSize: 'listSize' };
}

/** By the rules of @link: an imported name, else the namespace and two underscores, or the namespace itself. */
function linkedNames(directive: ConstDirectiveNode): CostNames | undefined {
  const values = (directive.arguments ?? []).map(
    ({ name, value }) => [name.value, valueFromASTUntyped(value)] as const,
  );
  const parsed = link.safeParse(Object.fromEntries(values));
  if (!parsed.success || !parsed.data.url.startsWith(SPECIFICATION)) return undefined;
  const { as: namespace = 'cost', import: imports } = parsed.data;
  const imported = new Map(
    imports.map((entry) => {
      return typeof entry === 'string' ? [entry, entry] : [entry.name, entry.as ?? entry.name];
    }),
  );
  return {
    cost: imported.get('@cost')?.slice(1) ?? namespace,
    listSize: imported.get('@listSize')?.slice(1) ?? `${namespace}__listSize`,
  };
}
