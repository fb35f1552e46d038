import type { ComponentSpec } from '../../engine/components/registry.ts';
import { componentOf } from '../../engine/components/registry.ts';
import type { Program, ProgramNode } from './program.ts';

/** Whom the search components ask: their engines' own addresses, which no flow names. */
const searcherHosts = ['api.tavily.com', 'www.searchapi.io', 'html.duckduckgo.com', 'export.arxiv.org'];

const searching = new Set<string>([
  'ArXivComponent',
  'SearchComponent',
  'TavilySearchComponent',
  'UnifiedWebSearch',
]);

/** The hosts that a flow itself names. A release names them, too: this is for those that were made before it had to. */
export const hostsOf = ({ nodes }: Program): string[] => [...new Set(nodes.flatMap(hostsOfNode))];

const hostsOfNode = ({ component, fields, body }: ProgramNode): string[] => [
  ...(searching.has(component) ? searcherHosts : []),
  ...urlsOf(componentOf(component), fields).map(({ host }) => host),
  ...(body?.nodes.flatMap(hostsOfNode) ?? []),
];

function urlsOf(spec: ComponentSpec | undefined, fields: Readonly<Record<string, unknown>>): URL[] {
  const written = spec?.addresses?.(fields) ?? [];
  return written
    .filter((address) => address.trim() !== '')
    .flatMap((address) => URL.parse(/^https?:\/\//i.test(address) ? address : `https://${address}`) ?? []);
}

/** Why a node cannot call whom it wants to, of a release that names these hosts. */
export function hostMistake(
  spec: ComponentSpec,
  fields: Readonly<Record<string, unknown>>,
  hosts: readonly string[],
): string | undefined {
  if (!spec.addresses) return undefined;
  const named = new Set(hosts.map((host) => host.toLowerCase()));
  const urls = urlsOf(spec, fields);
  const unnamed = [...new Set(urls.map(({ hostname }) => hostname))].filter((host) => !named.has(host));
  if (unnamed.length > 0)
    return `it calls ${unnamed.join(', ')}, which the release does not name: add it to \`hosts\``;
  return urls.length === 0 && named.size === 0
    ? 'it can call nobody: name the hosts that it may call in `hosts`'
    : undefined;
}
