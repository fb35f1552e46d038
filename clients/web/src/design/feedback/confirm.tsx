import {
  createContext,
  lazy,
  Suspense,
  useCallback,
  useContext,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import type { Question } from './confirm-dialog.tsx';

/** Loaded with the first question. */
const ConfirmDialog = lazy(() => import('./confirm-dialog.tsx'));

type Confirm = (question: Question) => Promise<boolean>;

const Context = createContext<Confirm | undefined>(undefined);

/** Asks before what cannot be undone; resolves to what was answered, a closed dialog being a no. */
export function useConfirm(): Confirm {
  const confirm = useContext(Context);
  if (!confirm) throw new Error('no confirmation around this component');
  return confirm;
}

export function ConfirmProvider({ children }: { children: ReactNode }) {
  const [question, setQuestion] = useState<Question>();
  const [isOpen, setOpen] = useState(false);
  const answer = useRef<(yes: boolean) => void>(undefined);
  // The button that asks is disabled while it waits, so that the dialog would not find it again by itself.
  const asker = useRef<Element>(null);
  const confirm = useCallback<Confirm>((asked) => {
    asker.current = document.activeElement;
    setQuestion(asked);
    setOpen(true);
    return new Promise((resolve) => {
      answer.current = resolve;
    });
  }, []);
  const close = (yes: boolean): void => {
    setOpen(false);
    answer.current?.(yes);
  };
  return (
    <Context value={confirm}>
      {children}
      {question && (
        <Suspense>
          <ConfirmDialog question={question} isOpen={isOpen} asker={asker} onAnswer={close} />
        </Suspense>
      )}
    </Context>
  );
}
