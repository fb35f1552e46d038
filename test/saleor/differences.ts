/** Where the embedded commerce means something else than a Saleor, and why. What is not named here is the same. */
interface Difference {
  /** Of a value, after the operation's name and what it was: fields with dots between, without places in lists. */
  at: RegExp;
  why: string;
  /** What of it is the same all the same. */
  common(value: unknown): unknown;
}

/** The same type, null where the other is null. */
const kindOf = (value: unknown): string => {
  if (value === null || value === undefined) return 'nothing';
  return Array.isArray(value) ? 'a list' : typeof value;
};

/** The payment app that both have. */
const testGateway = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.filter((gateway: { id?: unknown }) => gateway.id === 'gsv.payment.test')
    : value;

/** Whether it was refused, in whichever form. */
const isRefused = (answer: unknown): unknown => {
  const { data } = answer as { data: Record<string, { errors: unknown[] } | null> };
  return Object.values(data).every((payload) => payload === null || payload.errors.length > 0);
};

const differences: Difference[] = [
  {
    at: /^gateways: offered: .*\.gatewayConfigs$/,
    why: 'a Saleor offers the apps that are installed in it, and here the storefront’s dummy is one',
    common: testGateway,
  },
  {
    at: /\.availablePaymentGateways$/,
    why: 'Saleor has a dummy of its own, and one for gift cards',
    common: testGateway,
  },
  {
    at: /\.isAvailable$/,
    why: 'Saleor counts stock rows, of which digital goods have none',
    common: kindOf,
  },
  {
    at: /\.countries$/,
    why: 'Saleor names those of the shipping zones that a shop has made; what is not shipped is sold everywhere',
    common: kindOf,
  },
  {
    at: /^order: to (nobody|a stranger): .*\.(userEmail|firstName|lastName|streetAddress1)$/,
    why: 'who knows an order’s id sees its buyer obscured, as Saleor shows those of its older orders',
    common: (value) => String(value).slice(0, 1),
  },
  {
    at: /^address\w+: by a stranger: $/,
    why: 'an address of somebody else is as if there were none, so that nobody learns which there are',
    common: isRefused,
  },
];

/** An answer with only what is the same of what is known to differ. */
export function comparable(answer: unknown, name: string): unknown {
  const walk = (value: unknown, path: string): unknown => {
    const difference = differences.find(({ at }) => at.test(`${name}: ${path}`));
    if (difference) return difference.common(value);
    if (Array.isArray(value)) return value.map((one) => walk(one, path));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([key, one]) => [key, walk(one, path === '' ? key : `${path}.${key}`)]),
      );
    return value;
  };
  return walk(answer, '');
}
