import { createHash, randomUUID } from 'node:crypto';
import type { ChannelRow, CheckoutRow, UserRow } from '../../store/rows.ts';
import type { Sales, SalesStore } from '../../store/sales/sales.ts';
import { owns, type Actor } from '../actor.ts';
import { changing } from './change-checkout.ts';
import { keepAddresses, type NewAddresses } from './checkout-addresses.ts';
import { addPromoCode, removePromoCode, type PromoCode } from '../discounts/promo-code.ts';
import { readEmail } from '../email.ts';
import { buyable, checkQuantity, checkSize, MAX_LINES } from './lines.ts';
import { NotAllowed, refuse } from '../refusal.ts';

export interface NewCheckout {
  channel: ChannelRow;
  lines: readonly LineChange[];
  email: string | null;
  addresses: NewAddresses;
  metadata: Record<string, string>;
  languageCode: string;
}
export interface LineChange {
  variantId: number;
  quantity: number;
}

export const createCheckout = (store: SalesStore, actor: Actor, input: NewCheckout): Promise<CheckoutRow> =>
  store.transaction(async (sales) => {
    const userId = actor.user?.id ?? null;
    // Whoever holds the id of a guest's checkout holds the checkout: all of it is random.
    const id = randomUUID();
    const repeated = await findRepeated(sales, userId, id, input);
    if (repeated) return repeated;
    const checkout = await sales.checkouts.insert({
      id,
      channelId: input.channel.id,
      userId,
      email: input.email === null ? actor.user?.email : readEmail(input.email),
      ...(await keepAddresses(sales, userId, input.addresses)),
      metadata: input.metadata,
      languageCode: input.languageCode,
    });
    await addLines(sales, checkout, input.lines);
    return checkout;
  });

/** The key of `metadata` by which a client repeats a request whose answer was lost. */
const KEY = 'idempotencyKey';

/** What the same client made under the same key; undefined when it is new, or there is no key. */
async function findRepeated(
  sales: Sales,
  userId: number | null,
  id: string,
  { channel, addresses, ...asked }: NewCheckout,
): Promise<CheckoutRow | undefined> {
  const key = asked.metadata[KEY];
  if (key === undefined) return undefined;
  if (key.length < 16 || key.length > 128)
    throw refuse('INVALID', 'metadata', `${KEY} has 16 to 128 characters, which nobody can guess.`);
  const lines = asked.lines.toSorted((one, other) => one.variantId - other.variantId);
  const more = saysMore(addresses) ? [addresses] : [];
  const content = JSON.stringify([
    channel.id,
    lines,
    asked.email,
    addresses.billing.address,
    asked.languageCode,
    ...more,
  ]);
  const hash = createHash('sha256').update(content).digest('base64url');
  const taken = await sales.checkouts.takeKey(String(userId ?? 'guest'), key, id, hash);
  if (taken.checkoutId === id) return undefined;
  if (taken.contentHash !== hash)
    throw refuse('UNIQUE', 'metadata', `This ${KEY} was used for another checkout.`);
  const [checkout] = await sales.checkouts.byIds([taken.checkoutId]);
  if (!checkout) throw refuse('UNIQUE', 'metadata', `The checkout of this ${KEY} has become an order.`);
  return checkout;
}

/** Whether more is said of addresses than what the billing address is. */
const saysMore = ({ billing, shipping }: NewAddresses): boolean =>
  shipping.address !== null || billing.save !== null || Object.keys(billing.checks).length > 0;

export const addToCheckout = (
  store: SalesStore,
  id: string | null,
  lines: readonly LineChange[],
): Promise<CheckoutRow> => changing(store, id, (sales, checkout) => addLines(sales, checkout, lines));

/** A line by its own id or by its variant; exactly one of them. */
export type LineUpdate = { lineId: string; quantity: number } | { variantId: number; quantity: number };

export const updateLines = (
  store: SalesStore,
  id: string | null,
  updates: readonly LineUpdate[],
): Promise<CheckoutRow> =>
  changing(store, id, async (sales, checkout) => {
    const lines = await sales.checkouts.lines([checkout.id]);
    const quantities = new Map<number, number>();
    for (const update of updates) {
      checkQuantity(update.quantity, { zeroRemoves: true });
      const line = lines.find((line) =>
        'lineId' in update ? line.id === update.lineId : line.variantId === update.variantId,
      );
      if (!line && 'lineId' in update) throw refuse('NOT_FOUND', 'lineId', 'There is no such line.');
      quantities.set(line?.variantId ?? ('variantId' in update ? update.variantId : 0), update.quantity);
    }
    await putLines(sales, checkout, quantities);
  });

