import type { UserRow } from '../../store/rows.ts';
import type { SalesStore } from '../../store/sales/sales.ts';
import { readEmail } from '../email.ts';
import { refuse } from '../refusal.ts';

export interface CustomerChange {
  email?: string | null | undefined;
  firstName?: string | null | undefined;
  lastName?: string | null | undefined;
  isActive?: boolean | undefined;
}

const MAX_NAME = 256;

/** Changes an account; its orders stay with it. */
export const updateCustomer = (
  store: SalesStore,
  id: number | null,
  { email, firstName, lastName, isActive }: CustomerChange,
): Promise<UserRow> =>
  store.transaction(async (sales) => {
    for (const [field, name] of Object.entries({ firstName, lastName }))
      if ((name?.length ?? 0) > MAX_NAME) throw refuse('INVALID', field, `At most ${MAX_NAME} characters.`);
    const user = id === null ? undefined : await sales.users.lock(id);
    if (!user) throw refuse('NOT_FOUND', 'id', 'There is no such customer.');
    const address = email == null ? undefined : readEmail(email);
    const namesake = address === undefined ? [] : await sales.users.byEmails([address]);
    if (namesake.some((other) => other.id !== user.id))
      throw refuse('UNIQUE', 'email', 'User with this Email already exists.');
    const changed = await sales.users.update(user.id, {
      email: address,
      firstName: firstName ?? undefined,
      lastName: lastName ?? undefined,
      isActive,
    });
    await sales.outbox.customerUpdated(changed);
    return changed;
  });
