import { grantCreditPack } from '../../domain/grant-credits.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { orRefuse } from '../refuse.ts';

export const creditPackGrant: MutationResolvers['creditPackGrant'] = (_root, { input }, context) =>
  orRefuse(grantCreditPack(context.caller, context.ledger, context.packs, context.orderPrices, input));
