import { lazyConnection } from '../connection.ts';
import type { Context } from '../context.ts';
import { mayManage } from '../domain/caller.ts';
import { UNKNOWN_USER } from '../domain/account/account.ts';
import { globalId, integerPk } from '../domain/global-id.ts';
import type { LanguageCodeEnum, UserResolvers } from '../generated/resolvers.ts';
import { ordersOfUser } from '../store/sales/orders-list.ts';
import type { UserRow } from '../store/rows.ts';

export const User: UserResolvers = {
  async __resolveReference(reference, context) {
    const { user } = await context.actor();
    const found = await find(reference, context);
    return found && (found.id === user?.id || mayManage(context.caller)) ? found : null;
  },
  // Somebody who has only been named, and may have no account.
  id: ({ id }) => (id === UNKNOWN_USER ? '' : globalId('User', id)),
  languageCode: ({ languageCode }) => languageCode as LanguageCodeEnum,
  avatar: () => null,
  addresses: ({ id }, _args, { loaders }) => loaders.addressBooks.load(id),
  defaultBillingAddress: ({ defaultBillingAddressId: id }, _args, { loaders }) =>
    id === null ? null : loaders.addresses.load(id),
  defaultShippingAddress: ({ defaultShippingAddressId: id }, _args, { loaders }) =>
    id === null ? null : loaders.addresses.load(id),
  async checkoutIds({ id }, { channel }, { loaders }) {
    const named = channel == null ? null : (await loaders.channels()).find(({ slug }) => slug === channel);
    if (named === undefined) return [];
    const ids = await loaders.checkoutIds(named?.id ?? null).load(id);
    return ids.map((checkout) => globalId('Checkout', checkout));
  },
  orders: ({ id }, args, { sales, loaders }) =>
    lazyConnection('orders', args, ordersOfUser(sales, loaders.pages, id)),
};

function find(
  { id, email }: { id?: string; email?: string },
  { loaders }: Context,
): Promise<UserRow | null> | null {
  if (id === undefined) return email === undefined ? null : loaders.usersByEmail.load(email);
  const pk = integerPk('User', id);
  return pk === null ? null : loaders.users.load(pk);
}
