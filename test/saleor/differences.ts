/** Where the embedded commerce means something else than a Saleor, and why. What is not named here is the same. */
interface Difference {
  /** Of a value, after the operation's name and what it was: fields with dots between, without places in lists. */
  at: RegExp;
  why: string;
  /** Whether it is of the same kind all the same: the same type, null where the other is null. */
  sameKind: boolean;
}

const differences: Difference[] = [
  {
    at: /^gateways: offered: .*\.gatewayConfigs$/,
    why: 'a Saleor offers the apps that are installed in it, and here the storefront’s dummy is one',
    sameKind: true,
  },
  { at: /\.isAvailable$/, why: 'Saleor counts stock rows, of which digital goods have none', sameKind: true },
  {
    at: /\.availablePaymentGateways$/,
    why: 'Saleor has a dummy of its own, and one for gift cards',
    sameKind: true,
  },
  {
    at: /\.countries$/,
    why: 'Saleor names those where it delivers, nothing is delivered here',
    sameKind: true,
  },
];

/** An answer with only the kind of what is known to differ. */
export function comparable(answer: unknown, name: string): unknown {
  const walk = (value: unknown, path: string): unknown => {
    const difference = differences.find(({ at }) => at.test(`${name}: ${path}`));
    if (difference) return difference.sameKind ? kindOf(value) : undefined;
    if (Array.isArray(value)) return value.map((one) => walk(one, path));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([key, one]) => [key, walk(one, path === '' ? key : `${path}.${key}`)]),
      );
    return value;
  };
  return walk(answer, '');
}

const kindOf = (value: unknown): string => {
  if (value === null || value === undefined) return 'nothing';
  return Array.isArray(value) ? 'a list' : typeof value;
};
