import DataLoader from 'dataloader';
import type { Db } from '#common/database/database.ts';
import type { CheckoutPrice } from '../domain/discounts/checkout-price.ts';
import type { View } from '../domain/catalogue/view.ts';
import { BatchedPages, listsOf, manyBy, memo, oneBy } from './batching.ts';
import {
  allChannels,
  collectionsOfProducts,
  findCollections,
  findProducts,
  listingsOfProducts,
  pricesOfVariants,
  variantsById,
  variantsOfProducts,
} from './catalogue/catalogue.ts';
import {
  attributesOfPages,
  attributesOfPageTypes,
  findPages,
  itemsOfMenus,
  menuItemsById,
  menusById,
  pageTypesById,
  translationsOf,
  type TranslatedKind,
} from './content.ts';
import type { PageRow, SeenCollection, SeenProduct, SeenVariant, TranslationRow } from './rows.ts';
import type { SalesStore } from './sales/sales.ts';
import { mediaById, mediaOfProducts, mediaOfVariants } from './shelf/media.ts';
import {
  attributesOfProducts,
  attributesOfTypes,
  attributesOfVariants,
  findAttributes,
  findAttributeValues,
  findCategories,
  findProductTypes,
  variantAttributesOfTypes,
} from './catalogue/taxonomy.ts';

export type Loaders = ReturnType<typeof createLoaders>;

/** Loaders of one request: every field of many parents is one statement. */
export function createLoaders(db: Db, sales: SalesStore) {
  return { ...catalogueLoaders(db), ...salesLoaders(sales), pages: new BatchedPages() };
}

function catalogueLoaders(db: Db) {
  let channels: ReturnType<typeof allChannels> | undefined;
  const pages = memo<DataLoader<number, PageRow | null>>();
  const translations = memo<DataLoader<number, TranslationRow | null>>();
  return {
    channels: () => (channels ??= allChannels(db)),
    /** Products that can be reached by their link. */
    products: byView<DataLoader<number, SeenProduct | null>>((view) =>
      oneBy(
        (ids) => findProducts(db, view, { ids, listed: false }),
        ({ id }) => id,
      ),
    ),
    /** Products that stand in lists. */
    listedProducts: byView<DataLoader<number, SeenProduct | null>>((view) =>
      oneBy(
        (ids) => findProducts(db, view, { ids, listed: true }),
        ({ id }) => id,
      ),
    ),
    variants: byView<DataLoader<number, SeenVariant | null>>((view) =>
      oneBy(
        (ids) => variantsById(db, view, ids),
        ({ id }) => id,
      ),
    ),
    variantsOfProducts: byView<DataLoader<number, SeenVariant[]>>((view) =>
      manyBy(
        (ids) => variantsOfProducts(db, view, ids),
        ({ productId }) => productId,
      ),
    ),
    collections: byView<DataLoader<number, SeenCollection | null>>((view) =>
      oneBy(
        (ids) => findCollections(db, view, { ids }),
        ({ id }) => id,
      ),
    ),
    collectionsOfProducts: byView<DataLoader<number, SeenCollection[]>>((view) =>
      listsOf((ids) => collectionsOfProducts(db, view, ids)),
    ),
    categories: oneBy(
      (ids: readonly number[]) => findCategories(db, { ids }),
      ({ id }) => id,
    ),
    productTypes: oneBy(
      (ids: readonly number[]) => findProductTypes(db, ids),
      ({ id }) => id,
    ),
    attributes: oneBy(
      (ids: readonly number[]) => findAttributes(db, { ids }),
      ({ id }) => id,
    ),
    attributeValues: oneBy(
      (ids: readonly number[]) => findAttributeValues(db, ids),
      ({ id }) => id,
    ),
    attributesOfTypes: listsOf((ids: readonly number[]) => attributesOfTypes(db, ids)),
    attributesOfVariants: listsOf((ids: readonly number[]) => attributesOfVariants(db, ids)),
    variantAttributesOfTypes: listsOf((ids: readonly number[]) => variantAttributesOfTypes(db, ids)),
    mediaOfProducts: manyBy(
      (ids: readonly number[]) => mediaOfProducts(db, ids),
      ({ productId }) => productId,
    ),
    mediaOfVariants: listsOf((ids: readonly number[]) => mediaOfVariants(db, ids)),
    contentPages: (everything: boolean) =>
      pages(String(everything), () =>
        oneBy(
          (ids: readonly number[]) => findPages(db, { ids }, everything),
          ({ id }) => id,
        ),
      ),
    pageTypes: oneBy(
      (ids: readonly number[]) => pageTypesById(db, ids),
      ({ id }) => id,
    ),
    attributesOfPageTypes: listsOf((ids: readonly number[]) => attributesOfPageTypes(db, ids)),
    attributesOfPages: listsOf((ids: readonly number[]) => attributesOfPages(db, ids)),
    menus: oneBy(
      (ids: readonly number[]) => menusById(db, ids),
      ({ id }) => id,
    ),
    menuItems: oneBy(
      (ids: readonly number[]) => menuItemsById(db, ids),
      ({ id }) => id,
    ),
    itemsOfMenus: manyBy(
      (ids: readonly number[]) => itemsOfMenus(db, ids),
      ({ menuId }) => menuId,
    ),
    translations: (kind: TranslatedKind, languageCode: string) =>
      translations(`${kind}:${languageCode}`, () =>
        oneBy(
          (ids: readonly number[]) => translationsOf(db, kind, languageCode, ids),
          ({ objectId }) => objectId,
        ),
      ),
    media: oneBy(
      (ids: readonly number[]) => mediaById(db, ids),
      ({ id }) => id,
    ),
    listingsOfProducts: manyBy(
      (ids: readonly number[]) => listingsOfProducts(db, ids),
      ({ productId }) => productId,
    ),
    pricesOfVariants: manyBy(
      (ids: readonly number[]) => pricesOfVariants(db, ids),
      ({ variantId }) => variantId,
    ),
    attributesOfProducts: listsOf((ids: readonly number[]) => attributesOfProducts(db, ids)),
  };
}

