import { useEnvironment } from '../../app/environment.tsx';

/** A country, ISO 3166-1 alpha-2, by its name in the reader's language. */
export function Country({ code }: { code: string }) {
  const { locale } = useEnvironment();
  const name = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }).of(code) ?? code;
  // Browsers call some of them otherwise than the server does; either is right.
  return <span suppressHydrationWarning>{name}</span>;
}
