import { startTransition, useEffect, useRef, useState } from 'react';

/** An action that does not begin again while it is under way: the second click of a double click does nothing. */
export function useOnce<TArguments extends unknown[]>(
  action: (...args: TArguments) => Promise<void>,
): [run: (...args: TArguments) => Promise<void>, isRunning: boolean] {
  const [isRunning, setRunning] = useState(false);
  // State comes with the next picture, which may be later than the second click.
  const running = useRef(false);
  // A button that is disabled while its action is under way loses the focus: whoever uses the keyboard goes on from it.
  const origin = useRef<Element>(null);
  useEffect(() => {
    if (isRunning) return;
    running.current = false;
    if (document.activeElement !== document.body) return;
    if (origin.current instanceof HTMLElement) origin.current.focus();
    origin.current = null;
  }, [isRunning]);
  const run = async (...args: TArguments): Promise<void> => {
    if (running.current) return;
    running.current = true;
    origin.current = document.activeElement;
    setRunning(true);
    try {
      await action(...args);
    } finally {
      // Together with the page to which it may have led, whose address is there before it is drawn: until then a press
      // would do it again.
      startTransition(() => setRunning(false));
    }
  };
  return [run, isRunning];
}
