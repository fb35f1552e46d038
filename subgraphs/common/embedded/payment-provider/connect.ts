import { invalid, missing, unexpectedState } from './errors.ts';
import type { Events } from './events.ts';
import { newStripeId, now, type Objects, type Shown, type StripeObject, type Parameters } from './objects.ts';

const LINK_SECONDS = 300;

export interface Connect {
  createAccount(given: Parameters): StripeObject;
  createLink(given: Parameters): Shown;
  /** The one who followed a link said who they are, or left something out. */
  onboard(link: string, complete: boolean): StripeObject;
  transfer(given: Parameters): StripeObject;
  reverse(transfer: string, given: Parameters): StripeObject;
}

/** Sellers' accounts and what is transferred to them. The platform's own balance is not limited here. */
export function createConnect(objects: Objects, events: Events, baseUrl: () => string): Connect {
  const accountOf = (id: unknown): StripeObject => {
    const account = typeof id === 'string' ? objects.get(id) : undefined;
    if (account?.object !== 'account') throw missing('account', String(id), 'account');
    return account;
  };
  return {
    createAccount: (given) =>
      objects.put({
        id: newStripeId('acct'),
        object: 'account',
        created: now(),
        type: given['type'] ?? 'none',
        controller: given['controller']
          ? { type: 'application', is_controller: true, ...given['controller'] }
          : null,
        country: given['country'] ?? 'US',
        email: given['email'] ?? null,
        metadata: given['metadata'] ?? {},
        charges_enabled: false,
        details_submitted: false,
        payouts_enabled: false,
        capabilities: { transfers: 'inactive' },
        requirements: requirementsOf([
          'individual.first_name',
          'individual.last_name',
          'external_account',
          'tos_acceptance.date',
        ]),
      }),
    createLink(given) {
      const account = accountOf(given['account']);
      for (const param of ['refresh_url', 'return_url', 'type'])
        if (typeof given[param] !== 'string')
          throw invalid(`Missing required param: ${param}.`, param, 'parameter_missing');
      const id = newStripeId('alink');
      objects.put({
        id,
        object: 'account_link_page',
        created: now(),
        account: account.id,
        return_url: given['return_url'],
        refresh_url: given['refresh_url'],
        used: false,
        expires_at: now() + LINK_SECONDS,
      });
      return {
        object: 'account_link',
        created: now(),
        expires_at: now() + LINK_SECONDS,
        url: `${baseUrl()}/onboard/${id}`,
      };
    },
    onboard(link, complete) {
      const page = objects.get(link);
      if (page?.object !== 'account_link_page' || page['used'] || Number(page['expires_at']) < now())
        throw unexpectedState('The link was used before or is too old.');
      objects.put(Object.assign(page, { used: true }));
      const account = accountOf(page['account']);
      objects.put(
        Object.assign(account, {
          charges_enabled: complete,
          details_submitted: true,
          payouts_enabled: complete,
          capabilities: { transfers: complete ? 'active' : 'inactive' },
          requirements: requirementsOf(complete ? [] : ['external_account']),
        }),
      );
      events.emit('account.updated', account, account.id);
      return page;
    },
    transfer(given) {
      const amount = Number(given['amount']);
      if (!Number.isSafeInteger(amount) || amount < 1)
        throw invalid('Invalid positive integer', 'amount', 'parameter_invalid_integer');
      const account = accountOf(given['destination']);
      if ((account['capabilities'] as { transfers: string }).transfers !== 'active')
        throw invalid(
          'Your destination account needs to have at least one of the following capabilities enabled: transfers, crypto_transfers, legacy_payments',
          'destination',
          'insufficient_capabilities_for_transfer',
        );
      const transfer = objects.put({
        id: newStripeId('tr'),
        object: 'transfer',
        created: now(),
        amount,
        amount_reversed: 0,
        currency: String(given['currency']).toLowerCase(),
        destination: account.id,
        metadata: given['metadata'] ?? {},
        reversed: false,
        transfer_group: given['transfer_group'] ?? null,
      });
      events.emit('transfer.created', transfer);
      return transfer;
    },
    reverse(id, given) {
      const transfer = objects.get(id);
      if (transfer?.object !== 'transfer') throw missing('transfer', id);
      const left = Number(transfer['amount']) - Number(transfer['amount_reversed']);
      const amount = given['amount'] === undefined ? left : Number(given['amount']);
      if (!(amount >= 1 && amount <= left))
        throw invalid('The amount is more than what is left of the transfer.', 'amount');
      const reversal = objects.put({
        id: newStripeId('trr'),
        object: 'transfer_reversal',
        created: now(),
        amount,
        currency: transfer['currency'],
        transfer: transfer.id,
        metadata: given['metadata'] ?? {},
      });
      objects.put(
        Object.assign(transfer, {
          amount_reversed: Number(transfer['amount_reversed']) + amount,
          reversed: amount === left,
        }),
      );
      events.emit('transfer.reversed', transfer);
      return reversal;
    },
  };
}

const requirementsOf = (currently_due: string[]) => ({
  currently_due,
  past_due: [],
  eventually_due: currently_due,
  pending_verification: [],
  disabled_reason: currently_due.length > 0 ? 'requirements.past_due' : null,
  errors: [],
});
