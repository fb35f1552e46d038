import { useEffect, useRef, type ComponentProps } from 'react';
import { useLocation } from 'react-router';

/** A navigation that is one row where there is little room: the link of the page that is open is brought into view. */
export function LinkRow(nav: ComponentProps<'nav'>) {
  const row = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    const active = row.current?.querySelector<HTMLElement>('a.active');
    if (!row.current || !active) return;
    // Not `scrollIntoView`, which scrolls the page as well.
    const before = active.offsetLeft - row.current.offsetLeft;
    row.current.scrollLeft = before - (row.current.clientWidth - active.offsetWidth) / 2;
  }, [pathname]);
  return <nav ref={row} {...nav} />;
}
