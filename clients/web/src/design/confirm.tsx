import { AlertDialog } from '@base-ui/react/alert-dialog';
import { createContext, useCallback, useContext, useRef, useState, type ReactNode } from 'react';

export interface Question {
  title: string;
  text: ReactNode;
  /** What the button that does it says. */
  yes: string;
  isDangerous?: boolean;
}

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
  const confirm = useCallback<Confirm>((asked) => {
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
      <AlertDialog.Root open={isOpen} onOpenChange={(open) => !open && close(false)}>
        <AlertDialog.Portal>
          <AlertDialog.Backdrop className="backdrop" />
          <AlertDialog.Popup className="dialog">
            <AlertDialog.Title className="dialog-title">{question?.title}</AlertDialog.Title>
            <AlertDialog.Description className="dialog-text" render={<div />}>
              {question?.text}
            </AlertDialog.Description>
            <div className="actions actions-end">
              <AlertDialog.Close className="button">No, leave it</AlertDialog.Close>
              <button
                type="button"
                className={`button ${question?.isDangerous ? 'button-danger' : 'button-primary'}`}
                onClick={() => close(true)}
              >
                {question?.yes}
              </button>
            </div>
          </AlertDialog.Popup>
        </AlertDialog.Portal>
      </AlertDialog.Root>
    </Context>
  );
}
