import type { Facet, Offering, OfferingCategory } from '../offering.ts';
import type { Stores } from '../stores.ts';

/** How commerce should have an offering. */
export interface WantedListing {
  offering: Offering;
  /** Commerce's slug of the category. */
  category: string;
  facets: Facet[];
  onSale: boolean;
  variants: WantedVariant[];
  /** Variants that are sold no more, but stay for the orders that name them. */
  retiredVariantIds: string[];
}

export interface WantedVariant {
  planId: string;
  variantId: string | null;
  name: string;
  /** Empty for a linked one: its prices are commerce's. */
  prices: { channel: string; amount: string }[];
}

const categories: Record<OfferingCategory, string> = {
  AGENT: 'agents',
  APP: 'apps',
  ASSISTANT: 'assistants',
  AUTOMATION: 'automations',
};

/** On sale is what is published, of a seller who is approved. Undefined for what commerce never has to have. */
export async function wantedListing(
  { offerings, sellers }: Pick<Stores, 'offerings' | 'sellers'>,
  offeringId: string,
): Promise<WantedListing | undefined> {
  const offering = await offerings.offering(offeringId);
  if (!offering) return undefined;
  const seller = await sellers.seller(offering.publisherId);
  const onSale = offering.state === 'PUBLISHED' && seller?.state === 'APPROVED';
  if (!onSale && offering.productId === null && offering.publishedAt === null) return undefined;
  const plans = await offerings.plansOf(offering.id);
  const prices = await offerings.pricesOf(plans.map(({ id }) => id));
  return {
    offering,
    category: categories[offering.category],
    facets: offering.facets,
    onSale,
    variants: plans
      .filter(({ archivedAt }) => archivedAt === null)
      .map(({ id, variantId, name }) => ({ planId: id, variantId, name, prices: prices.get(id) ?? [] })),
    retiredVariantIds: plans.flatMap(({ archivedAt, variantId }) =>
      archivedAt !== null && variantId !== null ? [variantId] : [],
    ),
  };
}
