/** A node of a query plan as the gateway prints it. */
export interface PlanNode {
  /** Fetch, Flatten, Sequence, Parallel, Subscription, Defer, … */
  kind: string;
  /** What stands in brackets: the subgraph of a Fetch, the path of a Flatten. */
  note: string;
  /** What a Fetch asks. */
  text: string;
  children: PlanNode[];
}

const HEAD = /^(\w+)(?:\(([^)]*)\))?:?\s*\{$/;

/** Reads a printed plan; what it does not know is left out. */
export function readPlan(printed: string): PlanNode | undefined {
  const lines = printed.split('\n').map((line) => line.trim());
  return readNodes(lines)[0];
}

function readNodes(lines: string[]): PlanNode[] {
  const nodes: PlanNode[] = [];
  for (let line = lines.shift(); line !== undefined && !/^\}[,\]]?,?$/.test(line); line = lines.shift()) {
    const [, kind, note = ''] = HEAD.exec(line) ?? [];
    if (kind === undefined) continue;
    if (kind === 'Fetch') nodes.push({ kind, note: valueIn(note), text: takeBlock(lines), children: [] });
    else nodes.push({ kind, note: valueIn(note), text: '', children: readNodes(lines) });
  }
  return nodes;
}

const valueIn = (note: string): string => /"([^"]*)"/.exec(note)?.[1] ?? note;

/** The lines up to the end of the block in which they stand. */
function takeBlock(lines: string[]): string {
  const taken: string[] = [];
  let depth = 1;
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    depth += count(line, '{') - count(line, '}');
    if (depth <= 0) break;
    taken.push(`${'  '.repeat(Math.max(0, depth - (line.endsWith('{') ? 2 : 1)))}${line}`);
  }
  return taken.join('\n');
}

const count = (line: string, letter: string): number => line.split(letter).length - 1;
