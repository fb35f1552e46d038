import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon.tsx';

interface NoticeProps {
  title: string;
  icon: IconName;
  children: ReactNode;
  /** A part of a page instead of all of it. */
  isPart?: boolean;
}

/** An empty place, or one that cannot be shown: what it is, and what to do next. */
export const Notice = ({ title, icon, children, isPart = false }: NoticeProps) => (
  <section className={isPart ? 'notice notice-part' : 'notice'}>
    <span className="notice-icon">
      <Icon name={icon} />
    </span>
    {isPart ? <h2>{title}</h2> : <h1>{title}</h1>}
    {children}
  </section>
);
