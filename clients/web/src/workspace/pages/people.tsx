import { useMutation } from 'urql';
import { graphql } from '../../../generated/gql.ts';
import type { MemberRole } from '../../../generated/graphql.ts';
import { Head } from '../../app/head.tsx';
import { useViewer } from '../../app/shell.tsx';
import { Time } from '../../design/values/amounts.tsx';
import { useConfirm } from '../../design/feedback/confirm.tsx';
import { useToasts } from '../../design/feedback/toasts.tsx';
import { pageQuery } from '../../graph/page-query.ts';
import { Invite } from '../organization/invite.tsx';
import { organizationIn, useOrganization } from '../organization/organization.ts';

const document = graphql(`
  query People($organization: ID!) {
    organization(id: $organization) {
      id
      name
      members {
        email
        role
        joinedAt
      }
      invitations {
        id
        email
        role
        expiresAt
      }
    }
  }
`);

const update = graphql(`
  mutation MemberUpdate($organization: ID!, $email: String!, $role: MemberRole!) {
    memberUpdate(organization: $organization, email: $email, role: $role) {
      member {
        email
        role
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

const remove = graphql(`
  mutation MemberRemove($organization: ID!, $email: String!) {
    memberRemove(organization: $organization, email: $email) {
      organization {
        id
        members {
          email
          role
          joinedAt
        }
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

const revoke = graphql(`
  mutation InvitationRevoke($id: ID!) {
    invitationRevoke(id: $id) {
      invitation {
        id
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

export const query = pageQuery({
  document,
  async variables(where) {
    const organization = await organizationIn(where);
    return organization && { organization: organization.id };
  },
  found: ({ organization }) => Boolean(organization),
  fresh: true,
});

const roles = [
  ['OWNER', 'Owner'],
  ['ADMIN', 'Admin'],
  ['MEMBER', 'Member'],
] as const;

export default function PeoplePage() {
  const { organization } = query.useData();
  const { id, name } = useOrganization();
  const viewer = useViewer();
  const confirm = useConfirm();
  const toasts = useToasts();
  const [, updateMember] = useMutation(update);
  const [, removeMember] = useMutation(remove);
  const [, revokeInvitation] = useMutation(revoke);
  if (!organization) return null;
  const own = organization.members.find(({ email }) => email === viewer?.email)?.role;
  const mayManage = own === 'OWNER' || own === 'ADMIN';
  const setRole = async (email: string, role: MemberRole): Promise<void> => {
    const { data } = await updateMember({ organization: id, email, role });
    const [failure] = data?.memberUpdate.errors ?? [{ message: 'Please try again.' }];
    if (failure) toasts.failed('The role stays', failure.message);
    else toasts.done(`${email} is ${role.toLowerCase()} now`);
  };
  const leave = async (email: string): Promise<void> => {
    const isSelf = email === viewer?.email;
    const yes = await confirm({
      title: isSelf ? `Leave ${name}?` : `Remove ${email}?`,
      text: 'Its agents, keys and credits stay with the organization.',
      yes: isSelf ? 'Leave' : 'Remove',
      isDangerous: true,
    });
    if (!yes) return;
    const { data } = await removeMember({ organization: id, email });
    const [failure] = data?.memberRemove.errors ?? [{ message: 'Please try again.' }];
    if (failure) return toasts.failed('Nothing has changed', failure.message);
    if (isSelf) location.assign('/workspace');
    else toasts.done(`${email} is no member any more`);
  };
  const takeBack = async (invitation: string): Promise<void> => {
    const { data } = await revokeInvitation({ id: invitation });
    const [failure] = data?.invitationRevoke.errors ?? [{ message: 'Please try again.' }];
    if (failure) toasts.failed('The invitation stays', failure.message);
    else toasts.done('The invitation opens nothing any more');
  };
  return (
    <div className="stack">
      <Head title={`People of ${name}`} />
      <h1>People</h1>
      <section className="panel">
        <h2>Members</h2>
        <div className="table-scroll" tabIndex={0} role="region" aria-label="Members">
          <table className="table table-stacked">
            <thead>
              <tr>
                <th scope="col">E-mail address</th>
                <th scope="col">Role</th>
                <th scope="col">Since</th>
                <th scope="col">
                  <span className="visually-hidden">What to do</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {organization.members.map(({ email, role, joinedAt }) => (
                <tr key={email}>
                  <td className="cell-title">{email}</td>
                  <td data-label="Role">
                    {mayManage && email !== viewer?.email ? (
                      <label className="inline-field">
                        <span className="visually-hidden">Role of {email}</span>
                        <select
                          value={role}
                          onChange={({ target }) => void setRole(email, target.value as MemberRole)}
                        >
                          {roles.map(([value, label]) => (
                            <option key={value} value={value}>
                              {label}
                            </option>
                          ))}
                        </select>
                      </label>
                    ) : (
                      role.toLowerCase()
                    )}
                  </td>
                  <td data-label="Since">
                    <Time at={joinedAt} as="date" />
                  </td>
                  <td className="cell-number">
                    {(mayManage || email === viewer?.email) && organization.members.length > 1 && (
                      <button type="button" className="button button-small" onClick={() => void leave(email)}>
                        {email === viewer?.email ? 'Leave' : 'Remove'}
                      </button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      {organization.invitations.length > 0 && (
        <section className="panel">
          <h2>Invited</h2>
          <ul className="rows">
            {organization.invitations.map((invitation) => (
              <li key={invitation.id} className="row">
                <span>
                  {invitation.email}{' '}
                  <span className="faint small">
                    as {invitation.role.toLowerCase()}, until <Time at={invitation.expiresAt} as="date" />
                  </span>
                </span>
                <button
                  type="button"
                  className="button button-small"
                  onClick={() => void takeBack(invitation.id)}
                >
                  Take it back
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {mayManage && <Invite organization={id} isOwner={own === 'OWNER'} />}
    </div>
  );
}
