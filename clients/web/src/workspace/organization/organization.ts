import type { RequestPolicy } from '@urql/core';
import { useParams } from 'react-router';
import { graphql } from '../../../generated/gql.ts';
import { useViewer, type SignedIn } from '../../app/shell.tsx';
import { toSignIn, type Where } from '../../graph/page-query.ts';

const memberships = graphql(`
  query Memberships {
    viewer {
      subject
      organizations {
        id
        slug
        name
      }
    }
  }
`);

export type Organization = SignedIn['organizations'][number];

/** The organization that an address names; undefined for one that whoever asks does not belong to. */
export async function organizationIn({ params, client, url }: Where): Promise<Organization | undefined> {
  const find = async (requestPolicy: RequestPolicy): Promise<Organization | undefined> => {
    const { data } = await client.query(memberships, {}, { requestPolicy }).toPromise();
    if (!data?.viewer) throw toSignIn(url);
    return data.viewer.organizations.find(({ slug }) => slug === params['organization']);
  };
  // One that is not known may have come since: a first purchase makes it.
  return (await find('cache-first')) ?? find('network-only');
}

/** The same, for what stands on the page. */
export function useOrganization(): Organization {
  const { organization: slug } = useParams();
  const organization = useViewer()?.organizations.find((each) => each.slug === slug);
  if (!organization) throw new Error('this page belongs to no organization');
  return organization;
}
