import { Link, redirect, type LoaderFunction } from 'react-router';
import type { Client } from '@urql/core';
import { graphql } from '../../../generated/gql.ts';
import { Head } from '../../app/head.tsx';
import { Notice } from '../../design/feedback/notice.tsx';
import { toSignIn } from '../../graph/page-query.ts';

const document = graphql(`
  query FirstOrganization {
    viewer {
      subject
      organizations {
        id
        slug
      }
    }
  }
`);

/** Leads on to the first organization of whoever is signed in. */
export const query = {
  loader:
    (client: Client): LoaderFunction =>
    async ({ request }) => {
      // A first purchase makes one.
      const { data } = await client.query(document, {}, { requestPolicy: 'network-only' }).toPromise();
      if (!data?.viewer) throw toSignIn(new URL(request.url));
      const [first] = data.viewer.organizations;
      return first ? redirect(`/workspace/${first.slug}`) : {};
    },
};

export default function NoWorkspacePage() {
  return (
    <Notice title="Your workspace begins with your first agent" icon="agent">
      <Head title="Workspace" />
      <p>Buy one, or try one for nothing: it is set up in seconds and waits for you here.</p>
      <p className="actions">
        <Link className="button button-primary" to="/products">
          Look around the shop
        </Link>
      </p>
    </Notice>
  );
}
