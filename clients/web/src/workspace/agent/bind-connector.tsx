import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { readFragment, type FragmentType } from '../../../generated/fragment-masking.ts';
import { graphql } from '../../../generated/gql.ts';
import { TextField } from '../../design/forms/field.tsx';
import { FormNotice } from '../../design/forms/form-notice.tsx';
import { useToasts } from '../../design/feedback/toasts.tsx';
import { useAction } from '../../graph/use-action.ts';

const connectorToBind = graphql(`
  fragment BindConnector on Connector {
    id
    name
    description
    auth
    state
    failure
    tools {
      name
      description
    }
    publisher {
      id
      name
    }
  }
`);

const bind = graphql(`
  mutation ConnectorBind($input: ConnectorBindInput!) {
    connectorBind(input: $input) {
      authorizationUrl
      binding {
        id
        instance {
          id
          connectorBindings {
            id
            state
            tools
            failure
            createdAt
            lastUsedAt
            connector {
              id
              name
            }
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

interface BindConnectorProps {
  instance: string;
  connector: FragmentType<typeof connectorToBind>;
}

/** A server of tools that an agent may be let use, with the person’s own credential. */
export function BindConnector({ instance, connector }: BindConnectorProps) {
  const { id, name, description, auth, state, failure, tools, publisher } = readFragment(
    connectorToBind,
    connector,
  );
  const [, bindIt] = useMutation(bind);
  const toasts = useToasts();
  // Where the person says yes, at the connector's own; the binding is made there.
  const [permission, setPermission] = useState<string>();
  const { run, isRunning, errors } = useAction(['credential', 'tools'], async (form: FormData) => {
    const { data } = await bindIt({
      input: {
        instance,
        connector: id,
        credential: String(form.get('credential') ?? '') || undefined,
        tools: form.getAll('tool').map(String),
      },
    });
    const { authorizationUrl, errors: mistakes } = data?.connectorBind ?? {};
    const url = URL.parse(authorizationUrl ?? '');
    if (url && /^https?:$/.test(url.protocol)) setPermission(url.href);
    else if (mistakes?.length === 0) toasts.done(`It may use ${name} now`);
    return mistakes;
  });
  return (
    <form
      className="panel"
      noValidate
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        void run(new FormData(event.currentTarget));
      }}
    >
      <h2>{name}</h2>
      <p>
        {description} <span className="faint small">From {publisher?.name ?? 'the marketplace'}.</span>
      </p>
      {state === 'UNREACHABLE' && <p className="field-error">It does not answer now: {failure}</p>}
      {tools.length > 0 && (
        <fieldset className="checks">
          <legend>Tools that it may use; none chosen is all of them</legend>
          {tools.map((tool) => (
            <label key={tool.name} className="check" title={tool.description}>
              <input type="checkbox" name="tool" value={tool.name} />
              {tool.name}
            </label>
          ))}
        </fieldset>
      )}
      {auth === 'BEARER' && (
        <TextField
          label="Your token there"
          name="credential"
          type="password"
          autoComplete="off"
          hint="Kept sealed; nobody can read it again."
          error={errors.fields['credential']}
          required
        />
      )}
      <FormNotice errors={[...errors.rest, ...(errors.fields['tools'] ? [errors.fields['tools']] : [])]} />
      {permission === undefined ? (
        <p className="actions">
          <button type="submit" className="button button-primary" disabled={isRunning}>
            Let it use {name}
          </button>
        </p>
      ) : (
        <p className="actions">
          <a className="button button-primary" href={permission} target="_blank" rel="noopener noreferrer">
            Give the permission at {name}
          </a>
        </p>
      )}
    </form>
  );
}
