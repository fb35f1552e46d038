import { flowFile, type FileEdge, type FileNode, type FlowFile } from './flow-file.ts';
import { endsOf } from './handles.ts';

type Graph = FlowFile['data'];

/** Groups within groups; nobody draws more levels. */
const MAX_DEPTH = 10;
const MAX_NODES = 1_000;

/**
 * The flow with its groups opened: the components inside take the place of a group, its fields and edges lead to
 * the inner ones that they stand for. Undefined when it nests or grows without an end.
 */
export function expandGroups(file: FlowFile): FlowFile | undefined {
  let { nodes, edges } = file.data;
  for (let depth = 0; nodes.some(isGroup); depth++) {
    if (depth === MAX_DEPTH || nodes.length > MAX_NODES) return undefined;
    const groups = new Map(nodes.filter(isGroup).map((node) => [node.id, openGroup(node)]));
    nodes = nodes.flatMap((node) => groups.get(node.id)?.nodes ?? [node]);
    edges = [
      ...edges.map((edge) => throughGroups(edge, groups)),
      ...[...groups.values()].flatMap((group) => group.edges),
    ];
  }
  return { ...file, data: { ...file.data, nodes, edges } };
}

const isGroup = ({ data }: FileNode): boolean => flowFile.safeParse(data.node['flow']).success;

interface Opened extends Graph {
  /** The inner node and field that a field of the group stands for. */
  inner(field: string): { id: string; field: string } | undefined;
  innerOutput(output: string): { id: string; output: string } | undefined;
}

function openGroup(group: FileNode): Opened {
  const parsed = flowFile.parse(group.data.node['flow']);
  // Two copies of a group have the same ids inside.
  const named = (id: string): string => `${group.id}/${id}`.slice(-200);
  const { template } = group.data.node;
  const proxies = new Map(Object.entries(template).flatMap(([field, entry]) => proxyOf(field, entry)));
  const nodes = structuredClone(parsed.data.nodes);
  for (const node of nodes) node.id = named(node.id);
  for (const [field, proxy] of proxies) {
    const target = nodes.find(({ id }) => id === named(proxy.id))?.data.node.template;
    const written = template[field];
    if (target && typeof written === 'object' && written !== null)
      target[proxy.field] = { ...(target[proxy.field] as object), ...written };
  }
  return {
    nodes,
    edges: parsed.data.edges.map((edge) => ({
      ...edge,
      source: named(edge.source),
      target: named(edge.target),
    })),
    inner(field) {
      const proxy = proxies.get(field);
      return proxy && { id: named(proxy.id), field: proxy.field };
    },
    innerOutput(output) {
      const node = parsed.data.nodes.find(({ id }) => output.startsWith(`${id}_`));
      return node && { id: named(node.id), output: output.slice(node.id.length + 1) };
    },
  };
}

function proxyOf(field: string, entry: unknown): [string, { id: string; field: string }][] {
  const proxy: unknown =
    typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'proxy') : undefined;
  if (typeof proxy !== 'object' || proxy === null) return [];
  const [id, inner]: unknown[] = [Reflect.get(proxy, 'id'), Reflect.get(proxy, 'field')];
  return typeof id === 'string' && typeof inner === 'string' ? [[field, { id, field: inner }]] : [];
}

/** An edge to or from groups, to or from what is inside. */
function throughGroups(edge: FileEdge, groups: ReadonlyMap<string, Opened>): FileEdge {
  const { output, field, feedback } = endsOf(edge);
  const from = output === undefined ? undefined : groups.get(edge.source)?.innerOutput(output);
  const to = field === undefined ? undefined : groups.get(edge.target)?.inner(field);
  if (!from && !to) return edge;
  return {
    source: from?.id ?? edge.source,
    target: to?.id ?? edge.target,
    sourceHandle: { name: from?.output ?? output },
    targetHandle: {
      ...(field !== undefined && { fieldName: to?.field ?? field }),
      ...(feedback !== undefined && { name: feedback }),
    },
  };
}
