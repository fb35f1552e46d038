import { updatePack } from '../../domain/money/packs.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { orRefuse } from '../refuse.ts';

export const creditPackUpdate: MutationResolvers['creditPackUpdate'] = (_root, { id, input }, context) =>
  orRefuse(updatePack(context.caller, context.packs, context.packSales, id, input));
