import { AlertDialog } from '@base-ui/react/alert-dialog';
import type { ReactNode, RefObject } from 'react';

export interface Question {
  title: string;
  text: ReactNode;
  /** What the button that does it says. */
  yes: string;
  isDangerous?: boolean;
}

interface ConfirmDialogProps {
  question: Question;
  isOpen: boolean;
  /** What has the focus again afterwards. */
  asker: RefObject<Element | null>;
  onAnswer(yes: boolean): void;
}

export default function ConfirmDialog({ question, isOpen, asker, onAnswer }: ConfirmDialogProps) {
  return (
    <AlertDialog.Root open={isOpen} onOpenChange={(open) => !open && onAnswer(false)}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="backdrop" />
        <AlertDialog.Popup className="dialog" finalFocus={asker as RefObject<HTMLElement | null>}>
          <AlertDialog.Title className="dialog-title">{question.title}</AlertDialog.Title>
          <AlertDialog.Description className="dialog-text" render={<div />}>
            {question.text}
          </AlertDialog.Description>
          <div className="actions actions-end">
            <AlertDialog.Close className="button">No, leave it</AlertDialog.Close>
            <button
              type="button"
              className={`button ${question.isDangerous ? 'button-danger' : 'button-primary'}`}
              onClick={() => onAnswer(true)}
            >
              {question.yes}
            </button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
