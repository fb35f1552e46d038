import { createHash, randomBytes } from 'node:crypto';
import { newId } from '#common/ids.ts';
import { requirePerson, type Access } from '../access.ts';
import { Failure } from '../failures.ts';
import { MAX_INVITATIONS_PER_DAY, MAX_MEMBERS, type Invitation, type MemberRole } from '../organization.ts';
import type { Stores, Transact } from '../stores.ts';
import { checkEmail } from '../text-rules.ts';

const LIFETIME_MS = 7 * 86_400_000;

export interface InvitationRequest {
  organizationId: string;
  email: string;
  role: MemberRole;
}

/** SHA-256 of an invitation's secret, which has 256 random bits: it cannot be guessed from its hash. */
export const hashOfInvitation = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Invites by mail; inviting the same person again takes the earlier invitation back. */
export async function inviteMember(
  { access, stores, transact }: { access: Access; stores: Stores; transact: Transact },
  request: InvitationRequest,
): Promise<{ invitation: Invitation; secret: string }> {
  const { organizationId, role } = request;
  await access.requireOrganizationManager(organizationId, 'organization');
  const person = requirePerson(access.caller);
  await requireOwnerFor(access, organizationId, role);
  const email = checkEmail(request.email, 'email');
  const organization = await stores.organizations.organization(organizationId);
  const secret = `inv_${randomBytes(32).toString('base64url')}`;
  return transact(async ({ people }) => {
    const members = await people.lockMembers(organizationId);
    if (members.some((member) => member.email === email))
      throw new Failure('CONFLICT', 'This person belongs to the organization already.', 'email');
    await people.revokeInvitationsOf(organizationId, email);
    if (members.length + (await people.countOpenInvitations(organizationId)) >= MAX_MEMBERS)
      throw new Failure('LIMIT_EXCEEDED', `An organization has at most ${MAX_MEMBERS} people.`);
    if ((await people.countInvitationsOfToday(organizationId)) >= MAX_INVITATIONS_PER_DAY)
      throw new Failure(
        'LIMIT_EXCEEDED',
        `At most ${MAX_INVITATIONS_PER_DAY} invitations a day are possible.`,
      );
    const invitation = await people.insertInvitation({
      id: newId(),
      organizationId,
      email,
      role,
      invitedBy: person.email,
      expiresAt: new Date(Date.now() + LIFETIME_MS),
      secretHash: hashOfInvitation(secret),
    });
    await people.mailInvitation(invitation, organization?.name ?? '', secret);
    return { invitation, secret };
  });
}

/** Only an OWNER makes, changes or removes an OWNER. */
export async function requireOwnerFor(
  access: Access,
  organizationId: string,
  ...roles: MemberRole[]
): Promise<void> {
  if (!roles.includes('OWNER')) return;
  if ((await access.memberships()).get(organizationId) !== 'OWNER')
    throw new Failure('FORBIDDEN', 'This needs an owner of the organization.');
}
