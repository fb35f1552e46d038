import { badUserInput } from '#common/graph/errors.ts';
import { addressRules, type Choice, type RuledField } from '../../domain/addresses/address-rules.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const addressValidationRules: QueryResolvers['addressValidationRules'] = (
  _root,
  { countryCode, countryArea, city, cityArea },
) => {
  const rules = addressRules({ country: countryCode, countryArea, city, cityArea });
  if (!rules) throw badUserInput(`There are no rules for addresses in ${countryCode}.`);
  return {
    countryCode,
    countryName: rules.countryName,
    addressFormat: rules.format,
    addressLatinFormat: rules.latinFormat,
    allowedFields: rules.allowed.flatMap((field) =>
      field === 'streetAddress' ? ['streetAddress1', 'streetAddress2'] : [field],
    ),
    requiredFields: rules.required.map(asField),
    upperFields: rules.upper.map(asField),
    countryAreaType: rules.countryAreaType,
    countryAreaChoices: choices(rules.countryAreas),
    cityType: rules.cityType,
    cityChoices: choices(rules.cities),
    cityAreaType: rules.cityAreaType,
    cityAreaChoices: choices(rules.cityAreas),
    postalCodeType: rules.postalCodeType,
    postalCodeMatchers: [...rules.postalCodes],
    postalCodeExamples: [...rules.postalCodeExamples],
    postalCodePrefix: rules.postalCodePrefix,
  };
};

const asField = (field: RuledField): string => (field === 'streetAddress' ? 'streetAddress1' : field);
const choices = (list: readonly Choice[]) => list.map(([raw, verbose]) => ({ raw, verbose }));