function salesLoaders({ users, checkouts, orders, invoices, payments, discounts }: SalesStore) {
  const checkoutIds = memo<DataLoader<number, string[]>>();
  return {
    users: oneBy(users.byIds, ({ id }) => id),
    usersByEmail: oneBy(users.byEmails, ({ email }) => email),
    addresses: oneBy(users.addresses, ({ id }) => id),
    addressBooks: manyBy(users.addressBooks, ({ userId }) => userId),
    checkoutPrices: new DataLoader(async (ids: readonly string[]) => {
      const prices = await discounts.prices(ids);
      return ids.map((id) => prices.get(id) as CheckoutPrice);
    }),
    giftCardsOfCheckouts: listsOf((ids: readonly string[]) => discounts.cards(ids)),
    giftCardsOfOrders: listsOf((ids: readonly string[]) => discounts.cardsOfOrders(ids)),
    vouchers: oneBy(discounts.vouchers, ({ id }) => id),
    checkouts: oneBy(checkouts.byIds, ({ id }) => id),
    checkoutLines: manyBy(checkouts.lines, ({ checkoutId }) => checkoutId),
    checkoutIds: (channelId: number | null) =>
      checkoutIds(String(channelId), () => listsOf((ids) => checkouts.idsOfUsers(ids, channelId))),
    isShipped: new DataLoader(async (variantIds: readonly number[]) => {
      const shipped = await checkouts.shipped(variantIds);
      return variantIds.map((id) => shipped.has(id));
    }),
    orders: oneBy(orders.byIds, ({ id }) => id),
    orderLines: manyBy(orders.lines, ({ orderId }) => orderId),
    invoices: manyBy(invoices.ofOrders, ({ orderId }) => orderId),
    fulfillments: manyBy(orders.fulfillments, ({ orderId }) => orderId),
    fulfillmentLines: manyBy(orders.fulfillmentLines, ({ fulfillmentId }) => fulfillmentId),
    orderLine: oneBy(orders.linesById, ({ id }) => id),
    transactionsOfCheckouts: manyBy(payments.ofCheckouts, ({ checkoutId }) => checkoutId),
    transactionsOfOrders: manyBy(payments.ofOrders, ({ orderId }) => orderId),
    transactionEvents: manyBy(payments.events, ({ transactionId }) => transactionId),
  };
}

/** A loader for each view that a request takes. */
function byView<T>(make: (view: View) => T): (view: View) => T {
  const made = memo<T>();
  return (view) => made(`${view.channel?.id}:${view.everything}`, () => make(view));
}
