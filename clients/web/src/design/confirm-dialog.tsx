import { AlertDialog } from '@base-ui/react/alert-dialog';
import type { Question } from './confirm.tsx';

interface ConfirmDialogProps {
  question: Question;
  isOpen: boolean;
  onAnswer(yes: boolean): void;
}

export default function ConfirmDialog({ question, isOpen, onAnswer }: ConfirmDialogProps) {
  return (
    <AlertDialog.Root open={isOpen} onOpenChange={(open) => !open && onAnswer(false)}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="backdrop" />
        <AlertDialog.Popup className="dialog">
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
