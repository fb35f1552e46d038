import { useState } from 'react';
import { Head } from '../../app/head.tsx';
import { Count, Time } from '../../design/values/amounts.tsx';
import { Loading } from '../../design/feedback/loading.tsx';
import { GraphAway } from '../graph/graph-away.tsx';
import type { Inspection, SeenOperation } from '../graph/inspection.ts';
import { useInspection } from '../graph/use-inspection.ts';

const EVERY_MS = 5_000;
const SHOWN = 25;

const orders = {
  slow: ['Slowest', (a: SeenOperation, b: SeenOperation) => b.p95Ms - a.p95Ms],
  failing: ['Failing', (a: SeenOperation, b: SeenOperation) => b.failures - a.failures],
  often: ['Most asked', (a: SeenOperation, b: SeenOperation) => b.count - a.count],
} as const;

const durations = ['Half within', '19 of 20 within', 'Longest'];

export default function GraphHealthPage() {
  const { data, isAway } = useInspection<Inspection>('/inspection', EVERY_MS);
  const [order, setOrder] = useState<keyof typeof orders>('slow');
  if (!data) return isAway ? <GraphAway /> : <Loading />;
  const operations = data.operations
    .filter(({ failures }) => order !== 'failing' || failures > 0)
    .toSorted(orders[order][1])
    .slice(0, SHOWN);
  return (
    <div className="stack">
      <Head title="The graph" />
      {isAway && <p className="form-notice">The gateway does not answer; this is what it said last.</p>}
      <dl className="tiles">
        {Object.entries(data.readiness.subgraphs).map(([name, state]) => (
          <div key={name} className="card tile">
            <dt>{name}</dt>
            <dd>
              <span className={`badge badge-${state === 'ready' ? 'good' : 'bad'}`}>{state}</span>
            </dd>
          </div>
        ))}
        <div className="card tile">
          <dt>Live streams</dt>
          <dd className="big-number">
            <Count value={data.streams.count} />
          </dd>
        </div>
      </dl>
      <section className="panel">
        <div className="row">
          <h2>Operations</h2>
          <div className="chips" role="group" aria-label="Order">
            {Object.entries(orders).map(([key, [label]]) => (
              <button
                key={key}
                type="button"
                className="button button-small"
                aria-pressed={key === order}
                onClick={() => setOrder(key as keyof typeof orders)}
              >
                {label}
              </button>
            ))}
          </div>
        </div>
        <p className="faint small">
          Of this gateway since <Time at={data.startedAt} />.
        </p>
        <div className="table-scroll" tabIndex={0} role="region" aria-label="Operations">
          <table className="table table-stacked">
            <thead>
              <tr>
                <th scope="col">Operation</th>
                {['Asked', 'Failed', ...durations].map((name) => (
                  <th key={name} scope="col" className="cell-number">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {operations.map((operation) => (
                <tr key={`${operation.hash} ${operation.name}`}>
                  <td className="cell-title">
                    {operation.name ?? <code>{operation.hash}</code>}{' '}
                    <span className="faint small">{operation.type}</span>
                  </td>
                  <td data-label="Asked" className="cell-number">
                    <Count value={operation.count} />
                  </td>
                  <td data-label="Failed" className="cell-number">
                    {operation.failures > 0 ? (
                      <span className="badge badge-bad">
                        <Count value={operation.failures} />
                      </span>
                    ) : (
                      '0'
                    )}
                  </td>
                  {[operation.p50Ms, operation.p95Ms, operation.maxMs].map((ms, index) => (
                    <td key={durations[index]} data-label={durations[index]} className="cell-number">
                      {operation.type === 'subscription' ? (
                        '–'
                      ) : (
                        <>
                          <Count value={ms} /> ms
                        </>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {operations.length === 0 && <p className="faint">None.</p>}
      </section>
      <section className="panel">
        <h2>Live streams</h2>
        {data.streams.listed.length === 0 ? (
          <p className="faint">Nobody listens now.</p>
        ) : (
          <table className="plain-table">
            <tbody>
              {data.streams.listed.map(({ name, hash, transport, since }, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- the same operation may be open twice at one moment
                <tr key={`${hash} ${since} ${index}`}>
                  <th scope="row">
                    {name ?? hash} <span className="faint small">{transport}</span>
                  </th>
                  <td>
                    since <Time at={since} as="time" />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
    </div>
  );
}
