import { requireOperator } from '../../domain/access.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { listOfferingsInReview, readReviewPage } from '../../store/lists/offerings-in-review.ts';
import { guarded } from '../answering.ts';

export const offeringsInReview: QueryResolvers['offeringsInReview'] = (_parent, page, { caller, database }) =>
  guarded(async () => {
    requireOperator(caller);
    return listOfferingsInReview(database.db, readReviewPage(page));
  });
