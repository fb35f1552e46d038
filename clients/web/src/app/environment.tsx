import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import type { Environment } from '../contract.ts';

const Context = createContext<Environment | undefined>(undefined);

export function useEnvironment(): Environment {
  const environment = useContext(Context);
  if (!environment) throw new Error('no environment around this component');
  return environment;
}

export function EnvironmentProvider({ value, children }: { value: Environment; children: ReactNode }) {
  const [timeZone, setTimeZone] = useState(value.timeZone);
  useEffect(() => {
    const actual = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (actual === timeZone) return;
    keep('time_zone', actual);
    setTimeZone(actual);
  }, [timeZone]);
  return <Context value={{ ...value, timeZone }}>{children}</Context>;
}

const YEAR_SECONDS = 365 * 24 * 3_600;

/** Kept for the server, too: it draws the first picture of a page. */
export function keep(name: string, value: string): void {
  document.cookie = `${name}=${encodeURIComponent(value)}; Path=/; Max-Age=${value === '' ? 0 : YEAR_SECONDS}; SameSite=Lax`;
}
