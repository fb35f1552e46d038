import { Dialog } from '@base-ui/react/dialog';
import { useState, type FormEvent } from 'react';
import { TextField } from '../design/forms/field.tsx';
import type { Mistake } from '../design/forms/form-errors.ts';
import { FormNotice } from '../design/forms/form-notice.tsx';
import { useToasts } from '../design/feedback/toasts.tsx';
import { useAction } from '../graph/use-action.ts';

interface ReasonDialogProps {
  button: string;
  title: string;
  /** What is said when it was done. */
  done: string;
  act(reason: string): Promise<readonly Mistake[] | undefined>;
}

/** A button for what cannot be undone and wants a reason. */
export function ReasonDialog({ button, title, done, act }: ReasonDialogProps) {
  const [isOpen, setOpen] = useState(false);
  const toasts = useToasts();
  const { run, isRunning, errors } = useAction(['reason'], act, () => {
    setOpen(false);
    toasts.done(done);
  });
  return (
    <Dialog.Root open={isOpen} onOpenChange={setOpen}>
      <Dialog.Trigger className="button button-small">{button}</Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="dialog">
          <Dialog.Title className="dialog-title">{title}</Dialog.Title>
          <form
            noValidate
            onSubmit={(event: FormEvent<HTMLFormElement>) => {
              event.preventDefault();
              void run(String(new FormData(event.currentTarget).get('reason')));
            }}
          >
            <TextField label="Why" name="reason" error={errors.fields['reason']} required />
            <FormNotice errors={errors.rest} />
            <div className="actions actions-end">
              <Dialog.Close className="button">No, leave it</Dialog.Close>
              <button type="submit" className="button button-danger" disabled={isRunning}>
                {button}
              </button>
            </div>
          </form>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
