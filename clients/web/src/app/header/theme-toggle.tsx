import { useState } from 'react';
import { Icon } from '../../design/icon.tsx';
import type { Theme } from '../../contract.ts';
import { keep, useEnvironment } from '../environment.tsx';

/** Light or dark, whatever the system says; kept for a year. */
export function ThemeToggle() {
  const { theme: initial } = useEnvironment();
  const [theme, setTheme] = useState(initial);
  const toggle = (): void => {
    const isDark = theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    const next: Theme = isDark ? 'light' : 'dark';
    document.documentElement.dataset['theme'] = next;
    keep('theme', next);
    setTheme(next);
  };
  return (
    <button type="button" className="icon-button" onClick={toggle} aria-label="Switch between light and dark">
      <Icon name="moon" />
    </button>
  );
}
