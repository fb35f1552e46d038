import { z } from 'zod';
import type { Caller } from '#common/identity/caller.ts';
import type { OrganizationDirectory } from '#common/services/organization-directory.ts';
import { demandSignIn } from '../access.ts';
import { failed, type Failure } from '../failure.ts';
import { uuid, validate } from '../validate.ts';
import { notManaging } from './payouts.ts';

const url = z.url({ protocol: /^https?$/, error: 'An http(s) URL is needed.' }).max(2_000);
const payoutAccountLinkInput = z.object({ organization: uuid, returnUrl: url, refreshUrl: url });
export type PayoutAccountLinkInput = z.input<typeof payoutAccountLinkInput>;

export interface AccountLink {
  url: string;
  expiresAt: Date;
}
/** Where sellers tell the payment provider who they are. */
export interface PayoutAccounts {
  link(seller: string, urls: { returnUrl: string; refreshUrl: string }): Promise<AccountLink>;
}

/** Opens the seller's account at the provider if there is none, and a link to it. */
export async function linkPayoutAccount(
  caller: Caller,
  directory: OrganizationDirectory,
  accounts: PayoutAccounts | undefined,
  input: PayoutAccountLinkInput,
): Promise<{ link: AccountLink | null; failures: Failure[] }> {
  demandSignIn(caller);
  const checked = validate(payoutAccountLinkInput, input);
  if (!checked.ok) return { link: null, failures: checked.failures };
  const { organization, returnUrl, refreshUrl } = checked.value;
  const refused = await notManaging(directory, organization);
  if (refused) return { link: null, failures: refused.failures };
  if (!accounts) {
    const none = failed('INVALID', null, 'No payment provider is configured: nobody can be paid.');
    return { link: null, failures: none.failures };
  }
  return { link: await accounts.link(organization, { returnUrl, refreshUrl }), failures: [] };
}
