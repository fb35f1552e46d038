/** On every answer. They are data: no browser may take them for a script or a page, or show them in a frame. */
export const STANDARD_HEADERS = [
  ['cache-control', 'no-store'],
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
  ['referrer-policy', 'no-referrer'],
] as const;
