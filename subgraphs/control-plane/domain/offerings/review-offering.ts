import { newId } from '#common/ids.ts';
import { requireOperator, type Access } from '../access.ts';
import { Failure, Failures, notFound } from '../failures.ts';
import type { Offering, OfferingDecision } from '../offering.ts';
import type { Stores, Transact } from '../stores.ts';
import { checkText, MAX_REASON_CHARACTERS } from '../text-rules.ts';
import { missingOf } from './change-state.ts';
import { requireApprovedSeller } from './publisher.ts';
import { snapshotOf } from './snapshot.ts';

export interface OfferingReviewRequest {
  offeringId: string;
  decision: OfferingDecision;
  reason: string | null;
}

/** An operator decides about an offering that is IN_REVIEW, or about a release that waits while another is sold. */
export async function reviewOffering(
  { access, stores, transact }: { access: Access; stores: Stores; transact: Transact },
  request: OfferingReviewRequest,
): Promise<Offering> {
  const operator = requireOperator(access.caller);
  const offering = await stores.offerings.offering(request.offeringId);
  if (!offering) throw notFound('offering', 'offering');
  const reason =
    request.decision === 'REJECT' || request.reason !== null
      ? checkText(request.reason ?? '', 'reason', MAX_REASON_CHARACTERS)
      : null;
  if (request.decision === 'APPROVE') await requireApprovedSeller(stores, offering.publisherId, 'offering');
  return transact(async (inside) => {
    const locked = await inside.offerings.lock(offering.id);
    if (!locked || !waits(locked))
      throw new Failure('CONFLICT', 'Nothing of this offering waits for a decision.', 'offering');
    const decided =
      request.decision === 'APPROVE' ? await approve(inside, locked) : await reject(inside, locked);
    await inside.offerings.insertReview({
      id: newId(),
      offeringId: offering.id,
      decision: request.decision,
      reason,
      decidedBy: operator,
      snapshot: await snapshotOf(inside, decided),
    });
    await inside.listings.touch(offering.id);
    return decided;
  });
}

const waits = ({ state, pendingVersionId }: Offering): boolean =>
  state === 'IN_REVIEW' || (state === 'PUBLISHED' && pendingVersionId !== null);

async function approve(stores: Stores, offering: Offering): Promise<Offering> {
  const { offerings } = stores;
  // Edited since it was submitted: what is missing now must not go on sale.
  const missing = await missingOf(stores, offering);
  if (missing.length > 0) throw new Failures(missing);
  const versionId = offering.pendingVersionId ?? offering.currentVersionId;
  if (versionId !== null) {
    await offerings.approveVersion(versionId);
    await offerings.setCurrentVersion(offering.id, versionId);
  }
  const published = await offerings.move(offering.id, ['IN_REVIEW', 'PUBLISHED'], 'PUBLISHED');
  if (!published) throw new Error('a locked offering changed its state');
  return published;
}

async function reject({ offerings }: Stores, offering: Offering): Promise<Offering> {
  if (offering.state === 'PUBLISHED') return offerings.clearPendingVersion(offering.id);
  const rejected = await offerings.move(offering.id, ['IN_REVIEW'], 'REJECTED');
  if (!rejected) throw new Error('a locked offering changed its state');
  return rejected;
}
