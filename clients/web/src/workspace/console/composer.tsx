import { useState, type FormEvent, type KeyboardEvent } from 'react';
import { useSearchParams } from 'react-router';
import { useMutation } from 'urql';
import { v7 as newId } from 'uuid';
import { graphql } from '../../../generated/gql.ts';
import { Icon } from '../../design/icon.tsx';
import { useOnce } from '../../graph/use-once.ts';

const start = graphql(`
  mutation RunStart($input: RunStartInput!) {
    runStart(input: $input) {
      run {
        id
        session
        createdAt
        input
        ...RunTurn
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

interface ComposerProps {
  instance: string;
  /** Undefined begins one. */
  session: string | undefined;
}

/** Where a question is written. What could not be sent stays in it. */
export function Composer({ instance, session }: ComposerProps) {
  const [text, setText] = useState('');
  const [budget, setBudget] = useState('10');
  const [failure, setFailure] = useState('');
  const [, setSearch] = useSearchParams();
  const [, startRun] = useMutation(start);
  // Of this question: sent again after a lost answer, it is the same run.
  const [id, setId] = useState(() => newId());
  const [send, isSending] = useOnce(async () => {
    if (text.trim() === '') return;
    setFailure('');
    const name = session ?? newId();
    const { data } = await startRun({
      input: {
        id,
        instance,
        input: { text },
        session: name || undefined,
        budget: Number(budget) || undefined,
      },
    });
    const { run, errors = [] } = data?.runStart ?? {};
    if (!run) return setFailure(errors[0]?.message ?? 'The marketplace does not answer. Please try again.');
    setText('');
    setId(newId());
    if (session === undefined) setSearch({ session: name });
  });
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void send();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void send();
  };
  return (
    <form className="composer" onSubmit={onSubmit}>
      {failure && (
        <p role="alert" className="form-notice">
          {failure}
        </p>
      )}
      <div className="composer-row">
        <textarea
          className="input"
          aria-label="What do you want to say?"
          placeholder="Ask something"
          rows={2}
          maxLength={32_000}
          value={text}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={onKeyDown}
        />
        <button type="submit" className="button button-primary" disabled={isSending || text.trim() === ''}>
          <Icon name="send" /> Send
        </button>
      </div>
      <label className="inline-field">
        At most
        <input
          className="input input-tiny"
          type="number"
          min={1}
          max={1_000_000}
          value={budget}
          onChange={({ target }) => setBudget(target.value)}
        />
        credits an answer
      </label>
      <p className="composer-hint faint small">Enter sends, Shift and Enter begin a new line.</p>
    </form>
  );
}
