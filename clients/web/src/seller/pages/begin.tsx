import type { Client } from '@urql/core';
import { Link, redirect, type LoaderFunction } from 'react-router';
import { graphql } from '../../../generated/gql.ts';
import { Head } from '../../app/head.tsx';
import { Notice } from '../../design/feedback/notice.tsx';
import { toSignIn } from '../../graph/page-query.ts';

const document = graphql(`
  query SellingOrganizations {
    viewer {
      subject
      organizations {
        id
        slug
        seller {
          id
        }
      }
    }
  }
`);

/** Leads on to the organization that sells, or else to the first one. */
export const query = {
  loader:
    (client: Client): LoaderFunction =>
    async ({ request }) => {
      const { data } = await client.query(document, {}).toPromise();
      if (!data?.viewer) throw toSignIn(new URL(request.url));
      const { organizations } = data.viewer;
      const first = organizations.find(({ seller }) => seller) ?? organizations[0];
      return first ? redirect(`/sell/${first.slug}`) : {};
    },
};

export default function NobodySellsPage() {
  return (
    <Notice title="Only organizations sell" icon="store">
      <Head title="Seller’s desk" />
      <p>You belong to none yet: try an agent, which makes a workspace for you, and come back.</p>
      <p className="actions">
        <Link className="button button-primary" to="/products">
          Look around the shop
        </Link>
      </p>
    </Notice>
  );
}
