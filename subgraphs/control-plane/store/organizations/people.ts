import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm';
import type { Executor } from '#common/database/database.ts';
import { isUuid } from '#common/ids.ts';
import { MAX_MEMBERS, type Invitation, type PeopleStore } from '../../domain/organization.ts';
import { mailInvitation } from './invitation-mail.ts';
import { only } from '../rows.ts';
import { invitations, members, organizations } from '../tables.ts';

const invitationColumns = {
  id: invitations.id,
  organizationId: invitations.organizationId,
  email: invitations.email,
  role: invitations.role,
  invitedBy: invitations.invitedBy,
  expiresAt: invitations.expiresAt,
  createdAt: invitations.createdAt,
};
const unanswered = and(isNull(invitations.acceptedAt), isNull(invitations.revokedAt));
const isOpen = and(unanswered, gt(invitations.expiresAt, sql`now()`));
const total = sql<number>`count(*)::int`;

export const createPeopleStore = (db: Executor): PeopleStore => ({
  async lockMembers(organizationId) {
    await db.execute(sql`SELECT FROM organizations WHERE id = ${organizationId} FOR UPDATE`);
    return db.select().from(members).where(eq(members.organizationId, organizationId));
  },
  async isPersonalOf(organizationId, email) {
    const rows = await db
      .select({ id: organizations.id })
      .from(organizations)
      .where(and(eq(organizations.id, organizationId), eq(organizations.personalEmail, email)));
    return rows.length > 0;
  },
  async insertMember(member) {
    await db.insert(members).values(member);
  },
  async setRole(organizationId, email, role) {
    const rows = await db
      .update(members)
      .set({ role })
      .where(and(eq(members.organizationId, organizationId), eq(members.email, email)))
      .returning();
    return only(rows);
  },
  async removeMember(organizationId, email) {
    await db.delete(members).where(and(eq(members.organizationId, organizationId), eq(members.email, email)));
  },
  async invitation(id) {
    if (!isUuid(id)) return undefined;
    return only(await db.select(invitationColumns).from(invitations).where(eq(invitations.id, id)));
  },
  async openInvitation(secretHash) {
    const rows = await db
      .select(invitationColumns)
      .from(invitations)
      .where(and(eq(invitations.secretHash, secretHash), isOpen));
    return only(rows);
  },
  async countOpenInvitations(organizationId) {
    const rows = await db
      .select({ total })
      .from(invitations)
      .where(and(eq(invitations.organizationId, organizationId), isOpen));
    return only(rows)?.total ?? 0;
  },
  async countInvitationsOfToday(organizationId) {
    const rows = await db
      .select({ total })
      .from(invitations)
      .where(
        and(
          eq(invitations.organizationId, organizationId),
          gt(invitations.createdAt, sql`now() - interval '1 day'`),
        ),
      );
    return only(rows)?.total ?? 0;
  },
  async insertInvitation(invitation) {
    const [row] = await db.insert(invitations).values(invitation).returning(invitationColumns);
    if (!row) throw new Error('an inserted invitation did not come back');
    return row;
  },
  async endInvitation(id, how) {
    if (!isUuid(id)) return undefined;
    const rows = await db
      .update(invitations)
      .set(how === 'accepted' ? { acceptedAt: sql`now()` } : { revokedAt: sql`now()` })
      .where(and(eq(invitations.id, id), how === 'accepted' ? isOpen : unanswered))
      .returning(invitationColumns);
    return only(rows);
  },
  async revokeInvitationsOf(organizationId, email) {
    await db
      .update(invitations)
      .set({ revokedAt: sql`now()` })
      .where(and(eq(invitations.organizationId, organizationId), eq(invitations.email, email), unanswered));
  },
  mailInvitation: (invitation, name, secret) => mailInvitation(db, invitation, name, secret),
});

/** Open invitations of each of many organizations, oldest first. */
export const invitationsOf = (db: Executor, organizationIds: readonly string[]): Promise<Invitation[]> =>
  db
    .select(invitationColumns)
    .from(invitations)
    .where(and(sql`${invitations.organizationId} = ANY(${sql.param([...organizationIds])}::uuid[])`, isOpen))
    .orderBy(asc(invitations.id))
    .limit(MAX_MEMBERS * organizationIds.length);
