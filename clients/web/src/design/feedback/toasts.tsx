import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { Icon } from '../icon.tsx';

interface Toast {
  id: number;
  title: string;
  text?: string;
  isFailure: boolean;
}

interface Say {
  done(title: string): void;
  failed(title: string, text?: string): void;
}

const DONE_MS = 6_000;
const FAILED_MS = 15_000;
const MAX_SHOWN = 3;

const Context = createContext<Say | undefined>(undefined);

export function useToasts(): Say {
  const say = useContext(Context);
  if (!say) throw new Error('no messages around this component');
  return say;
}

let lastId = 0;

/** Short messages about what was done, read out by screen readers, gone after some seconds. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<Toast[]>([]);
  const close = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), []);
  const say = useMemo<Say>(() => {
    const add = (toast: Omit<Toast, 'id'>): void => {
      const id = ++lastId;
      setToasts((all) => [...all, { ...toast, id }].slice(-MAX_SHOWN));
      setTimeout(() => close(id), toast.isFailure ? FAILED_MS : DONE_MS);
    };
    return {
      done: (title) => add({ title, isFailure: false }),
      failed: (title, text) => add({ title, text, isFailure: true }),
    };
  }, [close]);
  return (
    <Context value={say}>
      {children}
      <div className="toasts" role="status" aria-live="polite">
        {toasts.map(({ id, title, text, isFailure }) => (
          <div key={id} className="toast" data-type={isFailure ? 'failed' : 'done'}>
            <p className="toast-title">{title}</p>
            {text && <p className="toast-text">{text}</p>}
            <button
              type="button"
              className="icon-button"
              aria-label="Close this message"
              onClick={() => close(id)}
            >
              <Icon name="close" />
            </button>
          </div>
        ))}
      </div>
    </Context>
  );
}
