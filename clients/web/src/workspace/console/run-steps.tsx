import { Seconds } from '../../design/values/amounts.tsx';
import { Icon } from '../../design/icon.tsx';
import type { Step } from './run-stream.ts';

/** What a run did besides speaking, in the order of its log. */
export function RunSteps({ steps }: { steps: readonly Step[] }) {
  if (steps.length === 0) return null;
  return (
    <ul className="steps">
      {steps.map((step) => (
        <li key={step.sequence}>
          {step.kind === 'tool' && <ToolCall step={step} />}
          {step.kind === 'sources' && <Sources step={step} />}
          {step.kind === 'log' && <p className="faint small">{step.message}</p>}
        </li>
      ))}
    </ul>
  );
}

type StepOf<TKind> = Extract<Step, { kind: TKind }>;

function ToolCall({ step: { tool, connector, arguments: given, outcome } }: { step: StepOf<'tool'> }) {
  return (
    <details>
      <summary>
        <Icon name="tool" /> {tool}
        {connector && ` of ${connector}`}
        {outcome ? (
          <span className={outcome.isError ? 'badge badge-bad' : 'badge'}>
            {outcome.isError ? 'failed, ' : ''}
            <Seconds milliseconds={outcome.milliseconds} />
          </span>
        ) : (
          <span className="badge badge-busy">under way</span>
        )}
      </summary>
      <pre tabIndex={0}>{written(given)}</pre>
      {outcome && <pre tabIndex={0}>{written(outcome.result)}</pre>}
    </details>
  );
}

function Sources({ step: { passages } }: { step: StepOf<'sources'> }) {
  const names = [...new Set(passages.map(({ document }) => document))];
  return (
    <details>
      <summary>
        <Icon name="document" /> Looked up in {names.join(', ')}
      </summary>
      {passages.map(({ document, page, text }, index) => (
        // A document may give the same passage twice; their order does not change.
        // oxlint-disable-next-line react/no-array-index-key
        <blockquote key={index} className="source">
          <p>{text}</p>
          <footer className="faint small">
            {document}
            {page !== undefined && `, page ${page}`}
          </footer>
        </blockquote>
      ))}
    </details>
  );
}

const written = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value, null, 2) ?? '');
