import { isOperator, isService } from '#common/identity/caller.ts';
import type { Flow as FlowModel } from '../domain/flow/import-flow.ts';
import { componentsOf } from '../domain/flow/checking/describe-flow.ts';
import type { FlowResolvers } from '../generated/resolvers.ts';
import type { Context } from '../context.ts';
import type { ById } from './references.ts';

const field =
  <T>(pick: (flow: FlowModel) => T) =>
  async ({ id }: ById, _arguments: object, { loaders }: Context): Promise<T> => {
    const flow = await loaders.flow.load(id);
    if (!flow) throw new Error(`the flow ${id} is gone`);
    return pick(flow);
  };

export const Flow: FlowResolvers = {
  __resolveReference: async ({ id }, { loaders }) => ((await loaders.flow.load(id)) ? { id } : null),
  name: field(({ name }) => name),
  hash: field(({ hash }) => hash),
  // The definition is the publisher's work; name and hash are what its buyers may know.
  definition: async (flow, args, context) =>
    (await mayReadDefinition(flow.id, context)) ? definition(flow, args, context) : null,
  createdAt: field(({ createdAt }) => createdAt),
  engine: field(({ engine }) => engine),
  components: field(({ definition: kept }) => componentsOf(kept)),
};

const definition = field((flow) => flow.definition);

async function mayReadDefinition(id: string, { caller, loaders, memberships }: Context): Promise<boolean> {
  if (isOperator(caller) || isService(caller)) return true;
  if (caller.kind !== 'person') return false;
  const publishers = (await loaders.flowPublishers.load(id)) ?? [];
  for (const publisher of publishers) if (await memberships.isMember(publisher)) return true;
  return false;
}
