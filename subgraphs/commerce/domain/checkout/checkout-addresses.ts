import type { AddressRow, CheckoutRow } from '../../store/rows.ts';
import type { Sales, SalesStore } from '../../store/sales/sales.ts';
import { MAX_ADDRESSES, readAddress, type AddressChecks, type AddressFields } from '../addresses/address.ts';
import { changing } from './change-checkout.ts';
import { refuse } from '../refusal.ts';

type Kind = 'billing' | 'shipping';

/** An address of a checkout, and whether it goes into its customer's book once the order is placed. */
interface Given {
  address: AddressFields | null;
  checks: AddressChecks;
  /** Null where nobody said: it does. */
  save: boolean | null;
}
export type NewAddresses = Record<Kind, Given>;

type Columns = Partial<
  Pick<CheckoutRow, 'billingAddressId' | 'shippingAddressId' | 'saveBillingAddress' | 'saveShippingAddress'>
>;

const columns = (kind: Kind, id: number, save: boolean | null): Columns =>
  kind === 'billing'
    ? { billingAddressId: id, saveBillingAddress: save ?? true }
    : { shippingAddressId: id, saveShippingAddress: save ?? true };

/** Those of a new checkout. */
export async function keepAddresses(
  sales: Sales,
  userId: number | null,
  given: NewAddresses,
): Promise<Columns> {
  const kept: Columns = {};
  for (const kind of ['shipping', 'billing'] as const) {
    const { address, checks, save } = given[kind];
    if (address)
      Object.assign(
        kept,
        columns(kind, await sales.users.addAddress(readAddress(address, userId, checks)), save),
      );
    else if (save !== null)
      throw refuse('MISSING_ADDRESS_DATA', `save${titled(kind)}Address`, 'There is no address to save.');
  }
  return kept;
}
const titled = (kind: Kind): string => (kind === 'billing' ? 'Billing' : 'Shipping');

/** Another address for a checkout. */
export const changeAddress = (
  store: SalesStore,
  id: string | null,
  kind: Kind,
  { address, checks, save }: Given & { address: AddressFields },
): Promise<CheckoutRow> =>
  changing(store, id, async (sales, checkout) => {
    const kept = await sales.users.addAddress(readAddress(address, checkout.userId, checks));
    await sales.checkouts.update(checkout.id, columns(kind, kept, save));
    const former = kind === 'billing' ? checkout.billingAddressId : checkout.shippingAddressId;
    // Nobody else has the old one; kept, it would be one more address for each change.
    if (former !== null) await sales.users.deleteAddresses([former]);
  });

/** Puts what a checkout's customer has asked to keep into their book; what is there already, once. */
export async function saveAddresses(
  sales: Sales,
  checkout: CheckoutRow,
  userId: number | null,
): Promise<void> {
  if (userId === null) return;
  const user = await sales.users.lock(userId);
  if (!user) return;
  const { billingAddressId, saveBillingAddress, shippingAddressId, saveShippingAddress } = checkout;
  const shipping = saveShippingAddress ? await saveAddress(sales, userId, shippingAddressId) : null;
  const billing = saveBillingAddress ? await saveAddress(sales, userId, billingAddressId) : null;
  await sales.users.update(userId, {
    ...(billing !== null && { defaultBillingAddressId: user.defaultBillingAddressId ?? billing }),
    ...(shipping !== null && { defaultShippingAddressId: user.defaultShippingAddressId ?? shipping }),
  });
}

/** Its id in the book; null when there is none, or the book is full. */
async function saveAddress(sales: Sales, userId: number, id: number | null): Promise<number | null> {
  const [address] = id === null ? [] : await sales.users.addresses([id]);
  if (!address) return null;
  const book = await sales.users.addressBooks([userId]);
  if (book.length >= MAX_ADDRESSES) return null;
  const same = book.find((one) => written(one) === written(address));
  const { id: _id, ...copy } = address;
  return same?.id ?? sales.users.addAddress({ ...copy, userId, inBook: true });
}

const written = ({ id: _id, userId: _userId, inBook: _inBook, ...address }: AddressRow): string =>
  JSON.stringify(Object.entries(address).toSorted(([one], [other]) => (one < other ? -1 : 1)));
