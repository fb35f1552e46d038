import { asc, eq, getTableColumns, inArray } from 'drizzle-orm';
import type { Executor } from '#common/database.ts';
import type { Member, Organization, OrganizationStore } from '../domain/organization.ts';
import { only } from './rows.ts';
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

export const membershipsOf = (db: Executor, emails: readonly string[]): Promise<Member[]> =>
  db
    .select()
    .from(members)
    .where(inArray(members.email, [...emails]))
    .orderBy(asc(members.joinedAt), asc(members.organizationId))
    .limit(MAX_MEMBERSHIPS * emails.length);

export const organizationsById = (db: Executor, ids: readonly string[]): Promise<Organization[]> =>
  db
    .select(organizationColumns)
    .from(organizations)
    .where(inArray(organizations.id, [...ids]));

export const membersOf = (db: Executor, organizationIds: readonly string[]): Promise<Member[]> =>
  db
    .select()
    .from(members)
    .where(inArray(members.organizationId, [...organizationIds]))
    .orderBy(asc(members.joinedAt), asc(members.email))
    .limit(MAX_MEMBERS * organizationIds.length);
