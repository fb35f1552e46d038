import { requireOperator, type Access } from '../access.ts';
import { Failure, notFound } from '../failures.ts';
import type { Stores, Transact } from '../stores.ts';
import { checkText, MAX_REASON_CHARACTERS } from '../text-rules.ts';
import type { Commissions } from './commissions.ts';
import type { Seller, SellerDecision, SellerState } from './seller.ts';

export interface SellerReviewRequest {
  organizationId: string;
  decision: SellerDecision;
  reason: string | null;
  /** Percent with two decimals, as a text of digits. */
  commissionPercent: string | null;
  isTrusted: boolean | null;
}

const decisions: Record<
  SellerDecision,
  { from: readonly SellerState[]; to: SellerState; explained: boolean }
> = {
  APPROVE: { from: ['APPLIED', 'REJECTED', 'APPROVED'], to: 'APPROVED', explained: false },
  REJECT: { from: ['APPLIED'], to: 'REJECTED', explained: true },
  SUSPEND: { from: ['APPROVED'], to: 'SUSPENDED', explained: true },
  REINSTATE: { from: ['SUSPENDED'], to: 'APPROVED', explained: false },
};

/** An operator decides; what the seller offers goes off sale, or comes back, in the same transaction. */
export async function reviewSeller(
  {
    access,
    stores,
    transact,
    commissions,
  }: { access: Access; stores: Stores; transact: Transact; commissions: Commissions },
  request: SellerReviewRequest,
): Promise<Seller> {
  requireOperator(access.caller);
  const { from, to, explained } = decisions[request.decision];
  const seller = await stores.sellers.seller(request.organizationId);
  if (!seller) throw notFound('seller', 'organization');
  const reason =
    explained || request.reason !== null
      ? checkText(request.reason ?? '', 'reason', MAX_REASON_CHARACTERS)
      : null;
  checkCommission(request.commissionPercent);
  const conflict = new Failure(
    'CONFLICT',
    `A seller who is ${seller.state} cannot become ${to}.`,
    'decision',
  );
  if (!from.includes(seller.state)) throw conflict;
  // Before the decision: a seller who sells earns by it from the first sale on.
  if (request.commissionPercent !== null)
    await commissions.set(seller.organizationId, request.commissionPercent);
  return transact(async (inside) => {
    const decided = await inside.sellers.decide(seller.organizationId, from, to, {
      reason,
      ...(request.isTrusted !== null && { isTrusted: request.isTrusted }),
    });
    if (!decided) throw conflict;
    await inside.listings.touchAllOf(seller.organizationId);
    return decided;
  });
}

function checkCommission(percent: string | null): void {
  if (percent !== null && !/^(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?)$/.test(percent))
    throw new Failure('INVALID', 'From 0 to 100 percent with two decimals is possible.', 'commissionPercent');
}
