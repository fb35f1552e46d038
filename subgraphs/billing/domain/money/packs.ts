import { z } from 'zod';
import { newId } from '#common/ids.ts';
import type { Caller } from '#common/identity/caller.ts';
import { fromStripeAmount } from '#common/payment/amounts.ts';
import { demandOperator } from '../access.ts';
import { done, failed, ID_TAKEN, type Failure, type Outcome } from '../failure.ts';
import { amountCredits, uuid, validate } from '../validate.ts';
import { positiveMicros, toDecimal } from './money.ts';

const MAX_PRICES = 50;

const name = z.string().trim().min(1, 'A name is needed.').max(100, 'At most 100 characters.');
const prices = z
  .array(z.object({ channel: z.string().min(1, 'A channel is needed.').max(250), amount: positiveMicros }))
  .min(1, 'A pack has a price.')
  .max(MAX_PRICES, `At most ${MAX_PRICES} prices are possible.`)
  .refine(
    (all) => new Set(all.map(({ channel }) => channel)).size === all.length,
    'A channel has one price.',
  );
const packCreateInput = z.object({ id: uuid.nullish(), credits: amountCredits, name, prices });
export type CreditPackCreateInput = z.input<typeof packCreateInput>;
const packUpdateInput = z.object({
  name: name.nullish(),
  prices: prices.nullish(),
  isOnSale: z.boolean().nullish(),
});
export type CreditPackUpdateInput = z.input<typeof packUpdateInput>;

export interface PackPrice {
  /** Slug of the channel. */
  channel: string;
  amountMicros: number;
  currency: string;
}
export interface Pack {
  id: string;
  /** Commerce's id of what it is sold as. */
  variant: string;
  credits: number;
  name: string;
  isOnSale: boolean;
  prices: PackPrice[];
}
export interface PackStore {
  pack(id: string): Promise<Pack | null>;
  /** Keeps a new one; CONFLICT when the id was used for another. */
  insert(pack: Pack, request: object): Promise<'CREATED' | 'EXISTS' | 'CONFLICT'>;
  /** Whether this id has a pack, and whether it was asked for like this. */
  asked(id: string, request: object): Promise<'NEW' | 'EXISTS' | 'CONFLICT'>;
  update(id: string, changes: Partial<Pick<Pack, 'name' | 'isOnSale' | 'prices'>>): Promise<void>;
}
/** Commerce, where packs are sold. Each call may be repeated; all reject when commerce does not answer. */
export interface PackSales {
  /** The currency of each channel that sells, by its slug. */
  currencies(): Promise<ReadonlyMap<string, string>>;
  /** The id of the variant that stands for a pack, made when there is none. */
  variantOf(pack: string, name: string): Promise<string>;
  /** Brings the variant to what the pack says: name, prices, on sale or not. */
  bring(pack: Pack): Promise<void>;
}

const NO_COMMERCE = 'Commerce is not connected: packs cannot be sold.';

/** Makes a pack and puts it on sale. What fails on the way is done by a repeat with the same id. */
export async function createPack(
  caller: Caller,
  store: PackStore,
  sales: PackSales | undefined,
  input: CreditPackCreateInput,
): Promise<Outcome> {
  demandOperator(caller);
  const checked = validate(packCreateInput, input);
  if (!checked.ok) return { id: null, failures: checked.failures };
  if (!sales) return failed('INVALID', null, NO_COMMERCE);
  const { credits, name: called } = checked.value;
  const id = checked.value.id ?? newId();
  const request = { credits, name: called, prices: checked.value.prices };
  const known = await store.asked(id, request);
  if (known === 'CONFLICT') return failed('CONFLICT', 'id', ID_TAKEN);
  if (known === 'NEW') {
    const priced = await priceIn(sales, checked.value.prices);
    if (!priced.ok) return { id: null, failures: priced.failures };
    const variant = await sales.variantOf(id, called);
    const pack = { id, variant, credits, name: called, isOnSale: true, prices: priced.prices };
    if ((await store.insert(pack, request)) === 'CONFLICT') return failed('CONFLICT', 'id', ID_TAKEN);
  }
  const pack = await store.pack(id);
  if (pack) await sales.bring(pack);
  return done(id);
}

/** Changes what is given; what was bought before stays as it is. */
export async function updatePack(
  caller: Caller,
  store: PackStore,
  sales: PackSales | undefined,
  id: string,
  input: CreditPackUpdateInput,
): Promise<Outcome> {
  demandOperator(caller);
  for (const field of ['name', 'prices'] as const)
    if (input[field] === null)
      return failed('REQUIRED', field, `A pack has ${field === 'name' ? 'a name' : 'a price'}.`);
  const checked = validate(packUpdateInput, input);
  if (!checked.ok) return { id: null, failures: checked.failures };
  const packId = uuid.safeParse(id);
  if (!packId.success || !(await store.pack(packId.data)))
    return failed('NOT_FOUND', 'id', 'There is no such credit pack.');
  if (!sales) return failed('INVALID', null, NO_COMMERCE);
  const priced = checked.value.prices && (await priceIn(sales, checked.value.prices));
  if (priced && !priced.ok) return { id: null, failures: priced.failures };
  const { name: called, isOnSale } = checked.value;
  await store.update(packId.data, {
    ...(called != null && { name: called }),
    ...(isOnSale != null && { isOnSale }),
    ...(priced && { prices: priced.prices }),
  });
  const pack = await store.pack(packId.data);
  if (pack) await sales.bring(pack);
  return done(packId.data);
}

const refusedPrice = (message: string) => ({
  ok: false as const,
  failures: failed('INVALID', 'prices', message).failures,
});

async function priceIn(
  sales: PackSales,
  given: readonly { channel: string; amount: number }[],
): Promise<{ ok: true; prices: PackPrice[] } | { ok: false; failures: Failure[] }> {
  const currencies = await sales.currencies();
  const found: PackPrice[] = [];
  for (const { channel, amount } of given) {
    const currency = currencies.get(channel);
    if (currency === undefined)
      return refusedPrice(`Commerce has no channel ${channel.slice(0, 100)} that sells.`);
    const unitMicros = fromStripeAmount(1, currency);
    if (amount % unitMicros !== 0)
      return refusedPrice(`${currency} has whole units of ${toDecimal(unitMicros)}.`);
    found.push({ channel, amountMicros: amount, currency });
  }
  return { ok: true, prices: found };
}
