import { asc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { Executor } from '#common/database.ts';
import type { Member, Organization, OrganizationStore } from '../domain/organization.ts';
import { askedKeys, only } from './rows.ts';
import { members, organizations } from './tables.ts';

const MAX_MEMBERSHIPS = 200;
const MAX_MEMBERS = 100;

const { personalEmail: _personalEmail, ...organizationColumns } = getTableColumns(organizations);

export const createOrganizationStore = (db: Executor): OrganizationStore => ({
  membershipsOf: (email) => membershipsOf(db, [email]),
  async personalOf(email) {
    const rows = await db
      .select({ id: organizations.id })
      .from(organizations)
      .where(eq(organizations.personalEmail, email));
    return only(rows)?.id;
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

export async function membershipsOf(db: Executor, emails: readonly string[]): Promise<Member[]> {
  const oldest = db
    .select()
    .from(members)
    .where(sql`${members.email} = asked.key`)
    .orderBy(asc(members.joinedAt), asc(members.organizationId))
    .limit(MAX_MEMBERSHIPS)
    .as('oldest');
  const rows = await db
    .select()
    .from(askedKeys(emails, 'text'))
    .crossJoinLateral(oldest)
    .orderBy(asc(oldest.joinedAt), asc(oldest.organizationId));
  return rows.map((row) => row.oldest);
}

export const organizationsById = (db: Executor, ids: readonly string[]): Promise<Organization[]> =>
  db
    .select(organizationColumns)
    .from(organizations)
    .where(inArray(organizations.id, [...ids]));

export async function membersOf(db: Executor, organizationIds: readonly string[]): Promise<Member[]> {
  const oldest = db
    .select()
    .from(members)
    .where(sql`${members.organizationId} = asked.key`)
    .orderBy(asc(members.joinedAt), asc(members.email))
    .limit(MAX_MEMBERS)
    .as('oldest');
  const rows = await db
    .select()
    .from(askedKeys(organizationIds, 'uuid'))
    .crossJoinLateral(oldest)
    .orderBy(asc(oldest.joinedAt), asc(oldest.email));
  return rows.map((row) => row.oldest);
}
