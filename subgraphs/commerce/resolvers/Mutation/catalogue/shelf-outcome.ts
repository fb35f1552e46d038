import type { Context } from '../../../context.ts';
import { outcome, type Outcome } from '../../../domain/refusal.ts';
import type { AttributeErrorCode, ChannelErrorCode, ProductErrorCode } from '../../../generated/resolvers.ts';
import type { ProductRow, SeenProduct, SeenVariant, VariantRow } from '../../../store/rows.ts';
import { requireManager } from '../../inputs/permission.ts';

/** For staff and apps, who have all of Saleor's permissions here: runs a use case of the shelf; its refusals come back as values. */
const managed =
  <Code extends string>(...permissions: string[]) =>
  async <T>({ caller }: Context, work: () => Promise<T>): Promise<Outcome<T, Code>> => {
    requireManager(caller, permissions);
    return outcome<T, Code>(async () => work());
  };

const ATTRIBUTES = [
  'MANAGE_PRODUCT_TYPES_AND_ATTRIBUTES',
  'MANAGE_PAGE_TYPES_AND_ATTRIBUTES',
  'MANAGE_CUSTOMER_TYPES_AND_ATTRIBUTES',
];

export const shelfOutcome = managed<ProductErrorCode>('MANAGE_PRODUCTS');
export const typeOutcome = managed<ProductErrorCode>('MANAGE_PRODUCT_TYPES_AND_ATTRIBUTES');
export const newAttributeOutcome = managed<AttributeErrorCode>('MANAGE_PRODUCT_TYPES_AND_ATTRIBUTES');
export const attributeOutcome = managed<AttributeErrorCode>(...ATTRIBUTES);
/** Whoever describes products may add a value that they need. */
export const newValueOutcome = managed<AttributeErrorCode>(...ATTRIBUTES, 'MANAGE_PRODUCTS');
export const channelOutcome = managed<ChannelErrorCode>('MANAGE_CHANNELS');
/** Of a change, which Saleor allows for several reasons and so names none. */
export const changedChannelOutcome = managed<ChannelErrorCode>();

/** What staff see of a product through no channel. */
export const seenProduct = (row: ProductRow | null): SeenProduct | null =>
  row && {
    ...row,
    channel: null,
    availableForPurchaseAt: null,
    lowestPriceMinor: null,
    highestPriceMinor: null,
  };

export const seenVariant = (row: VariantRow | null): SeenVariant | null =>
  row && { ...row, channel: null, priceMinor: null };
