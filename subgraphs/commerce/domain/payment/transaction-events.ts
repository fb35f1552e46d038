import type { TransactionEventRow, TransactionRow } from '../../store/rows.ts';
import type { SalesStore } from '../../store/sales/sales.ts';
import { toMinor } from '../money.ts';
import { refuse } from '../refusal.ts';
import { lockPayment, recordEvent, type Recorded } from './record-event.ts';

export interface ReportedEvent {
  transactionId: string | null;
  type: NonNullable<TransactionEventRow['type']>;
  /** An exact decimal; null for what was requested. */
  amount: string | null;
  pspReference: string;
  message: string;
  externalUrl: string | null;
}

const MAX_REFERENCE = 512;

/** What a payment app says has happened; the same event again changes nothing. */
export const reportEvent = (store: SalesStore, reported: ReportedEvent): Promise<Recorded> =>
  store.transaction(async (sales) => {
    const locked = await lockPayment(sales, reported.transactionId);
    const { pspReference, type, amount, message, externalUrl } = reported;
    if (pspReference === '' || pspReference.length > MAX_REFERENCE)
      throw refuse('INVALID', 'pspReference', `1 to ${MAX_REFERENCE} characters.`);
    const amountMinor = readAmount(amount, locked.transaction);
    return recordEvent(sales, locked, { type, amountMinor, pspReference, message, externalUrl });
  });

export function readAmount(amount: string | null, { currencyCode, requestedMinor }: TransactionRow): number {
  const minor = amount === null ? requestedMinor : toMinor(amount, currencyCode);
  if (minor === null) throw refuse('INVALID', 'amount', 'The amount does not fit the currency.');
  return minor;
}
