import { useMemo } from 'react';
import type { CountryCode } from '../../../generated/graphql.ts';
import { useEnvironment } from '../../app/environment.tsx';
import { useHydrated } from '../../app/hydrated.ts';

/** ISO 3166-1 alpha-2, as commerce takes them. */
const codes =
  'AD AE AF AG AI AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IS IT JM JO JP KE KG KH KI KM KN KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PG PH PK PL PS PT PY QA RO RS RW SA SB SC SE SG SI SK SL SM SN SR ST SV SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS YE ZA ZM ZW'.split(
    ' ',
  ) as CountryCode[];

type Countries = (readonly [code: string, name: string])[];

/**
 * Countries to choose from, by their names in the reader's language and in its order. Both are this browser's, which the
 * server does not know: until the page is alive the chosen one stands alone, by its code.
 */
export function useCountries(chosen: string): Countries {
  const { locale } = useEnvironment();
  const isHydrated = useHydrated();
  return useMemo(() => (isHydrated ? countriesIn(locale) : [[chosen, chosen]]), [isHydrated, locale, chosen]);
}

function countriesIn(locale: string): Countries {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  return codes
    .map((code) => [code, names.of(code) ?? code] as const)
    .toSorted(([, one], [, other]) => one.localeCompare(other, locale));
}
