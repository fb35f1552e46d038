import { createHash } from 'node:crypto';
import { derivedId } from '#common/ids.ts';
import { endsOf } from './handles.ts';
import { isNote, type FileNode, type FlowFile } from './flow-file.ts';
import { isVariableName, withoutKeysIn } from './secrets.ts';

/** JSON in which the same value has the same text: keys sorted, no spaces. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * The hash of what a flow does: components, their values and connections. Moving a node on the
 * canvas changes nothing; neither does the embedded source code, which is never run here.
 */
export const hashOf = (file: FlowFile): string => sha256(canonicalJson(contentOf(file)));

/** The hash of a flow that a Langflow server runs, which executes the source code in it: that counts, too. */
export function servedHashOf(file: FlowFile): string {
  const code = file.data.nodes
    .filter((node) => !isNote(node))
    .map((node) => ({ id: node.id, code: codeOf(node.data), flow: node.data.node['flow'] }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return sha256(canonicalJson({ engine: 'LANGFLOW', ...contentOf(file), code }));
}

function contentOf({ data }: FlowFile): { nodes: object[]; edges: string[] } {
  const nodes = data.nodes
    .filter((node) => !isNote(node))
    .map((node) => ({ id: node.id, type: node.data.type, values: valuesOf(node.data) }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const edges = data.edges
    .map((edge) => canonicalJson({ source: edge.source, target: edge.target, ...endsInHash(edge) }))
    .toSorted();
  return { nodes, edges };
}

const codeOf = ({ node }: FileNode['data']): unknown[] =>
  Object.values(node.template).flatMap((entry) =>
    typeof entry === 'object' && entry?.type === 'code' ? [entry.value] : [],
  );

/** Where an edge begins and ends, as it has always been hashed; only loops have edges that end at an output. */
function endsInHash(edge: FlowFile['data']['edges'][number]): Record<string, string | undefined> {
  const { output, field, feedback } = endsOf(edge);
  return field === undefined ? { output, field, feedback } : { output, field };
}

export const flowIdOf = (hash: string): string => derivedId('flow', hash);

/**
 * The values of a node's template that count: not embedded source code, which is never run, and no
 * secrets, which are not kept. What the engine reads is what is hashed, or two flows could share a hash.
 */
export const valuesOf = ({ node }: FileNode['data']): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(node.template).flatMap(([name, entry]) =>
      typeof entry === 'object' && entry !== null && entry.type !== 'code' && !entry.password
        ? [[name, entry.value]]
        : [],
    ),
  );

/** The fields whose value is the name of a variable in Langflow's own database, which no export brings along. */
export const globalVariablesOf = ({ node }: FileNode['data']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(node.template).flatMap(([name, entry]) =>
      typeof entry === 'object' &&
      entry?.load_from_db &&
      typeof entry.value === 'string' &&
      entry.value !== ''
        ? [[name, entry.value]]
        : [],
    ),
  );

/**
 * The definition as it is kept: an exported flow may carry somebody's API keys, in fields for them or in any other,
 * which must not rest here.
 */
export function withoutSecrets(file: FlowFile): FlowFile {
  const copy = withoutKeysIn(file) as FlowFile;
  for (const { data } of copy.data.nodes) {
    for (const [name, entry] of Object.entries(data.node.template)) {
      if (typeof entry !== 'object' || entry === null) continue;
      // The name of a variable is no secret; what stands in a field for keys otherwise is.
      if (entry.load_from_db && isVariableName(entry.value)) continue;
      if (entry.password) entry.value = '';
      else if (entry.value !== undefined) entry.value = withoutKeysIn(entry.value, name);
    }
  }
  return copy;
}
