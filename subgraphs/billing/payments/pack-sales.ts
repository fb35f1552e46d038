import { z } from 'zod';
import { ServiceCallError } from '#common/services/service-call-error.ts';
import { toDecimal } from '../domain/money/money.ts';
import type { PackSales } from '../domain/money/packs.ts';
import { askCommerce } from './commerce.ts';
import { commerceDocuments as documents } from './commerce-documents.ts';

/** Our names for the product of all packs, and for the variant of each. */
const PRODUCT_REFERENCE = 'credit-packs';
const variantReference = (pack: string): string => `credit-pack-${pack}`;
const PRODUCT = { name: 'Credits', slug: 'credits' } as const;
const PRODUCT_TYPE = 'ai-service';
const CATEGORY = 'apps';

const channels = z.object({
  channels: z.array(
    z.object({ id: z.string(), slug: z.string(), currencyCode: z.string(), isActive: z.boolean() }),
  ),
});
const listedIn = z.array(z.object({ channel: z.object({ id: z.string(), slug: z.string() }) })).nullable();
const products = z.object({
  product: z.object({ id: z.string(), channelListings: listedIn }).nullable(),
  productVariant: z
    .object({ id: z.string(), product: z.object({ id: z.string() }), channelListings: listedIn })
    .nullable(),
});
const taxonomy = z.object({
  productTypes: z.object({ edges: z.array(z.object({ node: z.object({ id: z.string() }) })) }),
  category: z.object({ id: z.string() }).nullable(),
});
const errors = z.array(z.object({ field: z.string().nullish(), message: z.string().nullish() }));

/** Packs in a Saleor: variants of one product, found again by our ids, so that each step may be repeated. */
export function createPackSales(url: string, appToken: string): PackSales {
  const ask = (query: string, variables: object): Promise<unknown> =>
    askCommerce(url, appToken, query, variables);
  const change = async (query: string, variables: object): Promise<Record<string, unknown>> => {
    const answer = z.record(z.string(), z.looseObject({ errors })).parse(await ask(query, variables));
    const result = Object.values(answer)[0] ?? { errors: [] };
    const [error] = result.errors;
    if (error)
      throw new ServiceCallError(
        'commerce',
        `refused a pack: ${error.message ?? error.field ?? 'no reason'}`,
      );
    return result;
  };
  const known = async () => channels.parse(await ask(documents.channels, {})).channels;
  const find = async (pack: string) =>
    products.parse(
      await ask(documents.find, { product: PRODUCT_REFERENCE, variant: variantReference(pack) }),
    );
  const makeProduct = async (): Promise<string> => {
    const { productTypes, category } = taxonomy.parse(
      await ask(documents.taxonomy, { type: PRODUCT_TYPE, category: CATEGORY }),
    );
    const productType = productTypes.edges[0]?.node.id;
    if (productType === undefined || !category)
      throw new ServiceCallError(
        'commerce',
        `has no product type ${PRODUCT_TYPE} or no category ${CATEGORY}`,
      );
    const made = await change(documents.productCreate, {
      input: { ...PRODUCT, productType, category: category.id, externalReference: PRODUCT_REFERENCE },
    });
    return z.object({ id: z.string() }).parse(made['product']).id;
  };

  return {
    async currencies() {
      const selling = (await known()).filter(({ isActive }) => isActive);
      return new Map(selling.map(({ slug, currencyCode }) => [slug, currencyCode]));
    },
    async variantOf(pack, name) {
      const { product, productVariant } = await find(pack);
      if (productVariant) return productVariant.id;
      const made = await change(documents.variantCreate, {
        input: {
          product: product?.id ?? (await makeProduct()),
          name,
          externalReference: variantReference(pack),
          trackInventory: false,
          attributes: [],
        },
      });
      return z.object({ id: z.string() }).parse(made['productVariant']).id;
    },
    async bring({ variant, name, isOnSale, prices }) {
      const all = await known();
      const idOf = (slug: string): string | undefined => all.find((one) => one.slug === slug)?.id;
      const { productVariant } = products
        .pick({ productVariant: true })
        .parse(await ask(documents.variant, { id: variant }));
      if (!productVariant)
        throw new ServiceCallError('commerce', 'does not know the variant of a pack any more');
      const product = productVariant.product.id;
      await change(documents.variantUpdate, { id: variant, input: { name } });
      const wanted = isOnSale ? prices.filter(({ channel }) => idOf(channel) !== undefined) : [];
      const leaves = (productVariant.channelListings ?? []).filter(
        ({ channel }) => !wanted.some((price) => price.channel === channel.slug),
      );
      if (leaves.length > 0)
        await change(documents.productListing, {
          id: product,
          input: {
            updateChannels: leaves.map(({ channel }) => ({
              channelId: channel.id,
              removeVariants: [variant],
            })),
          },
        });
      if (wanted.length === 0) return;
      // The product is in a channel before its variants are, and they are on sale last.
      await change(documents.productListing, {
        id: product,
        input: {
          updateChannels: wanted.map(({ channel }) => ({
            channelId: idOf(channel),
            isPublished: true,
            visibleInListings: true,
            isAvailableForPurchase: true,
          })),
        },
      });
      await change(documents.variantListing, {
        id: variant,
        input: wanted.map(({ channel, amountMicros }) => ({
          channelId: idOf(channel),
          price: toDecimal(amountMicros),
        })),
      });
    },
  };
}
