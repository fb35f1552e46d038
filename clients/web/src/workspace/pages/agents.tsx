import { Link } from 'react-router';
import { useSubscription } from 'urql';
import { readFragment, type FragmentType } from '../../../generated/fragment-masking.ts';
import { graphql } from '../../../generated/gql.ts';
import { Head } from '../../app/head.tsx';
import { useHydrated } from '../../app/hydrated.ts';
import { Credits, Time } from '../../design/values/amounts.tsx';
import { Notice } from '../../design/feedback/notice.tsx';
import { pageQuery } from '../../graph/page-query.ts';
import { ProductPicture } from '../../shop/product/product-picture.tsx';
import { InstanceState } from '../agent/instance-state.tsx';
import { organizationIn, useOrganization } from '../organization/organization.ts';

const agentCard = graphql(`
  fragment AgentCard on Instance {
    id
    name
    state
    failure
    trialEndsAt
    creditsConsumed
    plan {
      id
      name
    }
    offering {
      id
      name
      product {
        id
        ...ProductPicture
      }
    }
    runs(first: 1) {
      totalCount
      edges {
        node {
          id
          createdAt
        }
      }
    }
  }
`);

const document = graphql(`
  query Agents($organization: ID!, $after: String) {
    instances(organization: $organization, first: 24, after: $after) {
      totalCount
      edges {
        node {
          id
          ...AgentCard
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const changed = graphql(`
  subscription AgentChanged($instance: ID!) {
    instanceStateChanged(instance: $instance) {
      id
      name
      state
      failure
    }
  }
`);

export const query = pageQuery({
  document,
  async variables(where) {
    const organization = await organizationIn(where);
    return organization && { organization: organization.id, after: where.search.get('after') };
  },
  fresh: true,
});

export default function AgentsPage() {
  const { instances } = query.useData();
  const { name } = useOrganization();
  return (
    <>
      <Head title={`Agents of ${name}`} />
      <header className="page-head">
        <h1>Agents</h1>
        <p className="page-head-end">
          <Link className="button" to="/products">
            Get another one
          </Link>
        </p>
      </header>
      {instances.edges.length === 0 ? (
        <Notice title="No agents yet" icon="agent" isPart>
          <p>Buy one, or try one for nothing: it is set up in seconds and waits for you here.</p>
        </Notice>
      ) : (
        <ul className="agent-grid">
          {instances.edges.map(({ node }) => (
            <AgentCard key={node.id} agent={node} />
          ))}
        </ul>
      )}
      {instances.pageInfo.hasNextPage && (
        <p className="actions actions-centre">
          <Link className="button" to={`?after=${instances.pageInfo.endCursor}`}>
            Older agents
          </Link>
        </p>
      )}
    </>
  );
}

const isOver = (state: string): boolean => state === 'TERMINATED';

function AgentCard({ agent }: { agent: FragmentType<typeof agentCard> }) {
  const { id, name, state, failure, plan, offering, creditsConsumed, runs, trialEndsAt } = readFragment(
    agentCard,
    agent,
  );
  const { slug } = useOrganization();
  const isHydrated = useHydrated();
  // Its events change the instance in the cache, from where this card reads it.
  useSubscription({ query: changed, variables: { instance: id }, pause: !isHydrated || isOver(state) });
  const [last] = runs.edges;
  return (
    <li className="card agent-card">
      {offering.product && <ProductPicture product={offering.product} />}
      <div className="agent-card-text">
        <div className="agent-card-head">
          <h2>
            <Link className="card-link" to={`/workspace/${slug}/agents/${id}`}>
              {name}
            </Link>
          </h2>
          <InstanceState state={state} />
        </div>
        <p className="faint small">
          {offering.name !== name && `${offering.name} · `}
          {plan?.name ?? 'Trial'}
          {trialEndsAt && (
            <>
              {' · until '}
              <Time at={trialEndsAt} as="date" />
            </>
          )}
        </p>
        {failure && <p className="field-error">{failure}</p>}
        <dl className="figures">
          <div>
            <dt>Runs</dt>
            <dd>
              <Credits value={runs.totalCount ?? 0} />
            </dd>
          </div>
          <div>
            <dt>Credits used</dt>
            <dd>
              <Credits value={creditsConsumed} />
            </dd>
          </div>
          <div>
            <dt>Last run</dt>
            <dd>{last ? <Time at={last.node.createdAt} as="date" /> : 'never'}</dd>
          </div>
        </dl>
      </div>
    </li>
  );
}
