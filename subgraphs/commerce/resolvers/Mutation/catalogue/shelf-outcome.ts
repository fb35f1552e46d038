import type { Context } from '../../../context.ts';
import { outcome, type Outcome } from '../../../domain/refusal.ts';
import type { AttributeErrorCode, ChannelErrorCode, ProductErrorCode } from '../../../generated/resolvers.ts';
import type { ProductRow, SeenProduct, SeenVariant, VariantRow } from '../../../store/rows.ts';
import { requireManager } from '../../inputs/permission.ts';

/** For staff and apps: runs a use case of the shelf; its refusals come back as values. */
const managed =
  <Code extends string>() =>
  async <T>({ caller }: Context, work: () => Promise<T>): Promise<Outcome<T, Code>> => {
    requireManager(caller);
    return outcome<T, Code>(async () => work());
  };

export const shelfOutcome = managed<ProductErrorCode>();
export const attributeOutcome = managed<AttributeErrorCode>();
export const channelOutcome = managed<ChannelErrorCode>();

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
