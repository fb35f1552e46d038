import { badUserInput } from '#common/graph/errors.ts';
import { requireService } from '../../domain/access.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { guarded } from '../answering.ts';

const MAX_IDS = 1_000;

export const offeringPublishers: QueryResolvers['offeringPublishers'] = (
  _parent,
  { offerings },
  { caller, loaders },
) =>
  guarded(async () => {
    requireService(caller);
    if (offerings.length > MAX_IDS) throw badUserInput(`At most ${MAX_IDS} offerings are possible.`);
    const found = await Promise.all(offerings.map((id) => loaders.offering.load(id)));
    return found.map((offering) => offering?.publisherId ?? null);
  });
