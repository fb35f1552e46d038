import { checkFlow } from './check-flow.ts';
import { flowIdOf, hashOf } from './content.ts';
import type { FlowMistake } from './mistake.ts';

export interface Flow {
  id: string;
  name: string;
  hash: string;
  definition: unknown;
  createdAt: Date;
}

export interface FlowStore {
  /** Keeps a flow and whose it is; when it is there already, the kept one stays as it is. Several may publish one. */
  insert(flow: Omit<Flow, 'createdAt'>, publisherId: string | null): Promise<Flow>;
  find(id: string): Promise<Flow | undefined>;
  /** Names of the flows that the organization publishes. */
  names(organizationId: string): Promise<ReadonlySet<string>>;
  /** The id of the newest flow of this name that the organization publishes. */
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
): Promise<{ flow: Flow } | { mistakes: FlowMistake[] }> {
  // A flow that runs itself has the name that it is given now.
  const known = publisher && { ...publisher, flows: new Set([...publisher.flows, name.trim()]) };
  const check = checkFlow(definition, known ?? {});
  const mistakes = 'mistakes' in check ? [...check.mistakes] : [];
  const trimmed = name.trim();
  if (trimmed === '' || trimmed.length > MAX_NAME_CHARACTERS) {
    mistakes.unshift({ path: 'name', message: `a name has 1 to ${MAX_NAME_CHARACTERS} characters` });
  }
  if ('mistakes' in check || mistakes.length > 0) return { mistakes: report(mistakes) };
  const hash = hashOf(check.file);
  const flow = { id: flowIdOf(hash), name: trimmed, hash, definition: check.file };
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
