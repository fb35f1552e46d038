import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../../generated/gql.ts';
import type { FieldUsagesQuery } from '../../../generated/graphql.ts';
import { Count } from '../../design/values/amounts.tsx';
import type { IndexedField, IndexedType } from './inspection.ts';

const usages = graphql(`
  query FieldUsages($coordinates: [String!]!) {
    fieldUsages(coordinates: $coordinates) {
      coordinate
      count
      operations
      clients
    }
  }
`);

/** As many as the graph counts at once. */
const MAX_COORDINATES = 500;

interface TypeCardProps {
  type: IndexedType;
  /** Names of types that have a card of their own. */
  known: ReadonlySet<string>;
}

/** A type with its fields: whose they are, what they take, and who selects them. */
export function TypeCard({ type, known }: TypeCardProps) {
  const coordinates = type.fields.map(({ name }) => `${type.name}.${name}`).slice(0, MAX_COORDINATES);
  const [{ data }] = useQuery({ query: usages, variables: { coordinates }, pause: coordinates.length === 0 });
  const used = new Map(data?.fieldUsages.map((usage) => [usage.coordinate, usage]));
  return (
    <section className="panel stack-tight">
      <div className="row">
        <h2>
          {type.name} <span className="faint small">{type.kind}</span>
        </h2>
        <Owners of={type.subgraphs} />
      </div>
      {type.description && (
        <p>
          <Described text={type.description} />
        </p>
      )}
      {type.members.length > 0 && <p className="break">{type.members.join(' · ')}</p>}
      <ul className="fields">
        {type.fields.map((field) => (
          <Field
            key={field.name}
            field={field}
            known={known}
            usage={used.get(`${type.name}.${field.name}`)}
          />
        ))}
      </ul>
    </section>
  );
}

interface FieldProps {
  field: IndexedField;
  known: ReadonlySet<string>;
  usage: FieldUsagesQuery['fieldUsages'][number] | undefined;
}

function Field({ field, known, usage }: FieldProps) {
  return (
    <li id={field.name}>
      <div className="row">
        <span className="break">
          <strong>{field.name}</strong>: <TypeName name={field.type} known={known} />
        </span>
        <Owners of={field.owners} />
      </div>
      {field.description && (
        <p className="small">
          <Described text={field.description} />
        </p>
      )}
      {field.arguments.length > 0 && (
        <ul className="faint small">
          {field.arguments.map((argument) => (
            <li key={argument.name}>
              {argument.name}: <TypeName name={argument.type} known={known} />{' '}
              <Described text={argument.description ?? ''} />
            </li>
          ))}
        </ul>
      )}
      {usage && usage.count > 0 && (
        <p className="small">
          Used <Count value={usage.count} /> times, by {usage.operations}{' '}
          {usage.operations === 1 ? 'operation' : 'operations'}
          {usage.clients.length > 0 && ` of ${usage.clients.join(', ')}`}
        </p>
      )}
    </li>
  );
}

/** Descriptions are Markdown, of which these use one thing: names between backticks. */
const Described = ({ text }: { text: string }) =>
  text.split('`').map((part, index) => (index % 2 === 0 ? part : <code key={index}>{part}</code>));

const Owners = ({ of }: { of: readonly string[] }) => (
  <span className="chips">
    {of.map((subgraph) => (
      <span key={subgraph} className="badge">
        {subgraph}
      </span>
    ))}
  </span>
);

function TypeName({ name, known }: { name: string; known: ReadonlySet<string> }) {
  const bare = name.replaceAll(/[[\]!]/g, '');
  return known.has(bare) ? <Link to={`?type=${bare}`}>{name}</Link> : <code>{name}</code>;
}
