import { searcherHosts } from '../engine/web-searchers.ts';
import type { Program, ProgramNode } from './program.ts';

/** Fields in which a flow's author writes whom a component calls. */
const addressFields = ['urls', 'url', 'url_input'];
const searching = new Set<string>([
  'ArXivComponent',
  'SearchComponent',
  'TavilySearchComponent',
  'UnifiedWebSearch',
]);

/** The hosts that a flow itself names: its publisher wrote them, so its runs may call them. */
export const hostsOf = ({ nodes }: Program): string[] => [...new Set(nodes.flatMap(hostsOfNode))];

const hostsOfNode = ({ component, fields, body }: ProgramNode): string[] => [
  ...(searching.has(component) ? searcherHosts : []),
  ...(component === 'URLComponent' || component === 'APIRequest' ? writtenIn(fields) : []),
  ...(body?.nodes.flatMap(hostsOfNode) ?? []),
];

const writtenIn = (fields: Readonly<Record<string, unknown>>): string[] =>
  addressFields
    .flatMap((field) => fields[field])
    .flatMap((address) => (typeof address === 'string' && address !== '' ? [address] : []))
    .flatMap(
      (address) => URL.parse(/^https?:\/\//i.test(address) ? address : `https://${address}`)?.host ?? [],
    );
