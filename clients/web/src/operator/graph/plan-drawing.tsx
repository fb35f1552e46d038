import { readPlan, type PlanNode } from './query-plan.ts';

export interface Timings {
  parseMs: number;
  validateMs: number;
  planMs: number;
  planCache: string;
  totalMs: number;
  fetches: { subgraph: string; count: number; failures: number; durationMs: number }[];
}

interface Box {
  node: PlanNode;
  /** Where its results go, of a Flatten around it. */
  path: string;
  x: number;
  y: number;
}

interface Drawn {
  boxes: Box[];
  edges: [from: Box, to: Box][];
  /** Boxes with which it begins, and with which it ends. */
  first: Box[];
  last: Box[];
  width: number;
  height: number;
}

const [WIDTH, HEIGHT, GAP_X, GAP_Y, MARGIN] = [240, 58, 46, 16, 10];

/** A query plan from left to right: what stands side by side runs at the same time. */
export function PlanDrawing({ plan, timings }: { plan: string; timings: Timings | undefined }) {
  const root = readPlan(plan);
  if (!root) return <p className="faint">Nothing was fetched.</p>;
  const { boxes, edges, width, height } = draw(root, MARGIN, MARGIN, '');
  const msOf = (subgraph: string): string => {
    const found = timings?.fetches.find((each) => each.subgraph === subgraph);
    return found ? `${rounded(found.durationMs)} ms${found.count > 1 ? ` in ${found.count}` : ''}` : '';
  };
  return (
    <figure className="flow">
      <div className="table-scroll" tabIndex={0} role="region" aria-label="Query plan">
        <svg
          viewBox={`0 0 ${width + MARGIN} ${height + 2 * MARGIN}`}
          width={width + MARGIN}
          height={height + 2 * MARGIN}
          role="img"
          aria-label={`A plan of ${boxes.length} fetches`}
        >
          {edges.map(([from, to]) => {
            const [x1, y1, x2, y2] = [from.x + WIDTH, from.y + HEIGHT / 2, to.x, to.y + HEIGHT / 2];
            return (
              <path
                key={`${x1} ${y1} ${x2} ${y2}`}
                className="flow-edge"
                d={`M${x1} ${y1}C${x1 + GAP_X / 2} ${y1} ${x2 - GAP_X / 2} ${y2} ${x2} ${y2}`}
              />
            );
          })}
          {boxes.map(({ node, path, x, y }) => (
            <g key={`${x} ${y}`} className="flow-node">
              <rect x={x} y={y} width={WIDTH} height={HEIGHT} rx={10} />
              <text x={x + 12} y={y + 24}>
                {node.note}
              </text>
              <text className="plan-note" x={x + 12} y={y + 44}>
                {[msOf(node.note), shortened(path)].filter(Boolean).join(' · ')}
              </text>
            </g>
          ))}
        </svg>
      </div>
      {timings && (
        <figcaption className="faint small">
          {rounded(timings.totalMs)} ms in all: {rounded(timings.parseMs + timings.validateMs)} ms to read it,{' '}
          {timings.planCache === 'hit' ? 'its plan was known' : `${rounded(timings.planMs)} ms to plan it`}.
          Times of a subgraph are of all of its fetches together.
        </figcaption>
      )}
      <details>
        <summary>What each fetch asks</summary>
        {boxes.map(({ node, path, x, y }) => (
          <div key={`${x} ${y}`}>
            <h3>
              {node.note} <span className="faint small">{path}</span>
            </h3>
            <pre className="code-block" tabIndex={0}>
              {node.text}
            </pre>
          </div>
        ))}
      </details>
    </figure>
  );
}

const rounded = (ms: number): number => Math.round(ms * 10) / 10;
const shortened = (path: string): string => (path.length > 18 ? `…${path.slice(-17)}` : path);

function draw(node: PlanNode, x: number, y: number, path: string): Drawn {
  if (node.kind === 'Fetch') {
    const box: Box = { node, path, x, y };
    return { boxes: [box], edges: [], first: [box], last: [box], width: x + WIDTH, height: HEIGHT };
  }
  const isSideBySide = node.kind === 'Parallel';
  const inside = node.kind === 'Flatten' ? node.note.replaceAll('.@', '[]') : path;
  const drawn: Drawn = { boxes: [], edges: [], first: [], last: [], width: x, height: 0 };
  for (const child of node.children) {
    const gap = drawn.boxes.length === 0 ? 0 : 1;
    const part = isSideBySide
      ? draw(child, x, y + drawn.height + gap * GAP_Y, inside)
      : draw(child, drawn.width + gap * GAP_X, y, inside);
    if (part.boxes.length === 0) continue;
    drawn.boxes.push(...part.boxes);
    drawn.edges.push(...part.edges);
    if (isSideBySide) {
      drawn.first.push(...part.first);
      drawn.last.push(...part.last);
      drawn.height += gap * GAP_Y + part.height;
    } else {
      for (const from of drawn.last) for (const to of part.first) drawn.edges.push([from, to]);
      if (drawn.first.length === 0) drawn.first = part.first;
      drawn.last = part.last;
      drawn.height = Math.max(drawn.height, part.height);
    }
    drawn.width = Math.max(drawn.width, part.width);
  }
  return drawn;
}
