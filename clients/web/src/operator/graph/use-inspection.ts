import { useEffect, useState } from 'react';

interface Inspected<T> {
  data: T | undefined;
  /** The last request was not answered; `data` is what was known before. */
  isAway: boolean;
}

/** What the gateway tells operators of itself, asked again every so often while the page is looked at. */
export function useInspection<T>(path: string, everyMs?: number): Inspected<T> {
  const [state, setState] = useState<Inspected<T>>({ data: undefined, isAway: false });
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const read = async (): Promise<void> => {
      try {
        const response = await fetch(path, { signal });
        if (!response.ok) throw new Error(`answered with ${response.status}`);
        const data = (await response.json()) as T;
        setState({ data, isAway: false });
      } catch {
        if (!signal.aborted) setState(({ data }) => ({ data, isAway: true }));
      }
    };
    void read();
    const timer =
      everyMs === undefined ? undefined : setInterval(() => document.hidden || void read(), everyMs);
    return () => {
      leaving.abort();
      clearInterval(timer);
    };
  }, [path, everyMs]);
  return state;
}
