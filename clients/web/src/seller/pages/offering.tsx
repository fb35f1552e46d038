import { Link } from 'react-router';
import { useMutation, useSubscription } from 'urql';
import { graphql } from '../../../generated/gql.ts';
import { Head } from '../../app/head.tsx';
import { useHydrated } from '../../app/hydrated.ts';
import { useConfirm } from '../../design/feedback/confirm.tsx';
import { FormNotice } from '../../design/forms/form-notice.tsx';
import { Icon } from '../../design/icon.tsx';
import { pageQuery } from '../../graph/page-query.ts';
import { useAction } from '../../graph/use-action.ts';
import { organizationIn, useOrganization } from '../../workspace/organization/organization.ts';
import { NewPlan } from '../new-plan.tsx';
import { NewRelease } from '../new-release.tsx';
import { OfferingState } from '../offering-state.tsx';
import { OfferingTerms } from '../offering-terms.tsx';
import { PlanRow } from '../plan-row.tsx';
import { ReleaseRow } from '../release-row.tsx';

const document = graphql(`
  query OfferingDesk($id: ID!) {
    offering(id: $id) {
      id
      name
      description
      state
      category
      publishedAt
      imageUrl
      trial {
        enabled
      }
      ...OfferingTerms
      review {
        decision
        reason
        decidedAt
      }
      listing {
        state
        failure
      }
      product {
        id
        slug
      }
      currentVersion {
        id
      }
      versions(first: 20) {
        edges {
          node {
            id
            ...ReleaseRow
          }
        }
      }
      plans {
        id
        archivedAt
        prices {
          channel
        }
        ...PlanRow
      }
    }
  }
`);

const changed = graphql(`
  subscription OfferingChanged($offering: ID!) {
    offeringChanged(offering: $offering) {
      id
      state
      publishedAt
      listing {
        state
        failure
      }
    }
  }
`);

const submit = graphql(`
  mutation OfferingSubmit($id: ID!) {
    offeringSubmit(id: $id) {
      offering {
        id
        state
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

const withdraw = graphql(`
  mutation OfferingWithdraw($id: ID!) {
    offeringWithdraw(id: $id) {
      offering {
        id
        state
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

const unpublish = graphql(`
  mutation OfferingUnpublish($id: ID!) {
    offeringUnpublish(id: $id) {
      offering {
        id
        state
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
    return (await organizationIn(where)) && { id: where.params['offering'] ?? '' };
  },
  found: ({ offering }) => Boolean(offering),
  fresh: true,
});

export default function OfferingPage() {
  const { offering } = query.useData();
  const { slug } = useOrganization();
  const isHydrated = useHydrated();
  useSubscription({
    query: changed,
    variables: { offering: offering?.id ?? '' },
    pause: !isHydrated || !offering,
  });
  if (!offering) return null;
  const releases = offering.versions.edges.map(({ node }) => node);
  const plans = offering.plans.filter(({ archivedAt }) => !archivedAt);
  const steps = [
    ['A description for buyers', offering.description.trim() !== ''],
    ['A release with a flow', releases.length > 0],
    ['A plan with a price', plans.some(({ prices }) => prices.length > 0)],
    ['A trial, so that people dare (not needed)', offering.trial.enabled],
    ['Read and approved by the marketplace', offering.state === 'PUBLISHED'],
    ['In the shop', offering.listing?.state === 'LISTED'],
  ] as const;
  return (
    <>
      <Head title={offering.name} />
      <nav aria-label="Where you are" className="crumbs">
        <Link to={`/sell/${slug}`}>Seller’s desk</Link>
      </nav>
      <header className="page-head">
        <h1>{offering.name}</h1>
        <OfferingState state={offering.state} />
        {offering.product && offering.state === 'PUBLISHED' && (
          <p className="page-head-end">
            <Link to={`/products/${offering.product.slug}`}>In the shop</Link>
          </p>
        )}
      </header>
      <p className="lead written">{offering.description}</p>
      <section className="panel">
        <h2>On its way to the shop</h2>
        <ul className="checklist">
          {steps.map(([what, isDone]) => (
            <li key={what} data-done={isDone || undefined}>
              <Icon name={isDone ? 'check' : 'clock'} />
              <span>
                {what}
                <span className="visually-hidden">{isDone ? ', done' : ', missing'}</span>
              </span>
            </li>
          ))}
        </ul>
        {offering.review?.reason && offering.state === 'REJECTED' && (
          <p className="form-notice">Rejected: {offering.review.reason}</p>
        )}
        {offering.listing?.failure && (
          <p className="form-notice">The shop refuses it: {offering.listing.failure}</p>
        )}
        <Steps id={offering.id} state={offering.state} />
      </section>
      <OfferingTerms key={offering.id} offering={offering} />
      <section className="panel">
        <h2>Releases</h2>
        {releases.length === 0 ? (
          <p className="faint">None yet.</p>
        ) : (
          <ul className="rows">
            {releases.map((release) => (
              <ReleaseRow
                key={release.id}
                offering={offering.id}
                release={release}
                isCurrent={release.id === offering.currentVersion?.id}
              />
            ))}
          </ul>
        )}
      </section>
      <NewRelease offering={offering.id} />
      <section className="panel">
        <h2>Plans</h2>
        {plans.length === 0 ? (
          <p className="faint">None yet.</p>
        ) : (
          <ul className="rows">
            {plans.map((plan) => (
              <PlanRow key={plan.id} plan={plan} />
            ))}
          </ul>
        )}
      </section>
      <NewPlan offering={offering.id} />
    </>
  );
}

const mayBeSubmitted = new Set(['DRAFT', 'REJECTED', 'UNPUBLISHED']);

function Steps({ id, state }: { id: string; state: string }) {
  const [, submitIt] = useMutation(submit);
  const [, withdrawIt] = useMutation(withdraw);
  const [, unpublishIt] = useMutation(unpublish);
  const submitting = useAction([], async () => (await submitIt({ id })).data?.offeringSubmit.errors);
  const withdrawing = useAction([], async () => (await withdrawIt({ id })).data?.offeringWithdraw.errors);
  const confirm = useConfirm();
  const unpublishing = useAction([], async () => {
    const yes = await confirm({
      title: 'Take it off sale?',
      text: 'Nobody can buy it until it has been reviewed again. Agents that were bought go on.',
      yes: 'Take it off sale',
      isDangerous: true,
    });
    return yes ? (await unpublishIt({ id })).data?.offeringUnpublish.errors : [];
  });
  return (
    <>
      <FormNotice
        errors={[...submitting.errors.rest, ...withdrawing.errors.rest, ...unpublishing.errors.rest]}
      />
      <p className="actions">
        {mayBeSubmitted.has(state) && (
          <button
            type="button"
            className="button button-primary"
            disabled={submitting.isRunning}
            onClick={() => void submitting.run()}
          >
            Send it to review
          </button>
        )}
        {state === 'IN_REVIEW' && (
          <button
            type="button"
            className="button"
            disabled={withdrawing.isRunning}
            onClick={() => void withdrawing.run()}
          >
            Take it back
          </button>
        )}
        {state === 'PUBLISHED' && (
          <button
            type="button"
            className="button"
            disabled={unpublishing.isRunning}
            onClick={() => void unpublishing.run()}
          >
            Take it off sale
          </button>
        )}
      </p>
    </>
  );
}
