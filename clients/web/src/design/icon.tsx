/** Strokes of 24 by 24 drawings, ours. */
const paths = {
  logo: 'M12 3 3.8 7.6v8.8L12 21l8.2-4.6V7.6zM12 12l8-4.4M12 12v9M12 12 4 7.6',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.3 15.3 20 20',
  cart: 'M3 4h2.2l2.2 11.2h10L20 7.5H6M9 20h.01M16.5 20h.01',
  moon: 'M20 14.2A8.2 8.2 0 1 1 9.8 4a6.6 6.6 0 0 0 10.2 10.2z',
  agent: 'M6 9h12v9H6zM12 9V5M12 5h.01M9.5 13h.01M14.5 13h.01M3.5 12v3M20.5 12v3',
  receipt: 'M6 3.5h12V21l-3-2-3 2-3-2-3 2zM9 8.5h6M9 12.5h6',
  store: 'M4 10v10h16V10M3 10l2-6h14l2 6c-1.5 2-4.5 2-6 0-1.5 2-4.5 2-6 0-1.5 2-4.5 2-6 0M10 20v-5h4v5',
  gauge: 'M4 17a8.5 8.5 0 1 1 16 0M12 15l4-5',
  leave: 'M14 4H5v16h9M10 12h10M17 9l3 3-3 3',
  coin: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM12 8l3.5 4-3.5 4-3.5-4z',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  cloud: 'M7 18a4 4 0 0 1-.5-8 6 6 0 0 1 11.300 1.5A3.300 3.300 0 0 1 17.5 18zM12 12v2.5M12 16h.01',
  compass: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM15.5 8.5l-2 5-5 2 2-5z',
  close: 'M6 6l12 12M18 6 6 18',
  check: 'M5 12.5 10 17.5 19.5 7',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  bin: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10.5 11v5M13.5 11v5',
  key: 'M8.5 16a4.5 4.5 0 1 1 4.200-6H21v3h-2v3h-3v-3h-3.300A4.5 4.5 0 0 1 8.5 16zM8.5 11.5h.01',
  gear: 'M12 15.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM12 3v3M12 18v3M3 12h3M18 12h3M5.600 5.600l2.100 2.100M16.300 16.300l2.100 2.100M18.400 5.600l-2.100 2.100M7.700 16.300l-2.100 2.100',
  send: 'M4 12 20 4l-5 16-3.5-6.5zM11.5 13.5 20 4',
  stop: 'M7 7h10v10H7z',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2',
  tool: 'M14.5 6.5a4 4 0 0 1 5-1l-2.5 2.5 1 2 2 1L22 8.5M14.800 9.200 5 19M4 20l1-1',
  document: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  chart: 'M4 20V4M4 20h16M8 16v-4M12 16V8M16 16v-6',
  people:
    'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3.5 19c.5-3.5 3-5 5.5-5s5 1.5 5.5 5M16 11a2.5 2.5 0 1 0 0-5M17 14c2 .3 3.5 2 4 5',
  chevron: 'M9 6l6 6-6 6',
  star: 'M12 4l2.400 5.200 5.600.6-4.200 3.800 1.200 5.600-5-2.900-5 2.900 1.200-5.600L4 9.800l5.600-.6z',
  bolt: 'M13 3 5 14h6l-1 7 8-11h-6z',
  shield: 'M12 3l8 3v6c0 5-3.5 8-8 9-4.5-1-8-4-8-9V6zM8.5 12l2.5 2.5 4.5-5',
  chat: 'M4 5h16v11H10l-4 4v-4H4zM8 9h8M8 12h5',
  window: 'M4 5h16v14H4zM4 9h16M14 15h3',
  link: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
  graph:
    'M6 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM18 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM12 20a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM7 8l4 8M17 8l-4 8M8 6h8',
} as const;

export type IconName = keyof typeof paths;

/** For the eye alone: what it means stands beside it, or in the label of what it is in. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={paths[name]} />
  </svg>
);
