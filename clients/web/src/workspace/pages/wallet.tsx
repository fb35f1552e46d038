import { Link } from 'react-router';
import { useSubscription } from 'urql';
import { graphql } from '../../../generated/gql.ts';
import { Head } from '../../app/head.tsx';
import { useHydrated } from '../../app/hydrated.ts';
import { Icon } from '../../design/icon.tsx';
import { pageQuery } from '../../graph/page-query.ts';
import { CHANNEL } from '../../shop/channel.ts';
import { Grants } from '../../wallet/grants.tsx';
import { Ledger } from '../../wallet/ledger.tsx';
import { WalletTiles } from '../../wallet/wallet-tiles.tsx';
import { AutoTopUp } from '../wallet/auto-top-up.tsx';
import { Cards } from '../wallet/cards.tsx';
import { CreditPacks } from '../wallet/credit-packs.tsx';
import { LowCredit } from '../wallet/low-credit.tsx';
import { organizationIn, useOrganization } from '../organization/organization.ts';

const document = graphql(`
  query Wallet($organization: ID!, $channel: String!, $after: String) {
    wallet(organization: $organization) {
      id
      isLow
      lowCreditThreshold
      ...WalletTiles
      ...Grants
      ...Ledger
    }
    organization(id: $organization) {
      id
      ...Cards
      ...AutoTopUp
    }
    creditPacks(channel: $channel) {
      id
      credits
      name
      isOnSale
    }
    ...CreditPacks
  }
`);

const changed = graphql(`
  subscription WalletChanged($organization: ID!) {
    walletChanged(organization: $organization) {
      id
      isLow
      ...WalletTiles
    }
  }
`);

export const query = pageQuery({
  document,
  async variables(where) {
    const organization = await organizationIn(where);
    return organization && { organization: organization.id, channel: CHANNEL };
  },
  found: ({ wallet }) => Boolean(wallet),
  fresh: true,
});

export default function WalletPage() {
  const data = query.useData();
  const { id: organization, slug, name } = useOrganization();
  const isHydrated = useHydrated();
  useSubscription({ query: changed, variables: { organization }, pause: !isHydrated });
  const { wallet } = data;
  if (!wallet) return null;
  return (
    <div className="stack">
      <Head title={`Wallet of ${name}`} />
      <header className="page-head">
        <h1>Wallet</h1>
        <p className="page-head-end">
          <Link className="button" to={`/workspace/${slug}/statements`}>
            <Icon name="receipt" /> Statements
          </Link>
        </p>
      </header>
      <WalletTiles wallet={wallet} />
      {wallet.isLow && (
        <p className="form-notice">Few credits are left: runs that need more will be refused.</p>
      )}
      <CreditPacks root={data} />
      {data.organization && (
        <>
          <Cards organization={data.organization} />
          <AutoTopUp
            organization={data.organization}
            packs={data.creditPacks.filter(({ isOnSale }) => isOnSale)}
          />
        </>
      )}
      <Grants wallet={wallet} />
      <LowCredit organization={organization} threshold={wallet.lowCreditThreshold ?? null} />
      <Ledger
        organization={organization}
        wallet={wallet}
        agentPath={(agent) => `/workspace/${slug}/agents/${agent}`}
      />
    </div>
  );
}
