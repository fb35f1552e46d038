import { forbidden } from '#common/graph/errors.ts';
import { isService } from '#common/identity/caller.ts';
import { isUuid } from '#common/ids.ts';
import { componentsOf, describeMistakes } from '../../domain/flow/describe-flow.ts';
import { importFlow } from '../../domain/flow/import-flow.ts';
import { runtimeError } from '../../domain/run/errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
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
  const result = await importFlow(context.flows, input.name, input.definition, whose, context.flowServer);
  if ('flow' in result) {
    const components = componentsOf(input.definition);
    return { flow: { id: result.flow.id }, components, mistakes: [], errors: [] };
  }
  return {
    flow: null,
    components: [],
    mistakes: describeMistakes(input.definition, result.mistakes),
    errors: result.mistakes.map(({ path, message }) => runtimeError('INVALID', path, message)),
  };
};
