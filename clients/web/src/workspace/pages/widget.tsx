import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../../generated/gql.ts';
import { useEnvironment } from '../../app/environment.tsx';
import { CopyButton } from '../../design/values/copy-button.tsx';
import { pageQuery } from '../../graph/page-query.ts';
import { NewWidgetKey } from '../widget/new-widget-key.tsx';
import { colorOf, WidgetPreview } from '../widget/widget-preview.tsx';

const document = graphql(`
  query AgentWidget($id: ID!) {
    instance(id: $id) {
      id
      name
      settings {
        displayName
        greeting
        branding
      }
      apiKeys {
        id
        name
        kind
        prefix
        origins
        revokedAt
      }
    }
  }
`);

export const query = pageQuery({
  document,
  variables: ({ params }) => ({ id: params['agent'] ?? '' }),
  found: ({ instance }) => Boolean(instance),
  fresh: true,
});

export default function WidgetPage() {
  const { instance } = query.useData();
  const { origin, graphUrl } = useEnvironment();
  const [key, setKey] = useState<string>();
  if (!instance) return null;
  const { settings } = instance;
  const living = instance.apiKeys.filter(({ kind, revokedAt }) => kind === 'WIDGET' && !revokedAt);
  const code = codeFor(origin, instance.id, key ?? 'cmp_pk_…');
  const policy = `script-src ${origin}; connect-src ${new URL(graphUrl).origin}`;
  return (
    <div className="split">
      <div className="stack">
        {key && (
          <section className="secret" role="status">
            <h2>The code for your pages</h2>
            <p>
              <strong>Copy it now:</strong> its key is not shown again. It works on the pages that you named,
              and on no others.
            </p>
            <CodeToCopy code={code} what="widget code" />
          </section>
        )}
        <NewWidgetKey instance={instance.id} onMade={setKey} />
        <section className="panel stack-tight">
          <h2>On your pages</h2>
          {!key && (
            <>
              <p>
                One line at the end of a page puts this agent into its corner. Make a code above, or put a key
                that you have into this one:
              </p>
              <CodeToCopy code={code} what="widget code" />
            </>
          )}
          {living.length > 0 && (
            <>
              <h3>Where it may stand now</h3>
              <ul className="rows">
                {living.map(({ id, name, prefix, origins }) => (
                  <li key={id} className="row">
                    <span>
                      {name} <span className="faint small">{origins.join(', ')}</span>
                    </span>
                    <code>{prefix}</code>
                  </li>
                ))}
              </ul>
              <p className="faint small">
                Keys are revoked under <Link to="../keys">Keys</Link>.
              </p>
            </>
          )}
          <h3>Pages with a Content-Security-Policy</h3>
          <p>The widget needs no inline script and no inline style. Such a page allows it by:</p>
          <CodeToCopy code={policy} what="policy" />
        </section>
      </div>
      <WidgetPreview
        name={settings.displayName || instance.name}
        greeting={settings.greeting ?? ''}
        color={colorOf(settings.branding)}
      />
    </div>
  );
}

const codeFor = (origin: string, instance: string, key: string): string =>
  `<script src="${origin}/widget/loader.js" data-instance="${instance}" data-key="${key}" async></script>`;

const CodeToCopy = ({ code, what }: { code: string; what: string }) => (
  <div className="code-to-copy">
    <pre className="code-block" tabIndex={0} aria-label={what}>
      {code}
    </pre>
    <CopyButton text={code} what={what} />
  </div>
);
