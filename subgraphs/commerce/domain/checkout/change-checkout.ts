import type { CheckoutRow } from '../../store/rows.ts';
import type { Sales, SalesStore } from '../../store/sales/sales.ts';
import { refuse } from '../refusal.ts';

/** Locks a checkout, changes it and returns it as it is then. As in Saleor, it is whoever's who knows its id. */
export const changing = (
  store: SalesStore,
  id: string | null,
  change: (sales: Sales, checkout: CheckoutRow) => Promise<unknown>,
): Promise<CheckoutRow> =>
  store.transaction(async (sales) => {
    const checkout = id === null ? undefined : await sales.checkouts.lock(id);
    if (!checkout) throw refuse('NOT_FOUND', 'id', "Couldn't resolve to a checkout.");
    await change(sales, checkout);
    return sales.checkouts.update(checkout.id, {});
  });
