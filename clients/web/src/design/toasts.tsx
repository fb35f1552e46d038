import { Toast } from '@base-ui/react/toast';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

/** Short messages about what was done, read out by screen readers, gone after some seconds. */
export const ToastProvider = ({ children }: { children: ReactNode }) => (
  <Toast.Provider timeout={6_000} limit={3}>
    {children}
    <Toast.Portal>
      <Toast.Viewport className="toasts">
        <Toasts />
      </Toast.Viewport>
    </Toast.Portal>
  </Toast.Provider>
);

function Toasts() {
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className="toast" data-type={toast.type}>
      <Toast.Title className="toast-title" />
      <Toast.Description className="toast-text" />
      <Toast.Close className="icon-button" aria-label="Close this message">
        <Icon name="close" />
      </Toast.Close>
    </Toast.Root>
  ));
}

interface Say {
  done(title: string): void;
  failed(title: string, description?: string): void;
}

export function useToasts(): Say {
  const { add } = Toast.useToastManager();
  return {
    done: (title) => void add({ title, type: 'done' }),
    failed: (title, description) =>
      void add({ title, description, type: 'failed', timeout: 12_000, priority: 'high' }),
  };
}
