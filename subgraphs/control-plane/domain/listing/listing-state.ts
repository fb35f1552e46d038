export type ListingState = 'NOT_LISTED' | 'PENDING' | 'LISTED' | 'FAILED';

/** How commerce has an offering. */
export interface ListingStanding {
  offeringId: string;
  state: ListingState;
  failure: string | null;
  syncedAt: Date | null;
}
