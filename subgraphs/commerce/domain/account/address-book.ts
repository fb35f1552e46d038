import type { AddressRow, UserRow } from '../../store/rows.ts';
import type { Sales, SalesStore } from '../../store/sales/sales.ts';
import { readAddress, type AddressFields } from '../addresses/address.ts';
import { refuse } from '../refusal.ts';
import { addToBook } from './account.ts';

export type AddressKind = 'BILLING' | 'SHIPPING';
export interface ChangedBook {
  user: UserRow;
  address: AddressRow;
}

const defaultOf = (kind: AddressKind, id: number) =>
  kind === 'BILLING' ? { defaultBillingAddressId: id } : { defaultShippingAddressId: id };

export const createAddress = (
  store: SalesStore,
  user: UserRow,
  fields: AddressFields,
  kind: AddressKind | null,
): Promise<ChangedBook> =>
  store.transaction(async (sales) => {
    const id = await addToBook(sales, user.id, fields);
    const [address] = await sales.users.addresses([id]);
    const changed = kind === null ? user : await sales.users.update(user.id, defaultOf(kind, id));
    return { user: changed, address: address as AddressRow };
  });

export const updateAddress = (
  store: SalesStore,
  user: UserRow,
  id: number | null,
  fields: AddressFields,
): Promise<ChangedBook> =>
  store.transaction(async (sales) => {
    const { id: pk } = await own(sales, user, id);
    const { userId: _user, inBook: _inBook, ...change } = readAddress(fields, user.id);
    return { user, address: await sales.users.updateAddress(pk, change) };
  });

export const deleteAddress = (store: SalesStore, user: UserRow, id: number | null): Promise<ChangedBook> =>
  store.transaction(async (sales) => {
    const address = await own(sales, user, id);
    const changed = await sales.users.update(user.id, {
      ...(user.defaultBillingAddressId === address.id && { defaultBillingAddressId: null }),
      ...(user.defaultShippingAddressId === address.id && { defaultShippingAddressId: null }),
    });
    await sales.users.deleteAddresses([address.id]);
    return { user: changed, address };
  });

export const setDefaultAddress = (
  store: SalesStore,
  user: UserRow,
  id: number | null,
  kind: AddressKind,
): Promise<UserRow> =>
  store.transaction(async (sales) => {
    const address = await own(sales, user, id);
    return sales.users.update(user.id, defaultOf(kind, address.id));
  });

async function own(sales: Sales, user: UserRow, id: number | null): Promise<AddressRow> {
  const [address] = id === null ? [] : await sales.users.addresses([id]);
  if (!address?.inBook || address.userId !== user.id)
    throw refuse('NOT_FOUND', 'id', 'Your address book has no such address.');
  return address;
}
