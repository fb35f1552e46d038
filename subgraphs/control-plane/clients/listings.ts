import {
  ListingRefused,
  type CommerceListings,
  type ListedProduct,
  type ProductTexts,
} from '../domain/listing/commerce-listings.ts';
import type { Channels } from '../domain/offerings/plans.ts';
import type { Products } from '../domain/offerings/link-offering.ts';
import type { CommerceApi } from './commerce.ts';
import { fromEditorJs, toEditorJs } from './description.ts';
import { listingDocuments as documents } from './listing-documents.ts';

const PRODUCT_TYPE = 'ai-service';
const FACETS = new Set(['outcome', 'role', 'capability', 'industry', 'integration', 'deployment']);
const CHANNELS_KEPT_MS = 30_000;

interface Channel {
  id: string;
  slug: string;
  currencyCode: string;
  isActive: boolean;
}

interface ProductNode {
  id: string;
  name: string;
  description: string | null;
  externalReference: string | null;
  privateMetafield: string | null;
  category: { slug: string } | null;
  media: { id: string }[] | null;
  attributes: { attribute: { slug: string }; values: { name: string | null }[] }[];
  channelListings:
    | {
        channel: { slug: string };
        isPublished: boolean;
        visibleInListings: boolean;
        isAvailableForPurchase: boolean | null;
      }[]
    | null;
  variants:
    | {
        id: string;
        name: string;
        externalReference: string | null;
        trackInventory: boolean;
        channelListings: { channel: { slug: string }; price: { amount: number } | null }[] | null;
      }[]
    | null;
}

/** Listings, channels and products of a Saleor. */
export function createCommerceListings(api: CommerceApi): CommerceListings & Channels & Products {
  let kept: { channels: Promise<Channel[]>; untilMs: number } | undefined;
  const channels = (): Promise<Channel[]> => {
    if (kept && kept.untilMs > Date.now()) return kept.channels;
    const asked = api
      .request<{ channels: Channel[] | null }>(documents.channels, {})
      .then((data) => data.channels ?? []);
    kept = { channels: asked, untilMs: Date.now() + CHANNELS_KEPT_MS };
    // What failed must be asked again.
    asked.catch(() => (kept = undefined));
    return asked;
  };
  const idsOf = async (slugs: readonly string[]): Promise<string[]> => {
    const known = await channels();
    return slugs.map((slug) => {
      const channel = known.find((one) => one.slug === slug);
      if (!channel) throw new ListingRefused(`Commerce has no channel ${slug} any more.`);
      return channel.id;
    });
  };
  const find = async (variables: Record<string, unknown>): Promise<ProductNode | null> =>
    (await api.request<{ product: ProductNode | null }>(documents.product, variables)).product;
  const updateListing = async (id: string, input: object): Promise<void> =>
    void (await api.request(documents.productListing, { id, input }));

  return {
    async currencies() {
      const active = (await channels()).filter(({ isActive }) => isActive);
      return new Map(active.map(({ slug, currencyCode }) => [slug, currencyCode]));
    },
    async product(id) {
      const node = await find({ id });
      if (!node) return undefined;
      return {
        variantIds: (node.variants ?? []).map((variant) => variant.id),
        channel: node.channelListings?.[0]?.channel.slug ?? null,
      };
    },
    async find(productId, reference) {
      const node =
        (productId !== null && (await find({ id: productId }))) ||
        (await find({ externalReference: reference }));
      return node ? toListedProduct(node) : undefined;
    },
    async createProduct(reference, slug, texts) {
      const { productType, ...input } = await inputOf(api, texts);
      const { productCreate } = await api.request<{ productCreate: { product: { id: string } } }>(
        documents.productCreate,
        { input: { ...input, productType, slug, externalReference: reference } },
      );
      return productCreate.product.id;
    },
    async updateProduct(id, { reference, texts }) {
      const { productType: _productType, ...input } = texts
        ? await inputOf(api, texts)
        : { productType: null };
      await api.request(documents.productUpdate, {
        id,
        input: { ...input, ...(reference !== undefined && { externalReference: reference }) },
      });
    },
    async setImage(id, imageUrl, mediaIds) {
      for (const media of mediaIds) await api.request(documents.mediaDelete, { id: media });
      if (imageUrl !== null)
        await api.request(documents.mediaCreate, { input: { product: id, mediaUrl: imageUrl, alt: '' } });
      // Last: until it says so, the picture is taken for missing and made again.
      await api.request(documents.productUpdate, {
        id,
        input: { privateMetadata: [{ key: 'imageUrl', value: imageUrl ?? '' }] },
      });
    },
    async createVariant(productId, reference, name) {
      const { productVariantCreate } = await api.request<{
        productVariantCreate: { productVariant: { id: string } };
      }>(documents.variantCreate, {
        input: {
          product: productId,
          name,
          externalReference: reference,
          trackInventory: false,
          attributes: [],
        },
      });
      return productVariantCreate.productVariant.id;
    },
    async updateVariant(id, { reference, name }) {
      await api.request(documents.variantUpdate, {
        id,
        input: { name, externalReference: reference, trackInventory: false },
      });
    },
    async showProduct(id, slugs, onSale) {
      const ids = await idsOf(slugs);
      const updateChannels = ids.map((channelId) => ({
        channelId,
        isPublished: onSale,
        visibleInListings: onSale,
        isAvailableForPurchase: onSale,
      }));
      await updateListing(id, { updateChannels });
    },
    async leaveChannels(id, slugs) {
      const known = await channels();
      const removeChannels = known.filter(({ slug }) => slugs.includes(slug)).map((channel) => channel.id);
      if (removeChannels.length > 0) await updateListing(id, { removeChannels });
    },
    async priceVariant(id, prices) {
      const ids = await idsOf(prices.map(({ channel }) => channel));
      await api.request(documents.variantListing, {
        id,
        input: prices.map(({ amount }, index) => ({ channelId: ids[index], price: amount })),
      });
    },
    async retireVariants(productId, channel, variantIds) {
      const [channelId] = await idsOf([channel]);
      await updateListing(productId, { updateChannels: [{ channelId, removeVariants: variantIds }] });
    },
  };
}

