import { useSyncExternalStore } from 'react';

function watch(onChange: () => void): () => void {
  addEventListener('online', onChange);
  addEventListener('offline', onChange);
  return () => {
    removeEventListener('online', onChange);
    removeEventListener('offline', onChange);
  };
}

/** Says why nothing comes; streams go on by themselves when the network is back. */
export function Offline() {
  const isOnline = useSyncExternalStore(
    watch,
    () => navigator.onLine,
    () => true,
  );
  return (
    <div role="status" className="offline" hidden={isOnline}>
      {isOnline ? '' : 'You are offline. What you see may be old; live views go on when the network is back.'}
    </div>
  );
}
