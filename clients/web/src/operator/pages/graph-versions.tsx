import { Head } from '../../app/head.tsx';
import { Time } from '../../design/values/amounts.tsx';
import { Loading } from '../../design/feedback/loading.tsx';
import { GraphAway } from '../graph/graph-away.tsx';
import type { Inspection } from '../graph/inspection.ts';
import { useInspection } from '../graph/use-inspection.ts';

const EVERY_MS = 10_000;
const HASH_SHOWN = 12;

export default function GraphVersionsPage() {
  const { data, isAway } = useInspection<Inspection>('/inspection', EVERY_MS);
  if (!data) return isAway ? <GraphAway /> : <Loading />;
  const { alive, remembered } = data.generations;
  return (
    <div className="stack">
      <Head title="Versions of the graph" />
      <p className="faint">
        {alive === 1
          ? 'One supergraph is in use.'
          : `${alive} supergraphs are in use: what began on an older one ends on it.`}
      </p>
      {remembered.map(({ hash, since, subgraphs, changes }, index) => (
        <section key={`${hash} ${since}`} className="panel stack-tight">
          <div className="row">
            <h2>
              <code>{hash.slice(0, HASH_SHOWN)}</code>
            </h2>
            {index === 0 && <span className="badge badge-good">current</span>}
          </div>
          <p className="faint small">
            since <Time at={since} /> · {subgraphs.join(', ')}
          </p>
          {changes.length === 0 ? (
            <p>
              {index === remembered.length - 1 ? 'The first since the start.' : 'Clients see no difference.'}
            </p>
          ) : (
            <ul className="rows rows-tight">
              {changes.map(({ kind, text }) => (
                <li key={text}>
                  <span className={`badge badge-${kind === 'breaking' ? 'bad' : 'good'}`}>
                    {kind === 'breaking' ? 'breaks clients' : 'new'}
                  </span>{' '}
                  {text}
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}
