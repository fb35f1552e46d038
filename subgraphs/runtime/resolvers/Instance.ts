import { isWidget } from '#common/identity/caller.ts';
import { badUserInput } from '#common/graph/errors.ts';
import { isUuid } from '#common/ids.ts';
import { readPage } from '#common/pagination/arguments.ts';
import { toConnection } from '#common/pagination/connection.ts';
import type { Context } from '../context.ts';
import { maySeeRuns } from '../domain/run/access.ts';
import { statisticsOf } from './statistics.ts';
import type { InstanceResolvers } from '../generated/resolvers.ts';

export const Instance: InstanceResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  async connectorBindings({ id }, _args, { caller, connectors, memberships }) {
    const bindings = isUuid(id) ? await connectors.bindingsOf(id) : [];
    const [first] = bindings;
    return first && (await maySeeRuns(caller, memberships, first)) ? bindings : [];
  },
  async schedules({ id }, _args, { caller, memberships, schedules }) {
    const list = isUuid(id) ? await schedules.schedulesOf(id) : [];
    const [first] = list;
    return first && (await maySeeRuns(caller, memberships, first)) ? list : [];
  },
  async documents({ id }, args, context) {
    const page = readPage(args);
    if (!(await hasVisibleDocuments(id, context))) return toConnection([], page, () => [], 0);
    const found = await context.documentReader.page(id, page);
    for (const document of found) context.loaders.document.prime(document.id, document);
    return toConnection(
      found,
      page,
      (document) => [document.createdAt.toISOString(), document.id],
      () => context.documentReader.count(id),
    );
  },
  async documentSearch({ id }, { query, first }, context) {
    if (first < 1 || first > MAX_RESULTS) throw badUserInput(`\`first\` is 1 to ${MAX_RESULTS}.`);
    if (!(await hasVisibleDocuments(id, context))) return [];
    return (await context.documentReader.search(id, query, first)).passages;
  },
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
  async runStatistics({ id }, args, context) {
    const { caller, loaders, memberships } = context;
    const organizationId = await loaders.instanceOwner.load(id);
    const visible =
      organizationId !== undefined &&
      (caller.kind === 'program' ? caller.instanceId === id : true) &&
      (await memberships.mayRead(organizationId));
    // Nothing is what an instance without runs has, and what a stranger sees.
    return statisticsOf(context, { by: 'instance', id: visible ? id : NOBODYS }, args);
  },
};

const MAX_RESULTS = 20;

async function hasVisibleDocuments(
  id: string,
  { caller, memberships, documentReader }: Context,
): Promise<boolean> {
  const organizationId = isUuid(id) ? await documentReader.owner(id) : undefined;
  return organizationId !== undefined && maySeeRuns(caller, memberships, { instanceId: id, organizationId });
}
const NOBODYS = '00000000-0000-0000-0000-000000000000';
