import { Link, NavLink, Outlet } from 'react-router';
import { useMutation, useSubscription } from 'urql';
import { graphql } from '../../../generated/gql.ts';
import { Head } from '../../app/head.tsx';
import { useHydrated } from '../../app/hydrated.ts';
import { useConfirm } from '../../design/feedback/confirm.tsx';
import { Icon } from '../../design/icon.tsx';
import { LinkRow } from '../../design/link-row.tsx';
import { useToasts } from '../../design/feedback/toasts.tsx';
import { pageQuery } from '../../graph/page-query.ts';
import { useOnce } from '../../graph/use-once.ts';
import { InstanceState } from '../agent/instance-state.tsx';
import { organizationIn, useOrganization } from '../organization/organization.ts';

const document = graphql(`
  query Agent($id: ID!) {
    instance(id: $id) {
      id
      name
      state
      failure
      organization {
        id
      }
      offering {
        id
        name
        product {
          id
          slug
        }
      }
    }
  }
`);

const changed = graphql(`
  subscription OneAgentChanged($instance: ID!) {
    instanceStateChanged(instance: $instance) {
      id
      name
      state
      failure
    }
  }
`);

const suspend = graphql(`
  mutation AgentSuspend($id: ID!) {
    instanceSuspend(id: $id) {
      instance {
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

const resume = graphql(`
  mutation AgentResume($id: ID!) {
    instanceResume(id: $id) {
      instance {
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
    return (await organizationIn(where)) && { id: where.params['agent'] ?? '' };
  },
  found: ({ instance }) => Boolean(instance),
});

const tabs = [
  ['', 'Talk', 'chat'],
  ['/settings', 'Settings', 'gear'],
  ['/documents', 'Documents', 'document'],
  ['/tools', 'Tools', 'tool'],
  ['/schedules', 'Schedules', 'clock'],
  ['/keys', 'Keys', 'key'],
  ['/widget', 'Widget', 'window'],
] as const;

export default function AgentFrame() {
  const { instance } = query.useData();
  const { slug } = useOrganization();
  const isHydrated = useHydrated();
  useSubscription({
    query: changed,
    variables: { instance: instance?.id ?? '' },
    pause: !isHydrated || !instance,
  });
  if (!instance) return null;
  const path = `/workspace/${slug}/agents/${instance.id}`;
  return (
    <>
      <Head title={instance.name} />
      <nav aria-label="Where you are" className="crumbs">
        <Link to={`/workspace/${slug}`}>Agents</Link>
        {instance.offering.product && (
          <Link to={`/products/${instance.offering.product.slug}`}>{instance.offering.name}</Link>
        )}
      </nav>
      <header className="page-head">
        <h1>{instance.name}</h1>
        <InstanceState state={instance.state} />
        <p className="page-head-end">
          <Switch id={instance.id} state={instance.state} />
        </p>
      </header>
      {instance.failure && <p className="field-error">{instance.failure}</p>}
      <LinkRow aria-label="This agent" className="tabs">
        {tabs.map(([to, label, icon]) => (
          <NavLink key={to} to={`${path}${to}`} end={to === ''}>
            <Icon name={icon} /> {label}
          </NavLink>
        ))}
      </LinkRow>
      <Outlet />
    </>
  );
}

/** Takes an agent out of service for a while, or back. */
function Switch({ id, state }: { id: string; state: string }) {
  const [, suspendAgent] = useMutation(suspend);
  const [, resumeAgent] = useMutation(resume);
  const confirm = useConfirm();
  const toasts = useToasts();
  const [flip, isFlipping] = useOnce(async () => {
    if (state === 'ACTIVE') {
      const yes = await confirm({
        title: 'Suspend this agent?',
        text: 'It refuses runs, also those of your programs and web pages, until you resume it.',
        yes: 'Suspend it',
      });
      if (!yes) return;
      const { data } = await suspendAgent({ id });
      const [failure] = data?.instanceSuspend.errors ?? [{ message: 'Please try again.' }];
      if (failure) toasts.failed('It goes on', failure.message);
      return;
    }
    const { data } = await resumeAgent({ id });
    const [failure] = data?.instanceResume.errors ?? [{ message: 'Please try again.' }];
    if (failure) toasts.failed('It stays suspended', failure.message);
  });
  if (state !== 'ACTIVE' && state !== 'SUSPENDED') return null;
  return (
    <button type="button" className="button button-small" disabled={isFlipping} onClick={() => void flip()}>
      {state === 'ACTIVE' ? 'Suspend' : 'Resume'}
    </button>
  );
}
