import { applyToSell } from '../../domain/sellers/apply-to-sell.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { answering } from '../answering.ts';

export const sellerApply: MutationResolvers['sellerApply'] = (_parent, { input }, context) =>
  answering(context, async () => {
    const { organization, ...profile } = input;
    return {
      seller: await applyToSell(context, organization, { ...profile, website: profile.website ?? null }),
    };
  });
