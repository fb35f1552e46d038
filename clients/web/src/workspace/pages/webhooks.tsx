import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../../generated/gql.ts';
import { Head } from '../../app/head.tsx';
import { Time } from '../../design/values/amounts.tsx';
import { useConfirm } from '../../design/feedback/confirm.tsx';
import { Secret } from '../../design/values/secret.tsx';
import { useToasts } from '../../design/feedback/toasts.tsx';
import { pageQuery } from '../../graph/page-query.ts';
import { NewWebhook } from '../webhooks/new-webhook.tsx';
import { organizationIn, useOrganization } from '../organization/organization.ts';
import { WebhookDeliveries } from '../webhooks/webhook-deliveries.tsx';
import { eventNames } from '../webhooks/webhook-events.ts';

const document = graphql(`
  query Webhooks($organization: ID!) {
    organization(id: $organization) {
      id
      webhookEndpoints {
        id
        url
        events
        isEnabled
        createdAt
        ...WebhookDeliveries
      }
    }
  }
`);

const update = graphql(`
  mutation WebhookUpdate($id: ID!, $isEnabled: Boolean!) {
    webhookEndpointUpdate(id: $id, input: { isEnabled: $isEnabled }) {
      endpoint {
        id
        isEnabled
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

const remove = graphql(`
  mutation WebhookDelete($id: ID!) {
    webhookEndpointDelete(id: $id) {
      endpoint {
        id
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
    const organization = await organizationIn(where);
    return organization && { organization: organization.id };
  },
  found: ({ organization }) => Boolean(organization),
  fresh: true,
});

export default function WebhooksPage() {
  const { organization } = query.useData();
  const { name } = useOrganization();
  const [secret, setSecret] = useState<string>();
  const [, updateEndpoint] = useMutation(update);
  const [, removeEndpoint] = useMutation(remove);
  const confirm = useConfirm();
  const toasts = useToasts();
  if (!organization) return null;
  const flip = async (id: string, isEnabled: boolean): Promise<void> => {
    const { data } = await updateEndpoint({ id, isEnabled });
    const [failure] = data?.webhookEndpointUpdate.errors ?? [{ message: 'Please try again.' }];
    if (failure) toasts.failed('Nothing has changed', failure.message);
  };
  const take = async (id: string, url: string): Promise<void> => {
    const yes = await confirm({
      title: 'Delete this address?',
      text: `${url} is told nothing more, and its secret signs nothing more.`,
      yes: 'Delete it',
      isDangerous: true,
    });
    if (!yes) return;
    const { data } = await removeEndpoint({ id });
    const [failure] = data?.webhookEndpointDelete.errors ?? [{ message: 'Please try again.' }];
    if (failure) toasts.failed('It is still there', failure.message);
    else toasts.done('It is gone');
  };
  return (
    <div className="stack">
      <Head title={`Webhooks of ${name}`} />
      <h1>Webhooks</h1>
      <p className="lead">
        Addresses of yours that are told what happens, signed as{' '}
        <a href="https://www.standardwebhooks.com" target="_blank" rel="noopener noreferrer">
          Standard Webhooks
        </a>{' '}
        has it.
      </p>
      {secret && <Secret value={secret} what="signing secret" />}
      {organization.webhookEndpoints.map((endpoint) => (
        <section key={endpoint.id} className="panel">
          <div className="row">
            <h2 className="break">{endpoint.url}</h2>
            <span className="row-end">
              <button
                type="button"
                role="switch"
                className="switch"
                aria-checked={endpoint.isEnabled}
                aria-label={endpoint.url}
                onClick={() => void flip(endpoint.id, !endpoint.isEnabled)}
              >
                {endpoint.isEnabled ? 'On' : 'Off'}
              </button>
              <button
                type="button"
                className="button button-small"
                onClick={() => void take(endpoint.id, endpoint.url)}
              >
                Delete<span className="visually-hidden"> {endpoint.url}</span>
              </button>
            </span>
          </div>
          <p className="faint small">
            {endpoint.events.map((event) => eventNames[event]).join(', ')} · since{' '}
            <Time at={endpoint.createdAt} as="date" />
          </p>
          <WebhookDeliveries endpoint={endpoint} />
        </section>
      ))}
      <NewWebhook organization={organization.id} onMade={setSecret} />
    </div>
  );
}
