import { useState } from 'react';
import { useMutation } from 'urql';
import { readFragment, type FragmentType } from '../../../generated/fragment-masking.ts';
import { graphql } from '../../../generated/gql.ts';
import { useHydrated } from '../../app/hydrated.ts';
import { Count, Credits, Seconds } from '../../design/values/amounts.tsx';
import { Icon } from '../../design/icon.tsx';
import { Markdown } from '../../design/markdown.tsx';
import { useOnce } from '../../graph/use-once.ts';
import { RunSteps } from './run-steps.tsx';
import { textOf } from './run-text.ts';
import { useRunStream } from './use-run-stream.ts';

const runTurn = graphql(`
  fragment RunTurn on Run {
    id
    input
    state
    output
    budget
    creditsCharged
    failure {
      code
      message
    }
    usage {
      inputTokens
      outputTokens
      toolCalls
      milliseconds
    }
  }
`);

const cancel = graphql(`
  mutation RunCancel($id: ID!) {
    runCancel(id: $id) {
      run {
        id
        state
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

export interface Pricing {
  perRun: number;
  perThousandInputTokens: number;
  perThousandOutputTokens: number;
}

interface RunTurnProps {
  run: FragmentType<typeof runTurn>;
  pricing: Pricing;
}

const isUnderWay = (state: string): boolean => state === 'QUEUED' || state === 'RUNNING';

/** One question and its answer, as it comes or as it came. */
export function RunTurn({ run: data, pricing }: RunTurnProps) {
  const run = readFragment(runTurn, data);
  const isHydrated = useHydrated();
  const [isOpen, setOpen] = useState(false);
  // A run that is over is read from its log only when somebody wants to see how it came about.
  const [wasUnderWay] = useState(isUnderWay(run.state));
  const stream = useRunStream(run.id, isHydrated && (wasUnderWay || isOpen || run.state !== 'SUCCEEDED'));
  const isLive = isUnderWay(run.state) && !stream.isOver;
  const text = stream.text || (run.state === 'SUCCEEDED' ? textOf(run.output) : '');
  return (
    <article className="turn">
      <p className="bubble bubble-person">{textOf(run.input)}</p>
      <div className="bubble bubble-agent" data-live={isLive || undefined}>
        <RunSteps steps={stream.steps} />
        <div aria-live={isLive ? 'polite' : 'off'} aria-busy={isLive}>
          {text === '' && isLive && (
            <p className="faint thinking">{run.state === 'QUEUED' ? 'Waiting for its turn' : 'Thinking'}</p>
          )}
          {text !== '' && <Markdown text={text} />}
        </div>
        {run.state === 'CANCELED' && <p className="faint small">You stopped it here.</p>}
        {run.failure && <p className="field-error">{run.failure.message}</p>}
        <footer className="turn-foot">
          {isLive ? (
            <>
              <span className="faint">
                about <Credits value={costSoFar(text, textOf(run.input), pricing)} /> of at most{' '}
                <Credits value={run.budget} /> credits
              </span>
              <Stop id={run.id} />
            </>
          ) : (
            <>
              <span className="faint">
                <Credits value={run.creditsCharged ?? 0} /> {run.creditsCharged === 1 ? 'credit' : 'credits'}{' '}
                · <Count value={run.usage.inputTokens} /> tokens in, <Count value={run.usage.outputTokens} />{' '}
                out · <Seconds milliseconds={run.usage.milliseconds} />
              </span>
              {!isOpen && !wasUnderWay && run.usage.toolCalls > 0 && (
                <button
                  type="button"
                  className="button button-small button-quiet"
                  onClick={() => setOpen(true)}
                >
                  Show its steps
                </button>
              )}
            </>
          )}
        </footer>
      </div>
    </article>
  );
}

/** A language model's token has some four characters; the exact number comes with the end of the run. */
const CHARACTERS_PER_TOKEN = 4;

const thousandsOfTokens = (text: string): number => text.length / CHARACTERS_PER_TOKEN / 1_000;

function costSoFar(text: string, input: string, pricing: Pricing): number {
  return Math.ceil(
    pricing.perRun +
      pricing.perThousandInputTokens * thousandsOfTokens(input) +
      pricing.perThousandOutputTokens * thousandsOfTokens(text),
  );
}

function Stop({ id }: { id: string }) {
  const [, cancelRun] = useMutation(cancel);
  const [stop, isStopping] = useOnce(async () => void (await cancelRun({ id })));
  return (
    <button type="button" className="button button-small" disabled={isStopping} onClick={() => void stop()}>
      <Icon name="stop" /> Stop
    </button>
  );
}
