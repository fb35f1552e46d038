import { readFragment, type FragmentType } from '../../../generated/fragment-masking.ts';
import { graphql } from '../../../generated/gql.ts';
import { Count } from '../../design/values/amounts.tsx';

const runCost = graphql(`
  fragment RunCost on Offering {
    trial {
      enabled
      credits
      days
    }
    currentVersion {
      id
      pricing {
        perRun
        perThousandInputTokens
        perThousandOutputTokens
        perToolCall
      }
    }
  }
`);

const parts = [
  ['perRun', 'Each run'],
  ['perThousandInputTokens', '1,000 tokens that it reads'],
  ['perThousandOutputTokens', '1,000 tokens that it writes'],
  ['perToolCall', 'Each call of a tool'],
] as const;

/** What using it costs after it is bought, and what may be tried before. */
export function RunCost({ offering }: { offering: FragmentType<typeof runCost> }) {
  const { trial, currentVersion } = readFragment(runCost, offering);
  if (!currentVersion) return null;
  const { pricing } = currentVersion;
  return (
    <section className="panel run-cost">
      <div>
        <h2>What a run costs</h2>
        <table className="plain-table">
          <tbody>
            {parts
              .filter(([part]) => pricing[part] > 0)
              .map(([part, what]) => (
                <tr key={part}>
                  <th scope="row">{what}</th>
                  <td>
                    <Count value={pricing[part]} /> {pricing[part] === 1 ? 'credit' : 'credits'}
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
        <p className="faint small">
          Held before a run begins, charged by what it used, never more than you allowed.
        </p>
      </div>
      {trial.enabled && (
        <div>
          <h2>Your first purchase comes with</h2>
          <p>
            <strong className="big-number">
              <Count value={trial.credits} />
            </strong>{' '}
            credits to try it, for <Count value={trial.days} /> days.
          </p>
        </div>
      )}
    </section>
  );
}
