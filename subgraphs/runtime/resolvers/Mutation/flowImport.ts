import { forbidden } from '#common/errors.ts';
import { isService } from '#common/identity/caller.ts';
import { importFlow } from '../../domain/flow/import-flow.ts';
import { runtimeError } from '../../domain/run/errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const flowImport: MutationResolvers['flowImport'] = async (_root, { input }, context) => {
  if (!isService(context.caller)) throw forbidden();
  const result = await importFlow(context.flows, input.name, input.definition);
  if ('flow' in result) return { flow: { id: result.flow.id }, errors: [] };
  return {
    flow: null,
    errors: result.mistakes.map(({ path, message }) => runtimeError('INVALID', path, message)),
  };
};
