import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm';
import type { Executor } from '#common/database/database.ts';
import { among } from './among.ts';
import type { Person } from '../domain/caller.ts';
import type { AddressRow, UserRow } from './rows.ts';
import { accountTokens, addresses, checkouts, orders, users } from './tables.ts';

export type NewAddress = Omit<AddressRow, 'id'>;

export const userStore = (db: Executor) => ({
  byIds: (ids: readonly number[]): Promise<UserRow[]> => db.select().from(users).where(among(users.id, ids)),

  byEmails: (emails: readonly string[]): Promise<UserRow[]> =>
    db.select().from(users).where(among(users.email, emails)),

  /** Undefined when the address has an account already. */
  async insert(row: typeof users.$inferInsert): Promise<UserRow | undefined> {
    const [made] = await db.insert(users).values(row).onConflictDoNothing().returning();
    return made;
  },

  /** Orders and checkouts stay, as a guest's. */
  async delete(id: number): Promise<void> {
    await db.update(orders).set({ userId: null }).where(eq(orders.userId, id));
    await db.update(checkouts).set({ userId: null }).where(eq(checkouts.userId, id));
    await db
      .update(users)
      .set({ defaultBillingAddressId: null, defaultShippingAddressId: null })
      .where(eq(users.id, id));
    await db.delete(addresses).where(and(eq(addresses.userId, id), eq(addresses.inBook, true)));
    await db.update(addresses).set({ userId: null }).where(eq(addresses.userId, id));
    await db.delete(users).where(eq(users.id, id));
  },

  /** Orders that the address made as a guest. */
  async adoptOrders({ id, email }: UserRow): Promise<void> {
    await db
      .update(orders)
      .set({ userId: id })
      .where(and(eq(orders.userEmail, email), isNull(orders.userId)));
  },

  /** One of a purpose at a time. */
  async putToken(row: typeof accountTokens.$inferInsert): Promise<void> {
    await db
      .delete(accountTokens)
      .where(and(eq(accountTokens.userId, row.userId), eq(accountTokens.purpose, row.purpose)));
    await db.insert(accountTokens).values(row);
  },

  /** The account of a token that is still good; it is used up. */
  async takeToken(
    hash: string,
    purpose: typeof accountTokens.$inferSelect.purpose,
  ): Promise<number | undefined> {
    const [row] = await db
      .delete(accountTokens)
      .where(
        and(
          eq(accountTokens.hash, hash),
          eq(accountTokens.purpose, purpose),
          gt(accountTokens.expiresAt, sql`now()`),
        ),
      )
      .returning({ userId: accountTokens.userId });
    return row?.userId;
  },

  /** The address books of customers, oldest first. */
  addressBooks: (userIds: readonly number[]): Promise<AddressRow[]> =>
    db
      .select()
      .from(addresses)
      .where(and(among(addresses.userId, userIds), eq(addresses.inBook, true)))
      .orderBy(asc(addresses.id)),

  async updateAddress(id: number, change: Partial<NewAddress>): Promise<AddressRow> {
    const [row] = await db.update(addresses).set(change).where(eq(addresses.id, id)).returning();
    return row as AddressRow;
  },

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
    db.select().from(addresses).where(among(addresses.id, ids)),

  async addAddress(address: NewAddress): Promise<number> {
    const [row] = await db.insert(addresses).values(address).returning({ id: addresses.id });
    return (row as { id: number }).id;
  },

  async deleteAddresses(ids: readonly number[]): Promise<void> {
    await db.delete(addresses).where(among(addresses.id, ids));
  },

  /** The account of a person, if there is one that agrees with what the token says. */
  async current({ email, firstName, lastName, isStaff }: Person): Promise<UserRow | undefined> {
    const [known] = await db.select().from(users).where(eq(users.email, email));
    return known?.firstName === firstName &&
      known.lastName === lastName &&
      known.isStaff === isStaff &&
      known.isConfirmed
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
      .onConflictDoUpdate({
        target: users.email,
        // The issuer has verified the address: a password that somebody gave without is not its owner's.
        set: {
          ...asTold,
          isConfirmed: true,
          passwordHash: sql`CASE WHEN ${users.isConfirmed} THEN ${users.passwordHash} END`,
        },
      })
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
