import { asc, eq, getTableColumns, inArray, sql, type SQL } from 'drizzle-orm';
import { sqlState, UNIQUE_VIOLATION } from '#common/database/database-error.ts';
import type { Executor } from '#common/database/database.ts';
import { isUuid } from '#common/ids.ts';
import type { Page } from '#common/pagination/arguments.ts';
import { toConnection, type Connection } from '#common/pagination/connection.ts';
import type { Member, Organization, OrganizationStore } from '../../domain/organization.ts';
import { pageClauses } from '../lists/pages.ts';
import { found } from '../lists/search.ts';
import { askedKeys, only } from '../rows.ts';
import { members, organizations } from '../tables.ts';

const MAX_MEMBERSHIPS = 200;
const MAX_MEMBERS = 100;

const {
  personalEmail: _personalEmail,
  trialCreditsGiven: _trialCreditsGiven,
  ...organizationColumns
} = getTableColumns(organizations);

export const createOrganizationStore = (db: Executor): OrganizationStore => ({
  async organization(id) {
    return isUuid(id) ? only(await organizationsById(db, [id])) : undefined;
  },
  async insert(organization, owner) {
    const made = await db
      .insert(organizations)
      .values(organization)
      .onConflictDoNothing({ target: organizations.slug })
      .returning(organizationColumns);
    if (made.length === 0) return undefined;
    await db.insert(members).values({ organizationId: organization.id, email: owner, role: 'OWNER' });
    return only(made);
  },
  async update(id, changes) {
    if (Object.keys(changes).length === 0) return this.organization(id);
    try {
      const rows = await db
        .update(organizations)
        .set(changes)
        .where(eq(organizations.id, id))
        .returning(organizationColumns);
      return only(rows);
    } catch (error) {
      if (sqlState(error)?.code !== UNIQUE_VIOLATION) throw error;
      return 'taken';
    }
  },
  membershipsOf: (email) => membershipsOf(db, [email]),
  async personalOf(email) {
    const rows = await db
      .select({ id: organizations.id })
      .from(organizations)
      .where(eq(organizations.personalEmail, email));
    return only(rows)?.id;
  },
  async hasTrialCredits(id) {
    const rows = await db
      .select({ given: organizations.trialCreditsGiven })
      .from(organizations)
      .where(eq(organizations.id, id));
    return only(rows)?.given ?? false;
  },
  async noteTrialCredits(id) {
    await db.update(organizations).set({ trialCreditsGiven: true }).where(eq(organizations.id, id));
  },
  async insertPersonal(organization, email) {
    const made = await db
      .insert(organizations)
      .values({ ...organization, personalEmail: email })
      .onConflictDoNothing()
      .returning({ id: organizations.id });
    if (made.length === 0) return undefined;
    await db.insert(members).values({ organizationId: organization.id, email, role: 'OWNER' });
    return organization.id;
  },
});

export const membershipsOf = (db: Executor, emails: readonly string[]): Promise<Member[]> =>
  oldestMembers(db, askedKeys(emails, 'text'), 'email', MAX_MEMBERSHIPS);

export const organizationsById = (db: Executor, ids: readonly string[]): Promise<Organization[]> =>
  db
    .select(organizationColumns)
    .from(organizations)
    .where(inArray(organizations.id, [...ids]));

export const membersOf = (db: Executor, organizationIds: readonly string[]): Promise<Member[]> =>
  oldestMembers(db, askedKeys(organizationIds, 'uuid'), 'organizationId', MAX_MEMBERS);

/** The first who joined of each list; of those who joined at the same moment, the other column decides. */
async function oldestMembers(
  db: Executor,
  asked: SQL,
  by: 'email' | 'organizationId',
  max: number,
): Promise<Member[]> {
  const other = by === 'email' ? 'organizationId' : 'email';
  const oldest = db
    .select()
    .from(members)
    .where(sql`${members[by]} = asked.key`)
    .orderBy(asc(members.joinedAt), asc(members[other]))
    .limit(max)
    .as('oldest');
  const rows = await db
    .select()
    .from(asked)
    .crossJoinLateral(oldest)
    .orderBy(asc(oldest.joinedAt), asc(oldest[other]));
  return rows.map((row) => row.oldest);
}

const list = { table: organizations, id: organizations.id, order: 'desc' as const };

/** All tenants, newest first, by a part of their name or slug. */
export async function listOrganizations(
  db: Executor,
  search: string | null | undefined,
  page: Page,
): Promise<Connection<Organization>> {
  const where =
    search == null ? undefined : found(sql`${organizations.name} || ' ' || ${organizations.slug}`, search);
  const clauses = pageClauses(list, page, where);
  const rows = await db
    .select(organizationColumns)
    .from(organizations)
    .where(clauses.where)
    .orderBy(...clauses.orderBy)
    .limit(clauses.limit);
  const count = sql<number>`count(*)::int`;
  return toConnection(
    rows,
    page,
    ({ id }) => [id],
    async () => only(await db.select({ count }).from(organizations).where(where))?.count ?? 0,
  );
}
