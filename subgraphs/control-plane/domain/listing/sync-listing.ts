import { otherSlug } from '../slug.ts';
import type { Stores } from '../stores.ts';
import {
  ListingRefused,
  type CommerceListings,
  type ListedProduct,
  type ProductTexts,
} from './commerce-listings.ts';
import { wantedListing, type WantedListing, type WantedVariant } from './wanted.ts';

export interface Listing {
  stores: Pick<Stores, 'offerings' | 'sellers'>;
  commerce: CommerceListings;
  /** Told of everything that commerce had otherwise than it was left. */
  noteDrift(what: string): void;
}

/**
 * Brings commerce to how it should have an offering, whatever it has: each step looks first and does only
 * what is missing, so the whole may stop anywhere and run again. Off sale goes first, on sale last, so
 * that nobody buys what is half there. Answers whether it is on sale now.
 */
export async function syncListing(listing: Listing, offeringId: string): Promise<boolean> {
  const wanted = await wantedListing(listing.stores, offeringId);
  if (!wanted) return false;
  const { productId, id } = wanted.offering;
  const found = await listing.commerce.find(productId, id);
  if (found && !wanted.onSale) await takeOffSale(listing, found);
  if (!found && (wanted.offering.isLinked || !wanted.onSale)) return gone(wanted);
  const product = found ?? (await create(listing, wanted));
  if (productId !== product.id) await remember(listing, wanted, product.id, productId);
  if (!wanted.offering.isLinked) await syncTexts(listing, wanted, product);
  await syncVariants(listing, wanted, product);
  return wanted.onSale;
}

/** What is not to be sold need not be there; what somebody else keeps is theirs to bring back. */
function gone({ offering, onSale }: WantedListing): boolean {
  if (offering.isLinked && onSale)
    throw new ListingRefused('The product that it is sold through is gone from commerce.');
  return false;
}

async function takeOffSale({ commerce }: Listing, { id, channels }: ListedProduct): Promise<void> {
  const shown = channels.filter(({ published, buyable }) => published || buyable);
  if (shown.length > 0)
    await commerce.showProduct(
      id,
      shown.map(({ slug }) => slug),
      false,
    );
}

const textsOf = ({ offering, category, facets }: WantedListing): ProductTexts => ({
  name: offering.name,
  description: offering.description,
  category,
  facets,
});

async function create({ commerce }: Listing, wanted: WantedListing): Promise<ListedProduct> {
  const { id, slug } = wanted.offering;
  const texts = textsOf(wanted);
  const made = await commerce.createProduct(id, slug, texts).catch((error: unknown) => {
    // Somebody else's product has the slug: ours is found by its reference, not by its address.
    if (error instanceof ListingRefused && error.codes.includes('slug:UNIQUE'))
      return commerce.createProduct(id, otherSlug(slug), texts);
    throw error;
  });
  return {
    ...texts,
    id: made,
    externalReference: id,
    imageUrl: null,
    mediaIds: [],
    channels: [],
    variants: [],
  };
}

async function remember(
  { stores, noteDrift }: Listing,
  { offering, variants }: WantedListing,
  productId: string,
  before: string | null,
): Promise<void> {
  if (before !== null) noteDrift('the product was gone from commerce and is there again');
  const channel = variants.flatMap(({ prices }) => prices)[0]?.channel ?? offering.channel;
  await stores.offerings.link(offering.id, { productId, channel, isLinked: offering.isLinked });
}

async function syncTexts(
  { commerce, noteDrift }: Listing,
  wanted: WantedListing,
  product: ListedProduct,
): Promise<void> {
  const { id, imageUrl } = wanted.offering;
  const texts = textsOf(wanted);
  const kept = { ...texts, description: comparable(texts.description), facets: sorted(texts.facets) };
  const { name, description, category, facets } = product;
  const listed = { name, description: comparable(description), category, facets: sorted(facets) };
  const differs = JSON.stringify(listed) !== JSON.stringify(kept);
  if (differs || product.externalReference !== id) {
    noteDrift('texts or facets differ');
    await commerce.updateProduct(product.id, { reference: id, texts });
  }
  if (product.imageUrl !== imageUrl) await commerce.setImage(product.id, imageUrl, product.mediaIds);
}

