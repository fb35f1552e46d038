export type SellerState = 'APPLIED' | 'APPROVED' | 'REJECTED' | 'SUSPENDED';
export type SellerDecision = 'APPROVE' | 'REJECT' | 'SUSPEND' | 'REINSTATE';

/** What a seller says of itself. */
export interface SellerProfile {
  displayName: string;
  description: string;
  website: string | null;
  supportEmail: string;
  country: string;
}

export interface Seller extends SellerProfile {
  organizationId: string;
  state: SellerState;
  /** Its new releases need no review. */
  isTrusted: boolean;
  appliedAt: Date;
  decidedAt: Date | null;
  reason: string | null;
}

/** What operators decide beside the state. */
export interface SellerTerms {
  reason: string | null;
  isTrusted?: boolean;
}

export interface SellerStore {
  seller(organizationId: string): Promise<Seller | undefined>;
  /** Applies, for the first time or after a rejection; undefined when it stands otherwise. */
  apply(organizationId: string, profile: SellerProfile): Promise<Seller | undefined>;
  update(organizationId: string, changes: Partial<SellerProfile>): Promise<Seller | undefined>;
  /** Changes the state if it still is one of `from`; undefined when it is another. */
  decide(
    organizationId: string,
    from: readonly SellerState[],
    to: SellerState,
    terms: SellerTerms,
  ): Promise<Seller | undefined>;
}
