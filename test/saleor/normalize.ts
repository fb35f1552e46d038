const DATE = /^\d{4}-\d\d-\d\d([T ][\d:.]+(Z|[+-]\d\d:\d\d))?$/;
const GLOBAL_ID = /^([A-Z][A-Za-z]+):[\w-]+$/;

/** Lists without an order of their own: sets in Saleor. */
const sets = new Set(['allowedFields', 'requiredFields', 'assignedAttributes']);

/** What differs from one shop to the next, or each time, whatever the answer: said by its kind alone. */
const kinds: Record<string, string> = {
  number: 'number',
  startCursor: 'cursor',
  endCursor: 'cursor',
  cursor: 'cursor',
  token: 'token',
  refreshToken: 'token',
  url: 'url',
};

/** An answer without ids, dates, tokens, addresses of files and the words of errors; their form stays. */
export function normalize(answer: { data?: unknown; errors?: { path?: unknown }[] }): unknown {
  const { data, errors } = answer;
  return {
    data: walk(data ?? null),
    // Saleor finds at the root what we find where it is.
    ...(errors && { errors: errors.map(({ path }) => ({ path: Array.isArray(path) ? path[0] : null })) }),
  };
}

function walk(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const list = value.map((one) => walk(one, key));
    return sets.has(key) ? list.toSorted((one, other) => (said(one) < said(other) ? -1 : 1)) : list;
  }
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value)
        .filter(([name]) => name !== 'message')
        .map(([name, one]) => [name, walk(one, name)]),
    );
  return typeof value === 'string' ? kindOf(value, key) : value;
}

const said = (value: unknown): string => JSON.stringify(value);

function kindOf(value: string, key: string): unknown {
  if (key === 'description' || key === 'content') return value.startsWith('{') ? JSON.parse(value) : value;
  // Values of kinds without choices are named after their owner.
  if (/^(product)?variant-\d+_\d+$/.test(value)) return '<owner>';
  const kind = kinds[key];
  // An address that leads somewhere outside is data of ours.
  if (kind === 'url' && value.startsWith('https://docs.example/')) return value;
  if (kind !== undefined) return `<${kind}>`;
  if (DATE.test(value)) return '<date>';
  const type = GLOBAL_ID.exec(Buffer.from(value, 'base64').toString('latin1'))?.[1];
  return type !== undefined && Buffer.from(value, 'base64').toString('base64') === value
    ? `<${type}>`
    : value;
}
