import { derivedId } from '#common/ids.ts';
import type { Credits } from './credits.ts';
import type { OrderLine } from './order.ts';
import { makeInstances } from './receive-order.ts';
import type { Stores, Transact } from './stores.ts';

/** What became of a line whose variant has no plan, for the log. */
export type CreditLineOutcome = 'credits' | 'instances by product slug' | 'nothing' | 'done before';

/** A line without a plan of its own: a credit pack, else the product's offering, else nothing. */
export async function fulfilCreditLine(
  { stores, transact, credits }: { stores: Stores; transact: Transact; credits: Credits },
  lineId: string,
): Promise<CreditLineOutcome> {
  const line = await stores.orderLines.line(lineId);
  if (!line || line.outcome !== 'PENDING') return 'done before';
  // Outside of any transaction: billing may be slow, and its grant has a derived id.
  if (await isGranted(credits, line)) {
    await stores.orderLines.decide(line.id, 'CREDITS', null);
    return 'credits';
  }
  return transact((inside) => fallBack(inside, lineId));
}

const isGranted = async (credits: Credits, line: OrderLine): Promise<boolean> =>
  line.variantId !== null &&
  credits.grantPack({
    id: derivedId('credit-pack', line.id),
    organizationId: line.organizationId,
    variantId: line.variantId,
    quantity: line.quantity,
    orderId: line.orderId,
  });

async function fallBack(stores: Stores, lineId: string): Promise<CreditLineOutcome> {
  const line = await stores.orderLines.lock(lineId);
  if (line?.outcome !== 'PENDING') return 'done before';
  const plan =
    line.productSlug === null ? undefined : await stores.offerings.firstPlanOfSlug(line.productSlug);
  if (!plan) {
    await stores.orderLines.decide(line.id, 'NOTHING', 'the variant has neither a plan nor a credit pack');
    return 'nothing';
  }
  const note = 'the variant has no plan; taken from the slug of its product';
  return (await makeInstances(stores, line, plan, note)) ? 'instances by product slug' : 'nothing';
}
