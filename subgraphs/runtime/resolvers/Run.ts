import { badUserInput } from '#common/graph/errors.ts';
import { MAX_PAGE_SIZE } from '#common/pagination/arguments.ts';
import type { Run as RunModel } from '../domain/run/run.ts';
import type { RunResolvers } from '../generated/resolvers.ts';
import type { Context } from '../context.ts';
import type { ById } from './references.ts';
import { visibleRun } from './visible-run.ts';

/** A field of the run itself. Who holds the reference was allowed to see the run. */
const field =
  <T>(pick: (run: RunModel) => T) =>
  async ({ id }: ById, _arguments: object, { loaders }: Context): Promise<T> => {
    const run = await loaders.run.load(id);
    if (!run) throw new Error(`the run ${id} is gone`);
    return pick(run);
  };

export const Run: RunResolvers = {
  __resolveReference: async ({ id }, context) => ((await visibleRun(id, context)) ? { id } : null),
  instance: field(({ instanceId }) => ({ id: instanceId })),
  flow: field(({ flowId }) => ({ id: flowId })),
  state: field(({ state }) => state),
  session: field(({ session }) => session),
  input: field(({ input }) => input),
  output: field(({ outcome }) => (outcome?.state === 'SUCCEEDED' ? outcome.output : null)),
  usage: field(({ usage }) => usage),
  failure: field(({ outcome }) => (outcome?.state === 'FAILED' ? outcome.failure : null)),
  budget: field(({ budgetCredits }) => budgetCredits),
  events: ({ id }, { after, first }, { loaders }) => {
    if (after < 0) throw badUserInput('`after` is a sequence: 0 or more.');
    if (first < 0 || first > MAX_PAGE_SIZE) throw badUserInput(`\`first\` is 0 to ${MAX_PAGE_SIZE}.`);
    return loaders.events(after, first).load(id);
  },
  createdAt: field(({ createdAt }) => createdAt),
  startedAt: field(({ startedAt }) => startedAt),
  finishedAt: field(({ finishedAt }) => finishedAt),
  eventsExpiredAt: field(({ eventsExpiredAt }) => eventsExpiredAt),
};
