import { isWidget } from '#common/identity/caller.ts';
import { readPage } from '#common/pagination/arguments.ts';
import { toConnection } from '#common/pagination/connection.ts';
import { maySeeRuns } from '../domain/run/access.ts';
import type { InstanceResolvers } from '../generated/resolvers.ts';

export const Instance: InstanceResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  async runs({ id }, { state, ...args }, { caller, loaders, memberships }) {
    const page = readPage(args);
    const states = state ?? null;
    const organizationId = await loaders.instanceOwner.load(id);
    // A key in a web page follows the runs whose ids it knows: a list would show every visitor all others.
    const visible =
      !isWidget(caller) &&
      organizationId !== undefined &&
      (await maySeeRuns(caller, memberships, { instanceId: id, organizationId }));
    if (!visible) return toConnection([], page, () => [], 0);
    const runs = await loaders.runsOfInstance(page, states).load(id);
    for (const run of runs) loaders.run.prime(run.id, run);
    return toConnection(
      runs,
      page,
      (run) => [run.createdAt.toISOString(), run.id],
      () => loaders.runCount(states).load(id),
    );
  },
};
