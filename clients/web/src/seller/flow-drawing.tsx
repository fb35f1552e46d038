export interface FlowMistake {
  path: string;
  component?: string | null;
  message: string;
}

interface Node {
  id: string;
  x: number;
  y: number;
  label: string;
}

const WIDTH = 170;
const HEIGHT = 56;
/** Langflow's own nodes are larger than these: drawn at its distances, they would be lost in space. */
const SCALE = 0.55;
const MARGIN = 20;

interface FlowDrawingProps {
  /** A Langflow export, or anything else: what is no flow is not drawn. */
  definition: unknown;
  mistakes: readonly FlowMistake[];
}

/** A flow as its author laid it out, with what is wrong at the node that it is in. */
export function FlowDrawing({ definition, mistakes }: FlowDrawingProps) {
  const { nodes, edges } = flowIn(definition);
  const placed = new Map(nodes.map((node) => [node.id, node]));
  const numbers = new Map<string, number[]>();
  const places = mistakes.map((mistake, index) => {
    const node = nodes.find((each, at) => isAt(mistake, each, at));
    if (node) numbers.set(node.id, [...(numbers.get(node.id) ?? []), index + 1]);
    return node;
  });
  const width = Math.max(...nodes.map(({ x }) => x), 0) + WIDTH + MARGIN;
  const height = Math.max(...nodes.map(({ y }) => y), 0) + HEIGHT + MARGIN;
  return (
    <figure className="flow">
      {nodes.length > 0 && (
        <div className="table-scroll" tabIndex={0} role="region" aria-label="Drawing of the flow">
          <svg
            viewBox={`0 0 ${width} ${height}`}
            width={width}
            height={height}
            role="img"
            aria-label={`A flow of ${nodes.length} components`}
          >
            {edges.map(([from, to]) => {
              const [source, target] = [placed.get(from), placed.get(to)];
              if (!source || !target) return null;
              const [x1, y1, x2, y2] = [
                source.x + WIDTH,
                source.y + HEIGHT / 2,
                target.x,
                target.y + HEIGHT / 2,
              ];
              return (
                <path
                  key={`${from}-${to}`}
                  className="flow-edge"
                  d={`M${x1} ${y1}C${x1 + 50} ${y1} ${x2 - 50} ${y2} ${x2} ${y2}`}
                />
              );
            })}
            {nodes.map(({ id, x, y, label }) => (
              <g key={id} className={numbers.has(id) ? 'flow-node flow-node-wrong' : 'flow-node'}>
                <rect x={x} y={y} width={WIDTH} height={HEIGHT} rx={10} />
                <text x={x + WIDTH / 2} y={y + HEIGHT / 2 + 5} textAnchor="middle">
                  {label.length > 20 ? `${label.slice(0, 19)}…` : label}
                </text>
                {numbers.get(id)?.map((number, place) => (
                  <g key={number} className="flow-number">
                    <circle cx={x + WIDTH - 6 - place * 24} cy={y} r={11} />
                    <text x={x + WIDTH - 6 - place * 24} y={y + 5} textAnchor="middle">
                      {number}
                    </text>
                  </g>
                ))}
              </g>
            ))}
          </svg>
        </div>
      )}
      {mistakes.length > 0 && (
        <ol className="flow-mistakes" role="alert">
          {mistakes.map(({ path, component, message }, index) => (
            <li key={`${path} ${message}`}>
              <strong>{places[index]?.label ?? component ?? path}</strong>: {message}
            </li>
          ))}
        </ol>
      )}
    </figure>
  );
}

/** A path names a node by its place in the export, or an edge, whose component is a node's id. */
const isAt = ({ path, component }: FlowMistake, { id }: Node, index: number): boolean => {
  const [, place] = /(?:^|\.)nodes\.(\d+)(?:\.|$)/.exec(path) ?? [];
  return place === undefined ? component === id : Number(place) === index;
};

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const numberOf = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : 0;

function flowIn(definition: unknown): { nodes: Node[]; edges: [from: string, to: string][] } {
  const data = member(definition, 'data') ?? definition;
  const raw = list(member(data, 'nodes'));
  const xs = raw.map((node) => numberOf(member(member(node, 'position'), 'x')));
  const ys = raw.map((node) => numberOf(member(member(node, 'position'), 'y')));
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return {
    nodes: raw.map((node, index) => ({
      id: String(member(node, 'id')),
      x: ((xs[index] ?? 0) - left) * SCALE + MARGIN,
      y: ((ys[index] ?? 0) - top) * SCALE + MARGIN,
      label: String(
        member(member(member(node, 'data'), 'node'), 'display_name') ??
          member(member(node, 'data'), 'type') ??
          member(node, 'id'),
      ),
    })),
    edges: list(member(data, 'edges')).map((edge) => [
      String(member(edge, 'source')),
      String(member(edge, 'target')),
    ]),
  };
}
