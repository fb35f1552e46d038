/** A line as it is priced without a voucher. */
export interface Line {
  id: string;
  variantId: number;
  quantity: number;
  unitPriceMinor: number;
}

/** What a voucher takes off in a channel. */
export interface Discount {
  type: 'ENTIRE_ORDER' | 'SPECIFIC_PRODUCT';
  valueType: 'FIXED' | 'PERCENTAGE';
  /** In the smallest unit of the currency, or thousandths of a percent. */
  value: number;
  /** Takes it off one piece alone: the cheapest. */
  applyOncePerOrder: boolean;
  /** Of SPECIFIC_PRODUCT. */
  variantIds: ReadonlySet<number>;
}

export interface LinePrices {
  /** What each line costs after the voucher. */
  totals: Map<string, number>;
  discountMinor: number;
}

const totalOf = ({ quantity, unitPriceMinor }: Line): number => quantity * unitPriceMinor;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);

/**
 * The prices of lines with a voucher, as Saleor reckons them: a percentage is rounded half up to the smallest
 * unit, no price falls below zero, and what is taken off a whole order is shared by its lines in proportion,
 * the last of them bearing what rounding left.
 */
export function priceLines(lines: readonly Line[], discount: Discount | null): LinePrices {
  const before = new Map(lines.map((line) => [line.id, totalOf(line)]));
  const off = discount ? takenOff(lines, discount) : new Map<string, number>();
  const totals = new Map([...before].map(([id, total]) => [id, total - (off.get(id) ?? 0)]));
  return { totals, discountMinor: sum([...off.values()]) };
}

function takenOff(lines: readonly Line[], discount: Discount): Map<string, number> {
  const covered =
    discount.type === 'ENTIRE_ORDER'
      ? lines
      : lines.filter(({ variantId }) => discount.variantIds.has(variantId));
  if (discount.applyOncePerOrder) return offCheapest(covered, discount);
  if (discount.type === 'ENTIRE_ORDER') return shared(lines, off(sum(lines.map(totalOf)), discount));
  return new Map(covered.map((line) => [line.id, offLine(line, discount)]));
}

/** A fixed amount is taken off every piece of the line, a percentage off the line. */
const offLine = (line: Line, discount: Discount): number =>
  discount.valueType === 'FIXED'
    ? off(line.unitPriceMinor, discount) * line.quantity
    : off(totalOf(line), discount);

function offCheapest(lines: readonly Line[], discount: Discount): Map<string, number> {
  const [first, ...others] = lines;
  if (!first) return new Map();
  const cheapest = others.reduce(
    (least, line) => (line.unitPriceMinor < least.unitPriceMinor ? line : least),
    first,
  );
  return new Map([[cheapest.id, off(cheapest.unitPriceMinor, discount)]]);
}

/** Never more than there is. */
const off = (amountMinor: number, { valueType, value }: Discount): number =>
  Math.min(amountMinor, valueType === 'FIXED' ? value : share(amountMinor, value, 100_000));

function shared(lines: readonly Line[], discountMinor: number): Map<string, number> {
  const total = sum(lines.map(totalOf));
  let left = discountMinor;
  return new Map(
    lines.map((line, index) => {
      const isLast = index === lines.length - 1;
      const part = isLast ? left : Math.min(left, share(totalOf(line), discountMinor, total));
      left -= part;
      return [line.id, part];
    }),
  );
}

/** `amount * numerator / denominator`, rounded half up; exact, as the product may need more than 53 bits. */
function share(amount: number, numerator: number, denominator: number): number {
  if (denominator === 0) return 0;
  const product = BigInt(amount) * BigInt(numerator) * 2n;
  return Number((product + BigInt(denominator)) / (2n * BigInt(denominator)));
}
