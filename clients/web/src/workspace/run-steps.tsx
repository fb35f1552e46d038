import { Icon } from '../design/icon.tsx';
import type { Step } from './use-run-stream.ts';

/** Tools that were called, and what was noted, in the order of the log. */
export function RunSteps({ steps }: { steps: readonly Step[] }) {
  if (steps.length === 0) return null;
  return (
    <ul className="steps">
      {steps.map((step) => (
        <li key={step.sequence}>
          {step.kind === 'tool' ? (
            <details>
              <summary>
                <Icon name="tool" /> {step.tool}
              </summary>
              <pre>{JSON.stringify(step.arguments, null, 2)}</pre>
              <pre>
                {typeof step.result === 'string' ? step.result : JSON.stringify(step.result, null, 2)}
              </pre>
            </details>
          ) : (
            <p className="faint small">{step.message}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
