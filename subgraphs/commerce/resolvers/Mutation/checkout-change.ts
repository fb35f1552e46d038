import type { Context } from '../../context.ts';
import type { Actor } from '../../domain/actor.ts';
import { uuidPk } from '../../domain/global-id.ts';
import { outcome, type Failure } from '../../domain/refusal.ts';
import type { CheckoutErrorCode } from '../../generated/resolvers.ts';
import type { CheckoutRow } from '../../store/rows.ts';

/** Every change of a checkout: the same payload, the same lookup. */
export async function changeCheckout(
  context: Context,
  id: string | null | undefined,
  change: (actor: Actor, pk: string | null) => Promise<CheckoutRow>,
): Promise<{ checkout: CheckoutRow | null; errors: Failure<CheckoutErrorCode>[] }> {
  const { done, errors } = await outcome<CheckoutRow, CheckoutErrorCode>(async () =>
    change(await context.actor(), uuidPk('Checkout', id ?? '')),
  );
  return { checkout: done, errors };
}
