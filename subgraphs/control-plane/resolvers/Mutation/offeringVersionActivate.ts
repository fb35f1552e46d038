import { activateVersion } from '../../domain/offerings/activate-version.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { answering } from '../answering.ts';

export const offeringVersionActivate: MutationResolvers['offeringVersionActivate'] = (
  _parent,
  { id },
  context,
) => answering(context, async () => ({ offering: await activateVersion(context, id) }));
