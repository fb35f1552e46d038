import type { FormEvent } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../../generated/gql.ts';
import type { WebhookEndpointEvent } from '../../../generated/graphql.ts';
import { TextField } from '../../design/forms/field.tsx';
import { FormNotice } from '../../design/forms/form-notice.tsx';
import { useAction } from '../../graph/use-action.ts';
import { eventNames } from './webhook-events.ts';

const create = graphql(`
  mutation WebhookCreate($input: WebhookEndpointCreateInput!) {
    webhookEndpointCreate(input: $input) {
      secret
      endpoint {
        id
        organization {
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
      errors {
        field
        message
        code
      }
    }
  }
`);

interface NewWebhookProps {
  organization: string;
  onMade(secret: string): void;
}

export function NewWebhook({ organization, onMade }: NewWebhookProps) {
  const [, createEndpoint] = useMutation(create);
  const { run, isRunning, errors } = useAction(['url', 'events'], async (form: HTMLFormElement) => {
    const given = new FormData(form);
    const { data } = await createEndpoint({
      input: {
        organization,
        url: String(given.get('url')).trim(),
        events: given.getAll('event') as WebhookEndpointEvent[],
      },
    });
    const { secret, errors: mistakes } = data?.webhookEndpointCreate ?? {};
    if (secret) {
      form.reset();
      onMade(secret);
      window.document.getElementById('main')?.scrollIntoView();
    }
    return mistakes;
  });
  return (
    <form
      className="panel"
      noValidate
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        void run(event.currentTarget);
      }}
    >
      <h2>Another address</h2>
      <TextField
        label="Address"
        name="url"
        type="url"
        placeholder="https://example.com/webhooks/agents"
        hint="A public HTTPS address."
        error={errors.fields['url']}
        required
      />
      <fieldset className="checks">
        <legend>Tell it when</legend>
        {Object.entries(eventNames).map(([event, name]) => (
          <label key={event} className="check">
            <input type="checkbox" name="event" value={event} defaultChecked={event.startsWith('RUN_')} />
            {name}
          </label>
        ))}
      </fieldset>
      {errors.fields['events'] && (
        <p className="field-error" role="alert">
          {errors.fields['events']}
        </p>
      )}
      <FormNotice errors={errors.rest} />
      <p className="actions">
        <button type="submit" className="button button-primary" disabled={isRunning}>
          Add it
        </button>
      </p>
    </form>
  );
}
