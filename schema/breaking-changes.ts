import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { buildSchema, findBreakingChanges } from 'graphql';
import { reachable } from './reachable.ts';

const run = promisify(execFile);

export interface BreakingChanges {
  /** What the API was compared with; undefined when there is nothing to compare it with. */
  base: string | undefined;
  changes: string[];
}

/** What clients of the main branch's API could do and can do no longer. */
export async function breakingChangesSinceMain(root: string, apiSdl: string): Promise<BreakingChanges> {
  for (const base of ['origin/main', 'main']) {
    const sdl = await fileAt(root, base, 'schema/api.graphql');
    if (sdl !== undefined) return { base, changes: breakingChanges(sdl, apiSdl) };
  }
  return { base: undefined, changes: [] };
}

/** What was changed on purpose, with the reason; on main already it is no difference any more. */
const accepted = new Map([
  [
    'Flow.definition changed type from JSON! to JSON.',
    'it is for its publishers: others got an error in place of the flow, and get null beside its name now',
  ],
]);

export const breakingChanges = (before: string, after: string): string[] =>
  findBreakingChanges(reachable(buildSchema(before)), buildSchema(after))
    .map(({ description }) => description)
    .filter((description) => !accepted.has(description));

const fileAt = (root: string, revision: string, path: string): Promise<string | undefined> =>
  run('git', ['show', `${revision}:${path}`], { cwd: root, maxBuffer: 64 * 1024 * 1024 }).then(
    ({ stdout }) => stdout,
    () => undefined,
  );
