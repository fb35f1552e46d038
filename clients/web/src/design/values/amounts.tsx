import { useEnvironment } from '../../app/environment.tsx';

interface MoneyValue {
  amount: number;
  currency: string;
}

/** An amount of money in the reader's way of writing. */
export function Money({ value }: { value: MoneyValue }) {
  const { locale } = useEnvironment();
  return <span className="number">{formatMoney(value, locale)}</span>;
}

export const formatMoney = ({ amount, currency }: MoneyValue, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount);

/** Whole credits; `short` for places with little room. */
export function Credits({
  value,
  short = false,
  signed = false,
}: {
  value: number;
  short?: boolean;
  signed?: boolean;
}) {
  const { locale } = useEnvironment();
  const text = new Intl.NumberFormat(locale, {
    ...(short && value >= 10_000 && { notation: 'compact' as const, maximumFractionDigits: 1 }),
    ...(signed && { signDisplay: 'exceptZero' as const }),
  }).format(value);
  return <span className="number">{text}</span>;
}

export function Count({ value }: { value: number }) {
  const { locale } = useEnvironment();
  return <span className="number">{new Intl.NumberFormat(locale).format(value)}</span>;
}

/** How long something took, in tenths of a second. */
export function Seconds({ milliseconds }: { milliseconds: number }) {
  const { locale } = useEnvironment();
  return <span className="number">{formatSeconds(milliseconds / 1_000, locale)}</span>;
}

export const formatSeconds = (seconds: number, locale: string): string =>
  `${new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(seconds)} s`;

type TimeStyle = 'date' | 'time' | 'both';

const styles: Record<TimeStyle, Intl.DateTimeFormatOptions> = {
  date: { dateStyle: 'medium' },
  time: { timeStyle: 'short' },
  both: { dateStyle: 'medium', timeStyle: 'short' },
};

/** A moment in the reader's language and time zone. */
export function Time({ at, as = 'both' }: { at: string; as?: TimeStyle }) {
  const { locale, timeZone } = useEnvironment();
  return (
    <time dateTime={at}>
      {new Intl.DateTimeFormat(locale, { ...styles[as], timeZone }).format(new Date(at))}
    </time>
  );
}
