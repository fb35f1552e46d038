import { useEffect, useRef, type ComponentProps } from 'react';
import { useLocation } from 'react-router';

/** A navigation that is one row where there is little room: the link of the page that is open is brought into view. */
export function LinkRow(nav: ComponentProps<'nav'>) {
  const row = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    if (!row.current) return undefined;
    // Also when a phone is turned.
    const resized = new ResizeObserver(() => showActive(row.current));
    resized.observe(row.current);
    return () => resized.disconnect();
  }, []);
  useEffect(() => showActive(row.current), [pathname]);
  return <nav ref={row} {...nav} />;
}

function showActive(row: HTMLElement | null): void {
  const active = row?.querySelector<HTMLElement>('a.active');
  if (!row || !active) return;
  // Not `scrollIntoView`, which scrolls the page as well.
  const before = active.offsetLeft - row.offsetLeft;
  row.scrollLeft = before - (row.clientWidth - active.offsetWidth) / 2;
}
