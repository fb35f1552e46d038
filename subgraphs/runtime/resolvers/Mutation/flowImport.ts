import { forbidden } from '#common/graph/errors.ts';
import { isService } from '#common/identity/caller.ts';
import { isUuid } from '#common/ids.ts';
import { componentsOf, describeMistakes } from '../../domain/flow/checking/describe-flow.ts';
import { assignEngine } from '../../domain/flow/assign-engine.ts';
import type { CheckOptions } from '../../domain/flow/checking/known-node.ts';
import type { FlowMistake } from '../../domain/flow/checking/mistake.ts';
import type { Context } from '../../context.ts';
import { importFlow, report } from '../../domain/flow/import-flow.ts';
import { runtimeError } from '../../domain/run/errors.ts';
import type { MutationResolvers, ResolversTypes } from '../../generated/resolvers.ts';
import { ownedBy } from '../publisher.ts';

export const flowImport: MutationResolvers['flowImport'] = async (_root, { input }, context) => {
  if (!isService(context.caller)) throw forbidden();
  const publisher = input.publisher ?? null;
  if (publisher !== null && !isUuid(publisher)) {
    return {
      flow: null,
      components: [],
      mistakes: [],
      errors: [runtimeError('INVALID', 'publisher', 'An id is a UUID.')],
    };
  }
  const hosts = input.hosts ?? undefined;
  const closed = (hosts ?? []).flatMap((host) => {
    const why = context.refusesAddress(`https://${host}/`);
    return why === undefined ? [] : [{ path: 'hosts', message: `${host} cannot be called: ${why}` }];
  });
  if (closed.length > 0) {
    const errors = closed.map(({ path, message }) => runtimeError('INVALID', path, message));
    return { flow: null, components: [], mistakes: closed, errors };
  }
  const whose = publisher === null ? null : { id: publisher, ...(await ownedBy(publisher, context)), hosts };
  if (input.flow != null) return checkKept(input.flow, whose, context);
  const { name, definition } = input;
  const result = await importFlow(context.flows, name, definition, whose, context.flowServer);
  return 'flow' in result
    ? { flow: { id: result.flow.id }, components: componentsOf(definition), mistakes: [], errors: [] }
    : wrong(definition, result.mistakes);
};

/** Whether a flow that is kept may be released so, too; nothing is kept. */
async function checkKept(
  id: string,
  whose: CheckOptions | null,
  { flows, flowServer }: Context,
): Promise<ResolversTypes['FlowImport']> {
  const flow = isUuid(id) ? await flows.find(id.toLowerCase()) : undefined;
  if (!flow) {
    const errors = [runtimeError('NOT_FOUND', 'flow', 'There is no such flow.')];
    return { flow: null, components: [], mistakes: [], errors };
  }
  const { definition } = flow;
  const assigned = assignEngine(definition, whose ?? {}, flowServer);
  return 'mistakes' in assigned
    ? wrong(definition, report(assigned.mistakes))
    : { flow: { id: flow.id }, components: componentsOf(definition), mistakes: [], errors: [] };
}

const wrong = (definition: unknown, mistakes: FlowMistake[]): ResolversTypes['FlowImport'] => ({
  flow: null,
  components: [],
  mistakes: describeMistakes(definition, mistakes),
  errors: mistakes.map(({ path, message }) => runtimeError('INVALID', path, message)),
});
