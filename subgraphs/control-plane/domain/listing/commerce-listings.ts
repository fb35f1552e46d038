import type { Facet } from '../offering.ts';

/** A product as commerce has it, everything that a listing concerns. */
export interface ListedProduct {
  id: string;
  name: string;
  description: string;
  category: string | null;
  externalReference: string | null;
  imageUrl: string | null;
  mediaIds: string[];
  facets: Facet[];
  channels: { slug: string; published: boolean; visible: boolean; buyable: boolean }[];
  variants: ListedVariant[];
}

export interface ListedVariant {
  id: string;
  name: string;
  externalReference: string | null;
  tracksInventory: boolean;
  prices: { channel: string; amount: string }[];
}

export interface ProductTexts {
  name: string;
  description: string;
  category: string;
  facets: Facet[];
}

/**
 * Commerce, as far as listings need it: a Saleor, whichever. Every entity carries our id as its external
 * reference, so a step that ran before is found. Rejects with ListingRefused when commerce says no, with
 * another error when it is worth trying again.
 */
export interface CommerceListings {
  /** By commerce's id, if there is one, else by our reference. */
  find(productId: string | null, reference: string): Promise<ListedProduct | undefined>;
  createProduct(reference: string, slug: string, texts: ProductTexts): Promise<string>;
  updateProduct(id: string, changes: { reference?: string; texts?: ProductTexts }): Promise<void>;
  setImage(id: string, imageUrl: string | null, mediaIds: readonly string[]): Promise<void>;
  createVariant(productId: string, reference: string, name: string): Promise<string>;
  updateVariant(id: string, changes: { reference: string; name: string }): Promise<void>;
  /** Puts the product into channels; what it is in already is changed. */
  showProduct(id: string, channels: readonly string[], onSale: boolean): Promise<void>;
  leaveChannels(id: string, channels: readonly string[]): Promise<void>;
  priceVariant(id: string, prices: readonly { channel: string; amount: string }[]): Promise<void>;
  /** Takes variants out of a channel; they stay for the orders that name them. */
  retireVariants(productId: string, channel: string, variantIds: readonly string[]): Promise<void>;
}

/** Commerce has understood and refuses, for a reason that somebody can mend. */
export class ListingRefused extends Error {
  override name = 'ListingRefused';
  readonly codes: readonly string[];
  constructor(message: string, codes: readonly string[] = []) {
    super(message);
    this.codes = codes;
  }
}
