import { useDeferredValue, useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Head } from '../../app/head.tsx';
import { Loading } from '../../design/feedback/loading.tsx';
import { GraphAway } from '../graph/graph-away.tsx';
import type { IndexedType } from '../graph/inspection.ts';
import { searchSchema } from '../graph/search-schema.ts';
import { TypeCard } from '../graph/type-card.tsx';
import { useInspection } from '../graph/use-inspection.ts';

const SHOWN = 60;

export default function GraphSchemaPage() {
  const { data, isAway } = useInspection<{ types: IndexedType[] }>('/inspection/schema');
  const [search, setSearch] = useSearchParams();
  const words = search.get('find') ?? '';
  const later = useDeferredValue(words);
  const found = useMemo(() => searchSchema(data?.types ?? [], later), [data, later]);
  if (!data) return isAway ? <GraphAway /> : <Loading />;
  const type = data.types.find(({ name }) => name === (search.get('type') ?? (words ? '' : 'Query')));
  return (
    <div className="schema">
      <Head title="Schema" />
      <div className="schema-list">
        <input
          className="input"
          type="search"
          aria-label="Search types and fields"
          placeholder="Type, field or words of a description"
          value={words}
          onChange={({ target }) => setSearch(target.value ? { find: target.value } : {}, { replace: true })}
        />
        <p className="faint small" role="status">
          {found.length} {found.length === 1 ? 'place' : 'places'}
          {found.length > SHOWN && `, the first ${SHOWN} shown`}
        </p>
        <ul>
          {found.slice(0, SHOWN).map(({ type: name, field }) => (
            <li key={`${name}.${field}`}>
              <Link
                className="session"
                to={`?${new URLSearchParams({ ...(words && { find: words }), type: name })}${field ? `#${field}` : ''}`}
                aria-current={name === type?.name || undefined}
              >
                <span>{field === undefined ? name : `${name}.${field}`}</span>
              </Link>
            </li>
          ))}
        </ul>
      </div>
      {type ? (
        <TypeCard type={type} known={new Set(data.types.map(({ name }) => name))} />
      ) : (
        <p className="faint">Choose a type or a field.</p>
      )}
    </div>
  );
}
