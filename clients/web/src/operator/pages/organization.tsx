import { Link } from 'react-router';
import { graphql } from '../../../generated/gql.ts';
import { Head } from '../../app/head.tsx';
import { Time } from '../../design/values/amounts.tsx';
import { Icon } from '../../design/icon.tsx';
import { pageQuery } from '../../graph/page-query.ts';
import { Grants } from '../../wallet/grants.tsx';
import { Ledger } from '../../wallet/ledger.tsx';
import { WalletTiles } from '../../wallet/wallet-tiles.tsx';
import { InstanceState } from '../../workspace/agent/instance-state.tsx';
import { GiveCredits } from '../give-credits.tsx';

const document = graphql(`
  query OneOrganization($organization: ID!, $after: String) {
    organization(id: $organization) {
      id
      name
      slug
      createdAt
      members {
        email
        role
        joinedAt
      }
      seller {
        id
        displayName
        state
      }
      instances(first: 25) {
        totalCount
        edges {
          node {
            id
            name
            state
          }
        }
      }
      wallet {
        id
        isLow
        lowCreditThreshold
        ...WalletTiles
        ...Grants
        ...Ledger
      }
    }
  }
`);

export const query = pageQuery({
  document,
  variables: ({ params }) => ({ organization: params['organization'] ?? '' }),
  found: ({ organization }) => Boolean(organization),
  fresh: true,
});

export default function OrganizationPage() {
  const { organization } = query.useData();
  if (!organization) return null;
  const { id, name, slug, createdAt, members, seller, instances, wallet } = organization;
  return (
    <>
      <Head title={name} />
      <header className="page-head">
        <h1>{name}</h1>
        <p className="faint">
          {slug} · since <Time at={createdAt} as="date" />
        </p>
        <p className="page-head-end row-end">
          <Link className="button" to={`/operate/runs?organization=${id}`}>
            <Icon name="chat" /> Its runs
          </Link>
          <Link className="button" to={`/operate/audit?organization=${id}`}>
            <Icon name="document" /> What was done
          </Link>
        </p>
      </header>
      {wallet && (
        <>
          <WalletTiles wallet={wallet} />
          {wallet.isLow && (
            <p className="form-notice">
              Few credits are left: it wants to know of fewer than {wallet.lowCreditThreshold}.
            </p>
          )}
        </>
      )}
      <GiveCredits organization={id} />
      {wallet && (
        <>
          <Grants wallet={wallet} withSpent />
          <Ledger organization={id} wallet={wallet} />
        </>
      )}
      <section className="panel">
        <h2>Agents</h2>
        {instances.edges.length === 0 && <p className="faint">It has none.</p>}
        <ul className="rows rows-tight">
          {instances.edges.map(({ node }) => (
            <li key={node.id} className="row">
              <span>{node.name}</span>
              <InstanceState state={node.state} />
            </li>
          ))}
        </ul>
        {(instances.totalCount ?? 0) > instances.edges.length && (
          <p className="faint small">
            The newest {instances.edges.length} of {instances.totalCount}.
          </p>
        )}
      </section>
      <section className="panel">
        <h2>People</h2>
        {members.length === 0 && <p className="faint">Nobody belongs to it.</p>}
        <ul className="rows rows-tight">
          {members.map(({ email, role, joinedAt }) => (
            <li key={email} className="row">
              <span>{email}</span>
              <span className="faint small">
                {role.toLowerCase()} since <Time at={joinedAt} as="date" />
              </span>
            </li>
          ))}
        </ul>
      </section>
      {seller && (
        <section className="panel row">
          <span>
            Sells as <strong>{seller.displayName}</strong>, {seller.state.toLowerCase()}.
          </span>
          <Link className="button button-small" to="/operate/sellers">
            Sellers
          </Link>
        </section>
      )}
    </>
  );
}