/** Without what commerce does not keep: empty lines, and space around lines. */
const comparable = (text: string): string =>
  text
    .split(/[\r\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

const sorted = (facets: ProductTexts['facets']) =>
  facets
    .map(({ attribute, values }) => ({ attribute, values: values.toSorted() }))
    .toSorted((a, b) => (a.attribute < b.attribute ? -1 : 1));

async function syncVariants(listing: Listing, wanted: WantedListing, product: ListedProduct): Promise<void> {
  const { commerce, noteDrift } = listing;
  const channels = [
    ...new Set(wanted.variants.flatMap(({ prices }) => prices.map(({ channel }) => channel))),
  ];
  const listed = new Set(product.channels.map(({ slug }) => slug));
  const missing = channels.filter((channel) => !listed.has(channel));
  // A variant has a price only where its product is; hidden until all of it is there.
  if (missing.length > 0) await commerce.showProduct(product.id, missing, false);
  for (const variant of wanted.variants) await syncVariant(listing, wanted, product, variant);
  await retire(listing, wanted, product);
  if (!wanted.onSale) return;
  const shownIn = wanted.offering.isLinked ? [...new Set([...channels, ...listed])] : channels;
  const hidden = shownIn.filter((slug) => !isShown(product, slug));
  if (hidden.length > 0) {
    if (hidden.some((slug) => listed.has(slug)))
      noteDrift('it was not on sale in a channel where it should be');
    await commerce.showProduct(product.id, hidden, true);
  }
  const left = wanted.offering.isLinked ? [] : [...listed].filter((slug) => !channels.includes(slug));
  if (left.length > 0) await commerce.leaveChannels(product.id, left);
}

const isShown = ({ channels }: ListedProduct, slug: string): boolean =>
  channels.some(
    (channel) => channel.slug === slug && channel.published && channel.visible && channel.buyable,
  );

async function syncVariant(
  { commerce, stores, noteDrift }: Listing,
  { offering }: WantedListing,
  product: ListedProduct,
  { planId, variantId, name, prices }: WantedVariant,
): Promise<void> {
  const found =
    product.variants.find(({ externalReference }) => externalReference === planId) ??
    product.variants.find(({ id }) => id === variantId);
  if (!found && prices.length === 0) return;
  if (!found && variantId !== null) noteDrift('a variant was gone from commerce and is there again');
  const id = found?.id ?? (await commerce.createVariant(product.id, planId, name));
  if (id !== variantId) await stores.offerings.linkPlan(planId, id, prices[0]?.channel ?? offering.channel);
  if (prices.length === 0) return;
  if (
    found &&
    !offering.isLinked &&
    (found.name !== name || found.externalReference !== planId || found.tracksInventory)
  )
    await commerce.updateVariant(id, { reference: planId, name });
  const wrong = prices.filter(
    ({ channel, amount }) => found?.prices.find((price) => price.channel === channel)?.amount !== amount,
  );
  if (wrong.length === 0) return;
  if (found?.prices.some(({ channel }) => wrong.some((price) => price.channel === channel)))
    noteDrift('a price differs');
  await commerce.priceVariant(id, wrong);
}

/** What is sold no more: variants of archived plans everywhere, others where they have no price any more. */
async function retire({ commerce }: Listing, wanted: WantedListing, product: ListedProduct): Promise<void> {
  const ours = new Map(
    wanted.variants.map(({ planId, variantId, prices }) => [planId, { variantId, prices }]),
  );
  for (const { slug } of product.channels) {
    const sold = product.variants.filter(({ prices }) => prices.some(({ channel }) => channel === slug));
    const over = sold.filter(({ id, externalReference }) => {
      if (wanted.retiredVariantIds.includes(id)) return true;
      const plan = externalReference === null ? undefined : ours.get(externalReference);
      return (
        plan !== undefined && plan.prices.length > 0 && !plan.prices.some(({ channel }) => channel === slug)
      );
    });
    if (over.length > 0)
      await commerce.retireVariants(
        product.id,
        slug,
        over.map(({ id }) => id),
      );
  }
}
