import { mayManage } from '../domain/caller.ts';
import { globalId } from '../domain/global-id.ts';
import type { AppResolvers, PermissionEnum } from '../generated/resolvers.ts';

/** What the house's own app may do here: everything that there is. */
const permissions: Partial<Record<PermissionEnum, string>> = {
  MANAGE_USERS: 'Manage customers.',
  MANAGE_CHANNELS: 'Manage channels.',
  MANAGE_CHECKOUTS: 'Manage checkouts.',
  MANAGE_DISCOUNTS: 'Manage sales and vouchers.',
  MANAGE_GIFT_CARD: 'Manage gift cards.',
  MANAGE_MENUS: 'Manage navigation.',
  MANAGE_ORDERS: 'Manage orders.',
  MANAGE_PAGES: 'Manage pages.',
  MANAGE_PAGE_TYPES_AND_ATTRIBUTES: 'Manage page types and attributes.',
  HANDLE_PAYMENTS: 'Handle payments.',
  MANAGE_PRODUCTS: 'Manage products.',
  MANAGE_PRODUCT_TYPES_AND_ATTRIBUTES: 'Manage product types and attributes.',
  MANAGE_TRANSLATIONS: 'Manage translations.',
};

export const App: AppResolvers = {
  __resolveReference: ({ id }, { caller }) => (mayManage(caller) && id === globalId('App', 1) ? {} : null),
  id: () => globalId('App', 1),
  name: () => 'Supergraph',
  identifier: () => 'supergraph',
  isActive: () => true,
  type: () => 'LOCAL',
  created: () => null,
  permissions: () =>
    Object.entries(permissions).map(([code, name]) => ({ code: code as PermissionEnum, name })),
  metadata: () => [],
  metafield: () => null,
  privateMetadata: () => [],
  privateMetafield: () => null,
};
