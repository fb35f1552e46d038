import { Link, useParams } from 'react-router';
import { useQuery, useSubscription } from 'urql';
import { graphql } from '../../../generated/gql.ts';
import { Icon } from '../../design/icon.tsx';
import { Credits } from '../../design/values/amounts.tsx';
import { useHydrated } from '../hydrated.ts';
import { useViewer } from '../shell.tsx';

const walletQuery = graphql(`
  query WalletBadge($organization: ID!) {
    wallet(organization: $organization) {
      id
      available
      isLow
    }
  }
`);

const walletChanged = graphql(`
  subscription WalletBadgeChanged($organization: ID!) {
    walletChanged(organization: $organization) {
      id
      balance
      reserved
      available
      isLow
    }
  }
`);

/** What the organization may still spend, as it changes. */
export function WalletBadge() {
  const { organization: slug } = useParams();
  const viewer = useViewer();
  const organization = viewer?.organizations.find((each) => each.slug === slug) ?? viewer?.organizations[0];
  return organization ? <Badge id={organization.id} slug={organization.slug} /> : null;
}

function Badge({ id, slug }: { id: string; slug: string }) {
  const variables = { organization: id };
  const isHydrated = useHydrated();
  const [{ data }] = useQuery({ query: walletQuery, variables, pause: !isHydrated });
  // Its events write the same wallet into the cache, from where all of the page reads it.
  useSubscription({ query: walletChanged, variables });
  const wallet = isHydrated ? data?.wallet : undefined;
  return (
    <Link to={`/workspace/${slug}/wallet`} className="wallet-badge" data-low={wallet?.isLow || undefined}>
      <Icon name="coin" />
      <span className="wallet-badge-number">{wallet ? <Credits value={wallet.available} short /> : '–'}</span>
      <span className="visually-hidden">credits available{wallet?.isLow ? ', few left' : ''}</span>
    </Link>
  );
}
