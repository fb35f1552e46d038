import { z } from 'zod';
import type { Caller } from '#common/identity/caller.ts';
import type { OrganizationDirectory } from '#common/services/organization-directory.ts';
import { demandSignIn } from '../access.ts';
import { done, failed, type Outcome } from '../failure.ts';
import type { Ledger } from '../ledger.ts';
import { amountCredits, uuid, validate } from '../validate.ts';
import { positiveMicros, toDecimal } from './money.ts';
import type { Pack, PackPrice, PackStore } from './packs.ts';
import type { KeptCards } from './payment-methods.ts';
import { notManaging } from './payouts.ts';

const autoTopUpInput = z.object({ pack: uuid, belowCredits: amountCredits, monthlyLimit: positiveMicros });
export type AutoTopUpInput = z.input<typeof autoTopUpInput>;

export interface AutoTopUp {
  packId: string;
  belowCredits: number;
  monthlyLimitMicros: number;
  currency: string;
  /** In this month (UTC), what is under way included. */
  spentMicros: number;
  failure: string | null;
}
export interface AutoTopUps {
  of(organization: string): Promise<AutoTopUp | null>;
  /** Null turns it off. What failed before is forgotten. */
  set(organization: string, wanted: Omit<AutoTopUp, 'spentMicros' | 'failure'> | null): Promise<void>;
  /** Buys now, if too few credits are available. */
  look(organization: string): Promise<void>;
}

interface Parts {
  directory: OrganizationDirectory;
  ledger: Ledger;
  packs: PackStore;
  cards: KeptCards | undefined;
  topUps: AutoTopUps;
}

/** Buys a pack by a kept card whenever fewer credits than the limit are available; null turns it off. */
export async function updateAutoTopUp(
  caller: Caller,
  { directory, ledger, packs, cards, topUps }: Parts,
  organization: string,
  input: AutoTopUpInput | null,
): Promise<Outcome> {
  demandSignIn(caller);
  const id = uuid.safeParse(organization);
  const refused = id.success
    ? await notManaging(directory, id.data)
    : failed('NOT_FOUND', 'organization', 'There is no such organization.');
  if (refused || !id.success)
    return refused ?? failed('NOT_FOUND', 'organization', 'There is no such organization.');
  if (input === null) {
    await topUps.set(id.data, null);
    return done(id.data);
  }
  const checked = validate(autoTopUpInput, input);
  if (!checked.ok) return { id: null, failures: checked.failures };
  const { belowCredits, monthlyLimit } = checked.value;
  const pack = await packs.pack(checked.value.pack);
  const unsuitable = unsuitablePack(pack, belowCredits, monthlyLimit);
  if (unsuitable) return unsuitable;
  if (!cards) return failed('INVALID', null, 'No payment provider is configured: no card can be charged.');
  if ((await cards.cardsOf(id.data)).length === 0)
    return failed('INVALID', null, 'There is no card: paymentMethodSetup keeps one.');
  if (!(await directory.exists(id.data)))
    return failed('NOT_FOUND', 'organization', 'There is no such organization.');
  await ledger.open(id.data);
  const { id: packId } = pack as Pack;
  const { currency } = priceOf(pack as Pack) as PackPrice;
  await topUps.set(id.data, { packId, belowCredits, monthlyLimitMicros: monthlyLimit, currency });
  await topUps.look(id.data);
  return done(id.data);
}

const priceOf = ({ prices }: Pack): PackPrice | undefined => prices[0];

function unsuitablePack(pack: Pack | null, belowCredits: number, limitMicros: number): Outcome | null {
  if (!pack?.isOnSale) return failed('NOT_FOUND', 'pack', 'There is no such credit pack on sale.');
  const price = priceOf(pack);
  if (!price) return failed('INVALID', 'pack', 'This pack has no price.');
  // So that one purchase always brings the wallet back: no dip buys twice.
  if (pack.credits < belowCredits)
    return failed(
      'INVALID',
      'belowCredits',
      `The pack has ${pack.credits} credits: the limit is at most that.`,
    );
  return limitMicros < price.amountMicros
    ? failed(
        'INVALID',
        'monthlyLimit',
        `One pack costs ${toDecimal(price.amountMicros)} ${price.currency}: less buys nothing.`,
      )
    : null;
}
