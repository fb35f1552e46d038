import { assignEngine, type FlowEngine, type ServerTraits } from './assign-engine.ts';
import type { FlowMistake } from './checking/mistake.ts';

export interface Flow {
  id: string;
  name: string;
  hash: string;
  definition: unknown;
  engine: FlowEngine;
  createdAt: Date;
}

export interface FlowStore {
  /** Keeps a flow and whose it is; when it is there already, the kept one stays as it is. Several may publish one. */
  insert(flow: Omit<Flow, 'createdAt'>, publisherId: string | null): Promise<Flow>;
  find(id: string): Promise<Flow | undefined>;
  /** Names of the flows that the organization publishes and other flows may run: those of the embedded engine. */
  names(organizationId: string): Promise<ReadonlySet<string>>;
  /** The id of the newest of them with this name. */
  findByName(organizationId: string, name: string): Promise<string | undefined>;
}

const MAX_NAME_CHARACTERS = 200;
/** Nobody reads more, and a definition can be wrong in ten thousand places. */
const MAX_REPORTED_MISTAKES = 100;

/** Whose flow it is, and what that organization has: variables, other flows, hosts that the release names. */
interface Publisher {
  id: string;
  variables: ReadonlySet<string>;
  flows: ReadonlySet<string>;
  hosts?: readonly string[];
}

/** Checks a definition and keeps it under the hash of what it does. */
export async function importFlow(
  flows: FlowStore,
  name: string,
  definition: unknown,
  publisher: Publisher | null,
  server?: ServerTraits,
): Promise<{ flow: Flow } | { mistakes: FlowMistake[] }> {
  // A flow that runs itself has the name that it is given now.
  const known = publisher && { ...publisher, flows: new Set([...publisher.flows, name.trim()]) };
  const assigned = assignEngine(definition, known ?? {}, server);
  const mistakes = 'mistakes' in assigned ? [...assigned.mistakes] : [];
  const trimmed = name.trim();
  if (trimmed === '' || trimmed.length > MAX_NAME_CHARACTERS) {
    mistakes.unshift({ path: 'name', message: `a name has 1 to ${MAX_NAME_CHARACTERS} characters` });
  }
  if ('mistakes' in assigned || mistakes.length > 0) return { mistakes: report(mistakes) };
  const { id, hash, file, engine } = assigned;
  const flow = { id, name: trimmed, hash, definition: file, engine };
  return { flow: await flows.insert(flow, publisher?.id ?? null) };
}

/** At most a hundred; the last one says how many more there are. */
export function report(mistakes: FlowMistake[]): FlowMistake[] {
  const more = mistakes.length - MAX_REPORTED_MISTAKES;
  if (more <= 0) return mistakes;
  return [
    ...mistakes.slice(0, MAX_REPORTED_MISTAKES),
    { path: 'definition', message: `there are ${more} more mistakes` },
  ];
}
