import type { Caller } from '#common/identity/caller.ts';
import type { OrganizationDirectory } from '#common/services/organization-directory.ts';
import { demandSignIn } from '../access.ts';
import { failed, type Failure } from '../failure.ts';
import { uuid } from '../validate.ts';
import { notManaging } from './payouts.ts';

export interface KeptCard {
  id: string;
  brand: string;
  lastDigits: string;
  expiryMonth: number;
  expiryYear: number;
  /** The one that was kept last. */
  isDefault: boolean;
}
/** Cards that the payment provider keeps; their numbers are never here. */
export interface KeptCards {
  cardsOf(organization: string): Promise<KeptCard[]>;
  /** The secret for the provider's form in the browser, which keeps a card for payments without its owner. */
  setUp(organization: string): Promise<string>;
  /** Whose card it is; null when it is nobody's that we know. */
  ownerOf(card: string): Promise<string | null>;
  remove(card: string): Promise<void>;
}

const notConfigured = (): Failure[] =>
  failed('INVALID', null, 'No payment provider is configured: no card can be kept.').failures;

export async function setUpPaymentMethod(
  caller: Caller,
  directory: OrganizationDirectory,
  cards: KeptCards | undefined,
  organization: string,
): Promise<{ clientSecret: string | null; failures: Failure[] }> {
  demandSignIn(caller);
  const id = uuid.safeParse(organization);
  const refused = id.success
    ? await notManaging(directory, id.data)
    : failed('NOT_FOUND', 'organization', 'There is no such organization.');
  if (refused) return { clientSecret: null, failures: refused.failures };
  if (!cards) return { clientSecret: null, failures: notConfigured() };
  return { clientSecret: await cards.setUp(id.data as string), failures: [] };
}

/** A card of somebody else looks like one that there is not. */
export async function removePaymentMethod(
  caller: Caller,
  directory: OrganizationDirectory,
  cards: KeptCards | undefined,
  card: string,
): Promise<{ organization: string | null; failures: Failure[] }> {
  demandSignIn(caller);
  if (!cards) return { organization: null, failures: notConfigured() };
  const owner = await cards.ownerOf(card);
  if (owner === null || !(await directory.mayRead(owner))) {
    const none = failed('NOT_FOUND', 'id', 'There is no such payment method.');
    return { organization: null, failures: none.failures };
  }
  const refused = await notManaging(directory, owner);
  if (refused) return { organization: null, failures: refused.failures };
  await cards.remove(card);
  return { organization: owner, failures: [] };
}
