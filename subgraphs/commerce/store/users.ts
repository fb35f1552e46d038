import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Executor } from '#common/database/database.ts';
import type { Person } from '../domain/caller.ts';
import type { AddressRow, UserRow } from './rows.ts';
import { addresses, orders, users } from './tables.ts';

export type NewAddress = Omit<AddressRow, 'id'>;

export const userStore = (db: Executor) => ({
  byIds: (ids: readonly number[]): Promise<UserRow[]> =>
    db
      .select()
      .from(users)
      .where(inArray(users.id, [...ids])),

  byEmails: (emails: readonly string[]): Promise<UserRow[]> =>
    db
      .select()
      .from(users)
      .where(inArray(users.email, [...emails])),

  async lock(id: number): Promise<UserRow | undefined> {
    const [row] = await db.select().from(users).where(eq(users.id, id)).for('update');
    return row;
  },

  async update(id: number, change: Partial<Omit<UserRow, 'id'>>): Promise<UserRow> {
    const [row] = await db
      .update(users)
      .set({ ...change, id })
      .where(eq(users.id, id))
      .returning();
    return row as UserRow;
  },

  addresses: (ids: readonly number[]): Promise<AddressRow[]> =>
    db
      .select()
      .from(addresses)
      .where(inArray(addresses.id, [...ids])),

  async addAddress(address: NewAddress): Promise<number> {
    const [row] = await db.insert(addresses).values(address).returning({ id: addresses.id });
    return (row as { id: number }).id;
  },

  async deleteAddresses(ids: readonly number[]): Promise<void> {
    await db.delete(addresses).where(inArray(addresses.id, [...ids]));
  },

  /** The account of a person, if there is one that agrees with what the token says. */
  async current({ email, firstName, lastName, isStaff }: Person): Promise<UserRow | undefined> {
    const [known] = await db.select().from(users).where(eq(users.email, email));
    return known?.firstName === firstName && known.lastName === lastName && known.isStaff === isStaff
      ? known
      : undefined;
  },

  /**
   * The account of a person, made at first sight, or brought up to what the token says. Two requests
   * may see a newcomer at once: the address is unique, so that both get the same account. Wants a
   * transaction: an account without its earlier orders would stay without them.
   */
  async ensure({ email, firstName, lastName, isStaff }: Person): Promise<UserRow> {
    const [known] = await db.select({ id: users.id }).from(users).where(eq(users.email, email));
    const asTold = { firstName, lastName, isStaff };
    const [row] = await db
      .insert(users)
      .values({ email, ...asTold })
      .onConflictDoUpdate({ target: users.email, set: asTold })
      .returning();
    // Orders that the newcomer made as a guest become the newcomer's, as the address is verified now.
    if (!known)
      await db
        .update(orders)
        .set({ userId: row?.id })
        .where(and(eq(orders.userEmail, email), isNull(orders.userId)));
    return row as UserRow;
  },
});
