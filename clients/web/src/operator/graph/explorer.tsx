import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { useMemo, useState } from 'react';
import { useEnvironment } from '../../app/environment.tsx';
import { createExplorerFetcher, type Explained } from './explorer-fetcher.ts';
import { mendSemantics } from './explorer-semantics.ts';
import { PlanDrawing } from './plan-drawing.tsx';

const FIRST = `# You are signed in here as on these pages. Below stands how it was fetched.
query Shop {
  products(first: 3, channel: "default-channel") {
    edges {
      node {
        name
        offering {
          name
          publisher {
            name
          }
        }
      }
    }
  }
}
`;

/** GraphiQL with whoever is signed in, and the plan of what ran last. */
export default function Explorer() {
  const { theme } = useEnvironment();
  const [explained, setExplained] = useState<Explained>();
  const fetcher = useMemo(() => createExplorerFetcher(setExplained), []);
  return (
    <div className="stack">
      <div ref={mendSemantics} className="explorer">
        <GraphiQL
          fetcher={fetcher}
          defaultQuery={FIRST}
          forcedTheme={theme ?? 'system'}
          isHeadersEditorEnabled={false}
          shouldPersistHeaders={false}
        />
      </div>
      {explained && (
        <section className="panel">
          <h2>How it was fetched</h2>
          <p className="faint small">
            It cost {explained.cost?.estimated ?? '?'} of at most {explained.cost?.limit ?? '?'}.
          </p>
          <PlanDrawing plan={explained.queryPlan} timings={explained.timings} />
        </section>
      )}
    </div>
  );
}
