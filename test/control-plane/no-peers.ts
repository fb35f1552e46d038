import type { Flows } from '#control-plane/domain/offerings/create-version.ts';
import type { Products } from '#control-plane/domain/offerings/link-offering.ts';
import type { Commissions } from '#control-plane/domain/sellers/commissions.ts';
import type { UsageOf } from '#control-plane/domain/instances/run-usage.ts';
import type { Channels } from '#control-plane/domain/offerings/plans.ts';

const unasked = (): never => {
  throw new Error('nobody is asked here');
};

/** For what asks neither the runtime nor commerce. */
export const noPeers: {
  flows: Flows;
  channels: Channels;
  products: Products;
  commissions: Commissions;
  usageOf: UsageOf;
} = {
  flows: { import: unasked, mistakesOf: unasked },
  channels: { currencies: unasked },
  products: { product: unasked },
  commissions: { set: unasked },
  usageOf: unasked,
};
