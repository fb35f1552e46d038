import { requirePerson, type Access } from '../access.ts';
import { Failure, notFound } from '../failures.ts';
import { MAX_MEMBERS, type Invitation, type Organization } from '../organization.ts';
import type { Stores, Transact } from '../stores.ts';
import { hashOfInvitation } from './invite-member.ts';

/** Joins what one was invited to, once, signed in with the invited address. */
export async function acceptInvitation(
  { access, stores, transact }: { access: Access; stores: Stores; transact: Transact },
  secret: string,
): Promise<Organization> {
  const { email } = requirePerson(access.caller);
  const invitation = await stores.people.openInvitation(hashOfInvitation(secret));
  if (!invitation) throw notFound('open invitation', 'secret');
  if (invitation.email !== email)
    throw new Failure('FORBIDDEN', 'This invitation is for another e-mail address: sign in with that one.');
  const { organizationId, role } = invitation;
  return transact(async ({ people, organizations }) => {
    const members = await people.lockMembers(organizationId);
    if (!(await people.endInvitation(invitation.id, 'accepted'))) throw notFound('open invitation', 'secret');
    if (members.length >= MAX_MEMBERS)
      throw new Failure('LIMIT_EXCEEDED', `An organization has at most ${MAX_MEMBERS} people.`);
    if (!members.some((member) => member.email === email))
      await people.insertMember({ organizationId, email, role });
    const organization = await organizations.organization(organizationId);
    if (!organization) throw notFound('organization', 'secret');
    return organization;
  });
}

/** Takes an invitation back; one that is over stays as it is. */
export async function revokeInvitation(
  { access, stores }: { access: Access; stores: Stores },
  id: string,
): Promise<Invitation> {
  requirePerson(access.caller);
  const invitation = await stores.people.invitation(id);
  if (!invitation || !(await access.readsOrganization(invitation.organizationId)))
    throw notFound('invitation', 'id');
  await access.requireOrganizationManager(invitation.organizationId, 'id');
  const ended = await stores.people.endInvitation(id, 'revoked');
  if (!ended) throw new Failure('CONFLICT', 'The invitation is over already.', 'id');
  return ended;
}
