import { NavLink, Outlet } from 'react-router';
import { Icon } from '../../design/icon.tsx';
import { LinkRow } from '../../design/link-row.tsx';

const tabs = [
  ['', 'How it is doing', 'gauge'],
  ['/schema', 'Schema', 'compass'],
  ['/explore', 'Try it', 'bolt'],
  ['/versions', 'Versions', 'clock'],
] as const;

export default function GraphFrame() {
  return (
    <>
      <h1>The graph</h1>
      <LinkRow aria-label="The graph" className="tabs">
        {tabs.map(([path, label, icon]) => (
          <NavLink key={path} to={`/operate/graph${path}`} end={path === ''}>
            <Icon name={icon} /> {label}
          </NavLink>
        ))}
      </LinkRow>
      <Outlet />
    </>
  );
}
