import { requirePerson, type Access } from '../access.ts';
import { Failure, notFound } from '../failures.ts';
import type { Member, MemberRole, Organization } from '../organization.ts';
import type { Stores, Transact } from '../stores.ts';
import { checkEmail } from '../text-rules.ts';
import { requireOwnerFor } from './invite-member.ts';

interface Request {
  access: Access;
  stores: Stores;
  transact: Transact;
}

/** Gives a member another role. The last OWNER stays one, or nobody could do what owners do. */
export async function changeRole(
  { access, transact }: Request,
  organizationId: string,
  email: string,
  role: MemberRole,
): Promise<Member> {
  await access.requireOrganizationManager(organizationId, 'organization');
  const address = checkEmail(email, 'email');
  return transact(async ({ people }) => {
    const member = memberOf(await people.lockMembers(organizationId), address, role);
    await requireOwnerFor(access, organizationId, member.role, role);
    const changed = await people.setRole(organizationId, address, role);
    if (!changed) throw notFound('member', 'email');
    return changed;
  });
}

/** Removes a member, or leaves. The person's streams of the organization end when they look again. */
export async function removeMember(
  { access, stores, transact }: Request,
  organizationId: string,
  email: string,
): Promise<Organization> {
  const person = requirePerson(access.caller);
  const address = checkEmail(email, 'email');
  // Whoever leaves needs nobody's leave.
  if (person.email !== address || !(await access.readsOrganization(organizationId)))
    await access.requireOrganizationManager(organizationId, 'organization');
  await transact(async ({ people }) => {
    const member = memberOf(await people.lockMembers(organizationId), address, undefined);
    if (person.email !== address) await requireOwnerFor(access, organizationId, member.role);
    if (await people.isPersonalOf(organizationId, address))
      throw new Failure('CONFLICT', 'This is the personal workspace of this person.', 'email');
    await people.removeMember(organizationId, address);
  });
  const organization = await stores.organizations.organization(organizationId);
  if (!organization) throw notFound('organization', 'organization');
  return organization;
}

/** The member, unless it is the last OWNER who would be none any more. */
function memberOf(members: Member[], email: string, next: MemberRole | undefined): Member {
  const member = members.find((candidate) => candidate.email === email);
  if (!member) throw notFound('member', 'email');
  const others = members.some((other) => other.role === 'OWNER' && other.email !== email);
  if (member.role === 'OWNER' && next !== 'OWNER' && !others)
    throw new Failure('CONFLICT', 'The last owner stays: make another member an owner first.', 'email');
  return member;
}
