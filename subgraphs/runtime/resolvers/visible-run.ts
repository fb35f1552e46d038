import { maySeeRuns } from '../domain/run/access.ts';
import type { Run } from '../domain/run/run.ts';
import type { Context } from '../context.ts';

/** The run, if the caller may see it; what belongs to somebody else is a miss. */
export async function visibleRun(id: string, { caller, loaders, memberships }: Context): Promise<Run | null> {
  const run = await loaders.run.load(id);
  return run && (await maySeeRuns(caller, memberships, run)) ? run : null;
}
