import { forbidden } from '#common/graph/errors.ts';
import { uuidPk } from '../../domain/global-id.ts';
import { NotAllowed, outcome, type Failure } from '../../domain/refusal.ts';
import type { CheckoutErrorCode } from '../../generated/resolvers.ts';
import type { CheckoutRow } from '../../store/rows.ts';

/** Every change of a checkout: the same payload, the same lookup. */
export async function changeCheckout(
  id: string | null | undefined,
  change: (pk: string | null) => Promise<CheckoutRow>,
): Promise<{ checkout: CheckoutRow | null; errors: Failure<CheckoutErrorCode>[] }> {
  try {
    const { done, errors } = await outcome<CheckoutRow, CheckoutErrorCode>(() =>
      change(uuidPk('Checkout', id ?? '')),
    );
    return { checkout: done, errors };
  } catch (error) {
    if (error instanceof NotAllowed) throw forbidden(error.message);
    throw error;
  }
}
