import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { buildSchema, findBreakingChanges } from 'graphql';
import { affectedBy } from './affected.ts';
import { reachable } from './reachable.ts';
import { type SchemaUsage, verdictOn } from './usage.ts';

const run = promisify(execFile);

export interface BreakingChanges {
  /** What the API was compared with; undefined when there is nothing to compare it with. */
  base: string | undefined;
  changes: string[];
  /** Those that nobody would notice. */
  unnoticed: string[];
}

/** What clients of the main branch's API could do and can do no longer; with the usage of the schema, who would miss it. */
export async function breakingChangesSinceMain(
  root: string,
  apiSdl: string,
  usage?: SchemaUsage,
): Promise<BreakingChanges> {
  for (const base of ['origin/main', 'main']) {
    const sdl = await fileAt(root, base, 'schema/api.graphql');
    if (sdl !== undefined) return { base, ...breakingChanges(sdl, apiSdl, usage) };
  }
  return { base: undefined, changes: [], unnoticed: [] };
}

/** What was changed on purpose, with the reason; on main already it is no difference any more. */
const accepted = new Map([
  [
    'Flow.definition changed type from JSON! to JSON.',
    'it is for its publishers: others got an error in place of the flow, and get null beside its name now',
  ],
]);

export function breakingChanges(
  before: string,
  after: string,
  usage?: SchemaUsage,
): Omit<BreakingChanges, 'base'> {
  const schema = buildSchema(before);
  const found = findBreakingChanges(reachable(schema), buildSchema(after)).filter(
    ({ description }) => !accepted.has(description),
  );
  if (!usage) return { changes: found.map(({ description }) => description), unnoticed: [] };
  const judged = found.map((change) => {
    const { isMissed, text } = verdictOn(affectedBy(change, schema), usage);
    return { isMissed, text: `${change.description} ${text[0]?.toUpperCase()}${text.slice(1)}.` };
  });
  const [changes = [], unnoticed = []] = [true, false].map((missed) =>
    judged.flatMap(({ isMissed, text }) => (isMissed === missed ? [text] : [])),
  );
  return { changes, unnoticed };
}

const fileAt = (root: string, revision: string, path: string): Promise<string | undefined> =>
  run('git', ['show', `${revision}:${path}`], { cwd: root, maxBuffer: 64 * 1024 * 1024 }).then(
    ({ stdout }) => stdout,
    () => undefined,
  );
