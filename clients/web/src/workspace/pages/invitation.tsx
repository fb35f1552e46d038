import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useMutation } from 'urql';
import { graphql } from '../../../generated/gql.ts';
import { Head } from '../../app/head.tsx';
import { useViewer } from '../../app/shell.tsx';
import { Notice } from '../../design/feedback/notice.tsx';
import { pageQuery, signInPath } from '../../graph/page-query.ts';
import { useOnce } from '../../graph/use-once.ts';

const document = graphql(`
  query Invitation($secret: String!) {
    invitation(secret: $secret) {
      id
      email
      role
      invitedBy
      organization {
        id
        name
      }
    }
  }
`);

const accept = graphql(`
  mutation InvitationAccept($secret: String!) {
    invitationAccept(secret: $secret) {
      organization {
        id
        slug
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
  variables: ({ search }) => ({ secret: search.get('secret') ?? '' }),
  fresh: true,
});

/** Where the mail of an invitation leads. */
export default function InvitationPage() {
  const { invitation } = query.useData();
  const [search] = useSearchParams();
  const viewer = useViewer();
  const [failure, setFailure] = useState<string>();
  const [, acceptInvitation] = useMutation(accept);
  const [join, isJoining] = useOnce(async () => {
    const { data } = await acceptInvitation({ secret: search.get('secret') ?? '' });
    const { organization, errors = [] } = data?.invitationAccept ?? {};
    // The frame of the page learns about the organization with the next document.
    if (organization) location.assign(`/workspace/${organization.slug}`);
    else setFailure(errors[0]?.message ?? 'The marketplace does not answer. Please try again.');
  });
  if (!invitation)
    return (
      <Notice title="This invitation opens nothing" icon="lock">
        <Head title="Invitation" />
        <p>It was used, taken back, or is too old. Ask for another one.</p>
        <p className="actions">
          <Link className="button" to="/">
            Start page
          </Link>
        </p>
      </Notice>
    );
  const here = `/invitation?${search}`;
  return (
    <Notice title={`Join ${invitation.organization.name}`} icon="people">
      <Head title="Invitation" />
      <p>
        {invitation.invitedBy} invites {invitation.email} as {invitation.role.toLowerCase()}.
      </p>
      {failure && (
        <p role="alert" className="form-notice">
          {failure}
        </p>
      )}
      <p className="actions">
        {viewer?.email === invitation.email ? (
          <button
            type="button"
            className="button button-primary"
            disabled={isJoining}
            onClick={() => void join()}
          >
            Join
          </button>
        ) : (
          <a className="button button-primary" href={signInPath(here)}>
            Sign in as {invitation.email}
          </a>
        )}
      </p>
    </Notice>
  );
}
