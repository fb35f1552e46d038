import type { TransactionEventRow } from '../../store/rows.ts';

export type AmountEvent = Pick<TransactionEventRow, 'type' | 'amountMinor' | 'pspReference'>;

/** In the currency's smallest unit. */
export interface TransactionAmounts {
  charged: number;
  refunded: number;
  /** Asked for and not yet taken. */
  chargePending: number;
  /** On its way back: not counted as charged any more. */
  refundPending: number;
}

type Kind = 'CHARGE' | 'REFUND';
interface Asked {
  request: number;
  success: number;
  /** Whether the last word was a failure. */
  failed: boolean;
  answered: boolean;
}

/**
 * What the events of a payment, oldest first, come to, as Saleor reckons: those of one name at the gateway belong
 * together, and a success counts unless a failure of the same name came after it. Unlike there, what a bank took
 * back (CHARGE_BACK) counts as given back.
 */
export function amountsOf(events: readonly AmountEvent[]): TransactionAmounts {
  const asked = { CHARGE: new Map<string, Asked>(), REFUND: new Map<string, Asked>() };
  let moved = 0;
  for (const { type, amountMinor, pspReference } of events) {
    if (type === 'CHARGE_BACK') moved += amountMinor;
    if (type === 'REFUND_REVERSE') moved -= amountMinor;
    const [kind, step] = type.split(/_(.*)/) as [Kind, string];
    // A request without a name has not been taken by its gateway yet.
    if (!(kind in asked) || (step === 'REQUEST' && pspReference === '')) continue;
    const known = asked[kind].get(pspReference) ?? { request: 0, success: 0, failed: false, answered: false };
    // Told again, it is the same one.
    if (step === 'REQUEST') known.request = amountMinor;
    if (step === 'SUCCESS') Object.assign(known, { success: amountMinor, failed: false, answered: true });
    if (step === 'FAILURE') Object.assign(known, { failed: true, answered: true });
    asked[kind].set(pspReference, known);
  }
  const charge = sums(asked.CHARGE);
  const refund = sums(asked.REFUND);
  return {
    charged: Math.max(0, charge.done - refund.done - refund.pending - moved),
    refunded: Math.max(0, refund.done + moved),
    chargePending: charge.pending,
    refundPending: refund.pending,
  };
}

function sums(asked: ReadonlyMap<string, Asked>): { done: number; pending: number } {
  let done = 0;
  let pending = 0;
  for (const { request, success, failed, answered } of asked.values()) {
    if (!failed) done += success;
    if (!answered) pending += request;
  }
  return { done, pending };
}
