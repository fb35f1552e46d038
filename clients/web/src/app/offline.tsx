import { useSyncExternalStore } from 'react';

function watch(onChange: () => void): () => void {
  addEventListener('online', onChange);
  addEventListener('offline', onChange);
  return () => {
    removeEventListener('online', onChange);
    removeEventListener('offline', onChange);
  };
}

/** Whether this browser has a network, as far as it knows. */
export const useOnline = (): boolean =>
  useSyncExternalStore(
    watch,
    () => navigator.onLine,
    () => true,
  );

/** Says why nothing comes; streams go on by themselves when the network is back. */
export function Offline() {
  const isOnline = useOnline();
  return (
    <div role="status" className="offline" hidden={isOnline}>
      {isOnline ? '' : 'You are offline. What you see may be old; live views go on when the network is back.'}
    </div>
  );
}
