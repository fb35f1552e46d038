import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useEnvironment } from '../app/environment.tsx';

const reviewChanges = graphql(`
  fragment ReviewChanges on Offering {
    name
    plans {
      id
      name
    }
    reviewChanges {
      path
      before
      after
    }
  }
`);

const places: Record<string, string> = {
  name: 'Name',
  description: 'Description',
  category: 'Category',
  imageUrl: 'Picture',
  'trial.enabled': 'Trial',
  'trial.credits': 'Credits of a trial',
  'trial.days': 'Days of a trial',
  'release.number': 'Release',
  'release.components': 'Parts of the flow',
  'release.hosts': 'Hosts that runs may call',
  'release.pricing.perRun': 'Credits for a run',
  'release.pricing.perThousandInputTokens': 'Credits for 1,000 tokens read',
  'release.pricing.perThousandOutputTokens': 'Credits for 1,000 tokens written',
  'release.pricing.perToolCall': 'Credits for a call of a tool',
};

const placesOfPlans: Record<string, string> = {
  name: 'name',
  archived: 'off sale',
  interval: 'paid',
  includedCredits: 'credits included',
  'limits.requestsPerDay': 'runs a day',
  'limits.requestsPerMinute': 'runs a minute',
  'limits.concurrentRuns': 'runs at a time',
  'limits.documents': 'documents',
  'limits.documentBytes': 'bytes of documents',
};

const words: Record<string, string> = {
  ONCE: 'once',
  MONTH: 'every month',
  YEAR: 'every year',
  AGENT: 'Agent',
  APP: 'App',
  ASSISTANT: 'Assistant',
  AUTOMATION: 'Automation',
};

/** The flow’s own id, of which its parts say more. */
const unreadable = new Set(['release.flow']);

/** What is different from what was approved, place by place; all of it, when nothing was. */
export function ReviewChanges({ offering }: { offering: FragmentType<typeof reviewChanges> }) {
  const { name, plans, reviewChanges: all } = readFragment(reviewChanges, offering);
  const changes = all.filter(({ path }) => !unreadable.has(path));
  const isFirst = changes.every(({ before }) => before === null);
  const planNames = new Map<string, string>(plans.map((plan) => [plan.id, plan.name]));
  if (changes.length === 0) return null;
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={`What is different in ${name}`}>
      <table className="table table-stacked diff">
        <thead>
          <tr>
            <th scope="col">Where</th>
            {!isFirst && <th scope="col">Approved</th>}
            <th scope="col">Now</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ path, before, after }) => (
            <tr key={path}>
              <td className="cell-title">{placeOf(path, planNames)}</td>
              {!isFirst && (
                <td data-label="Approved" className="diff-before">
                  <Value of={before} />
                </td>
              )}
              <td data-label="Now" className="diff-after">
                <Value of={after} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What nobody has a word for yet stands as its path. */
function placeOf(path: string, planNames: Map<string, string>): string {
  const [root, id = '', ...rest] = path.split('.');
  const inside = rest.join('.');
  if (root === 'facets') return id.charAt(0).toUpperCase() + id.slice(1);
  if (root !== 'plans') return places[path] ?? path;
  const place = inside.startsWith('prices.')
    ? `price in ${inside.slice('prices.'.length)}`
    : (placesOfPlans[inside] ?? inside);
  return `Plan ${planNames.get(id) ?? id}: ${place}`;
}

function Value({ of: value }: { of: unknown }) {
  const { locale } = useEnvironment();
  if (value === null || value === undefined) return '–';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return value.toLocaleString(locale);
  if (typeof value === 'string') return words[value] ?? value;
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value.join(', ') || '–';
  return <code>{JSON.stringify(value)}</code>;
}
