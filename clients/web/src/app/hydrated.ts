import { useSyncExternalStore } from 'react';

const never = (): (() => void) => () => undefined;

/** False in what the server draws and in the first picture of the browser, which must be the same; true from then on. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
