import { updateSeller } from '../../domain/sellers/apply-to-sell.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { answering } from '../answering.ts';

export const sellerUpdate: MutationResolvers['sellerUpdate'] = (_parent, { organization, input }, context) =>
  answering(context, async () => ({ seller: await updateSeller(context, organization, input) }));
