import { createPack } from '../../domain/money/packs.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { orRefuse } from '../refuse.ts';

export const creditPackCreate: MutationResolvers['creditPackCreate'] = (_root, { input }, context) =>
  orRefuse(createPack(context.caller, context.packs, context.packSales, input));
