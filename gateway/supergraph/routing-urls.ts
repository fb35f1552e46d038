import { Kind, parse, valueFromASTUntyped } from 'graphql';
import { z } from 'zod';

const graph = z.object({ name: z.string(), url: z.string() });

/** Where a supergraph says that its subgraphs answer, by name. */
export function routingUrls(supergraphSdl: string): Map<string, string> {
  const urls = new Map<string, string>();
  for (const definition of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue;
    for (const value of definition.values ?? []) {
      const directive = value.directives?.find(({ name }) => name.value === 'join__graph');
      const values = directive?.arguments?.map((node) => [node.name.value, valueFromASTUntyped(node.value)]);
      const { name, url } = graph.parse(Object.fromEntries(values ?? []));
      urls.set(name, url);
    }
  }
  return urls;
}
