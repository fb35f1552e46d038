import { useState } from 'react';
import { useQuery } from 'urql';
import { readFragment, type FragmentType } from '../../../generated/fragment-masking.ts';
import { graphql } from '../../../generated/gql.ts';
import type { CountryCode } from '../../../generated/graphql.ts';
import { useEnvironment } from '../../app/environment.tsx';
import { SelectField, TextField } from '../../design/forms/field.tsx';
import type { FormErrors } from '../../design/forms/form-errors.ts';
import { useCountries } from './countries.ts';

const placeFields = graphql(`
  fragment PlaceFields on Address {
    id
    postalCode
    city
    countryArea
    country {
      code
    }
  }
`);

const addressRules = graphql(`
  query AddressRules($country: CountryCode!) {
    addressValidationRules(countryCode: $country) {
      countryCode
      requiredFields
      allowedFields
      countryAreaType
      countryAreaChoices {
        raw
        verbose
      }
    }
  }
`);

interface Props {
  address: FragmentType<typeof placeFields> | null | undefined;
  errors: FormErrors['fields'];
}

/** Where an address is: the fields that its country has, a list of its states where it has some. */
export function PlaceFields({ address, errors }: Props) {
  const known = readFragment(placeFields, address);
  const { locale } = useEnvironment();
  const [country, setCountry] = useState(known?.country.code ?? regionOf(locale));
  const countries = useCountries(country);
  const [{ data }] = useQuery({ query: addressRules, variables: { country: country as CountryCode } });
  const rules = data?.addressValidationRules;
  const needs = (field: string): boolean => rules?.requiredFields.includes(field) ?? false;
  const areas = rules?.countryAreaChoices ?? [];
  return (
    <>
      <div className="field-row">
        <TextField
          label="Postal code"
          name="postalCode"
          autoComplete="postal-code"
          defaultValue={known?.postalCode}
          error={errors['postalCode']}
          required={needs('postalCode')}
        />
        <TextField
          label="City"
          name="city"
          autoComplete="address-level2"
          defaultValue={known?.city}
          error={errors['city']}
          required={needs('city')}
        />
      </div>
      {areas.length > 0 && rules?.allowedFields.includes('countryArea') && (
        <SelectField
          key={country}
          label={titled(rules.countryAreaType)}
          name="countryArea"
          autoComplete="address-level1"
          defaultValue={known?.countryArea}
          error={errors['countryArea']}
          options={[['', ''], ...namesOf(areas)]}
          required={needs('countryArea')}
        />
      )}
      <SelectField
        label="Country"
        name="country"
        autoComplete="country"
        value={country}
        onChange={({ target }) => setCountry(target.value)}
        error={errors['country']}
        options={countries}
        required
      />
    </>
  );
}

interface Area {
  raw: string | null;
  verbose: string | null;
}
/** An area once, by the first of its names. */
const namesOf = (areas: readonly Area[]): (readonly [string, string])[] => {
  const names = new Map<string, string>();
  for (const { raw, verbose } of areas) if (raw !== null && !names.has(raw)) names.set(raw, verbose ?? raw);
  return [...names];
};

const titled = (type: string): string => type.slice(0, 1).toUpperCase() + type.slice(1).replaceAll('_', ' ');

const regionOf = (locale: string): string => new Intl.Locale(locale).maximize().region ?? 'US';