export const deleteLines = (
  store: SalesStore,
  id: string | null,
  lineIds: readonly string[],
): Promise<CheckoutRow> =>
  changing(store, id, async (sales, checkout) => {
    const lines = await sales.checkouts.lines([checkout.id]);
    const gone = lines.filter((line) => lineIds.includes(line.id));
    if (gone.length < new Set(lineIds).size) throw refuse('NOT_FOUND', 'linesIds', 'There is no such line.');
    await putLines(sales, checkout, new Map(gone.map(({ variantId }) => [variantId, 0])));
  });

export const changeEmail = (store: SalesStore, id: string | null, email: string): Promise<CheckoutRow> =>
  changing(store, id, (sales, checkout) => sales.checkouts.update(checkout.id, { email: readEmail(email) }));

/** A guest's checkout becomes a customer's; what is a customer's is nobody's to take. */
export const attachCustomer = (
  store: SalesStore,
  customer: UserRow,
  id: string | null,
): Promise<CheckoutRow> =>
  changing(store, id, (sales, checkout) => {
    if (checkout.userId !== null) throw new NotAllowed('This checkout is already attached to a customer.');
    return sales.checkouts.update(checkout.id, { userId: customer.id, email: customer.email });
  });

/** A customer's checkout becomes a guest's. */
export const detachCustomer = (store: SalesStore, actor: Actor, id: string | null): Promise<CheckoutRow> =>
  changing(store, id, (sales, checkout) => {
    if (checkout.userId !== null && !owns(actor, checkout))
      throw new NotAllowed("This checkout is another customer's.");
    return sales.checkouts.update(checkout.id, { userId: null });
  });

export const changeLanguage = (
  store: SalesStore,
  id: string | null,
  languageCode: string,
): Promise<CheckoutRow> =>
  changing(store, id, (sales, checkout) => sales.checkouts.update(checkout.id, { languageCode }));

export const usePromoCode = (
  store: SalesStore,
  actor: Actor,
  id: string | null,
  code: string,
): Promise<CheckoutRow> =>
  changing(store, id, (sales, checkout) => addPromoCode(sales, actor, checkout, code));

export const dropPromoCode = (store: SalesStore, id: string | null, which: PromoCode): Promise<CheckoutRow> =>
  changing(store, id, (sales, checkout) => removePromoCode(sales, checkout, which));

/** Nothing here is delivered: as Saleor says of digital goods. */
export const refuseDelivery = (store: SalesStore, id: string | null): Promise<CheckoutRow> =>
  changing(store, id, async () => {
    throw refuse('SHIPPING_NOT_REQUIRED', 'deliveryMethod', "This checkout doesn't need shipping");
  });

async function addLines(sales: Sales, checkout: CheckoutRow, lines: readonly LineChange[]): Promise<void> {
  if (lines.length > MAX_LINES)
    throw refuse('QUANTITY_GREATER_THAN_LIMIT', 'lines', `At most ${MAX_LINES} lines.`);
  const quantities = new Map<number, number>();
  for (const { variantId, quantity } of lines) {
    checkQuantity(quantity, { zeroRemoves: false });
    quantities.set(variantId, (quantities.get(variantId) ?? 0) + quantity);
  }
  for (const { variantId, quantity } of await sales.checkouts.lines([checkout.id])) {
    const more = quantities.get(variantId);
    if (more !== undefined) quantities.set(variantId, more + quantity);
  }
  for (const quantity of quantities.values()) checkQuantity(quantity, { zeroRemoves: false });
  await putLines(sales, checkout, quantities);
}

async function putLines(
  sales: Sales,
  checkout: CheckoutRow,
  quantities: ReadonlyMap<number, number>,
): Promise<void> {
  const kept = [...quantities].filter(([, quantity]) => quantity > 0).map(([variantId]) => variantId);
  // What is removed may be anything, what stays must be for sale.
  if (kept.length > 0) await buyable(sales, checkout.channelId, kept);
  await sales.checkouts.putLines(checkout.id, quantities);
  checkSize(await sales.checkouts.lines([checkout.id]));
}