function toListedProduct(node: ProductNode): ListedProduct {
  return {
    id: node.id,
    name: node.name,
    description: fromEditorJs(node.description),
    category: node.category?.slug ?? null,
    externalReference: node.externalReference,
    imageUrl: node.privateMetafield || null,
    mediaIds: (node.media ?? []).map(({ id }) => id),
    facets: node.attributes
      .filter(({ attribute, values }) => FACETS.has(attribute.slug) && values.length > 0)
      .map(({ attribute, values }) => ({
        attribute: attribute.slug,
        values: values.map(({ name }) => name ?? ''),
      })),
    channels: (node.channelListings ?? []).map((listing) => ({
      slug: listing.channel.slug,
      published: listing.isPublished,
      visible: listing.visibleInListings,
      buyable: listing.isAvailableForPurchase === true,
    })),
    variants: (node.variants ?? []).map((variant) => ({
      id: variant.id,
      name: variant.name,
      externalReference: variant.externalReference,
      tracksInventory: variant.trackInventory,
      prices: (variant.channelListings ?? []).flatMap(({ channel, price }) =>
        price ? [{ channel: channel.slug, amount: price.amount.toFixed(2) }] : [],
      ),
    })),
  };
}

/** The texts as Saleor takes them, with its own ids of the type, the category and the facets' values. */
async function inputOf(api: CommerceApi, texts: ProductTexts) {
  const { productTypes, category } = await api.request<{
    productTypes: {
      edges: { node: { id: string; productAttributes: { id: string; slug: string }[] | null } }[];
    };
    category: { id: string } | null;
  }>(documents.taxonomy, { type: PRODUCT_TYPE, category: texts.category });
  const type = productTypes.edges[0]?.node;
  if (!type)
    throw new ListingRefused(`Commerce has no product type ${PRODUCT_TYPE}: run npm run saleor:setup.`);
  if (!category)
    throw new ListingRefused(`Commerce has no category ${texts.category}: run npm run saleor:setup.`);
  const known = (type.productAttributes ?? []).filter(({ slug }) => FACETS.has(slug));
  const lacking = texts.facets.find(({ attribute }) => !known.some(({ slug }) => slug === attribute));
  if (lacking)
    throw new ListingRefused(`Commerce has no attribute ${lacking.attribute}: run npm run saleor:setup.`);
  const values = await valuesOf(api, texts);
  return {
    productType: type.id,
    name: texts.name,
    description: toEditorJs(texts.description),
    category: category.id,
    // All of them: a facet that is gone here must go there, too.
    attributes: known.map(({ id, slug }) => ({
      id,
      multiselect: (values.get(slug) ?? []).map((value) => ({ id: value })),
    })),
  };
}

/** Ids of the facets' values by attribute; a value that the shop does not know becomes one. */
async function valuesOf(api: CommerceApi, { facets }: ProductTexts): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const { attribute, values } of facets) {
    const { id, choices } = await choicesOf(api, attribute);
    const ids: string[] = [];
    for (const name of values) ids.push(choices.get(name) ?? (await createValue(api, id, name)));
    found.set(attribute, ids);
  }
  return found;
}

async function choicesOf(
  api: CommerceApi,
  slug: string,
): Promise<{ id: string; choices: Map<string, string> }> {
  interface Answer {
    attributes: {
      edges: {
        node: {
          id: string;
          choices: {
            edges: { node: { id: string; name: string | null } }[];
            pageInfo: { hasNextPage: boolean; endCursor: string | null };
          } | null;
        };
      }[];
    };
  }
  const choices = new Map<string, string>();
  let after: string | null = null;
  for (;;) {
    const answer: Answer = await api.request<Answer>(documents.choices, { slugs: [slug], after });
    const node = answer.attributes.edges[0]?.node;
    if (!node) throw new ListingRefused(`Commerce has no attribute ${slug}: run npm run saleor:setup.`);
    for (const choice of node.choices?.edges ?? []) choices.set(choice.node.name ?? '', choice.node.id);
    const page = node.choices?.pageInfo;
    if (!page?.hasNextPage || page.endCursor === null) return { id: node.id, choices };
    after = page.endCursor;
  }
}

async function createValue(api: CommerceApi, attribute: string, name: string): Promise<string> {
  const { attributeValueCreate } = await api.request<{
    attributeValueCreate: { attributeValue: { id: string } };
  }>(documents.valueCreate, { attribute, input: { name } });
  return attributeValueCreate.attributeValue.id;
}
