import { lazyConnection } from '../connection.ts';
import { globalId } from '../domain/global-id.ts';
import { hasChoices } from '../domain/catalogue/attribute-values.ts';
import type {
  AssignedAttributeResolvers,
  AssignedBooleanAttributeResolvers,
  AssignedChoiceAttributeValueResolvers,
  AssignedDateAttributeResolvers,
  AssignedDateTimeAttributeResolvers,
  AssignedMultiChoiceAttributeResolvers,
  AssignedNumericAttributeResolvers,
  AssignedPlainTextAttributeResolvers,
  AssignedSingleChoiceAttributeResolvers,
  AssignedSwatchAttributeResolvers,
  AssignedSwatchAttributeValueResolvers,
  AssignedTextAttributeResolvers,
  AttributeResolvers,
  AttributeValueResolvers,
} from '../generated/resolvers.ts';
import { choicesOfAttribute } from '../store/lists.ts';
import { metadataFields } from './metadata.ts';
import { translationOf } from './translation.ts';
import { alternatives, bounded, pks } from './inputs/filters.ts';

export const Attribute: AttributeResolvers = {
  id: ({ id }) => globalId('Attribute', id),
  withChoices: (attribute) => hasChoices(attribute),
  translation: translationOf('Attribute'),
  ...metadataFields,
  choices: ({ id }, args, { db, loaders }) => {
    const filter = {
      ids: pks('AttributeValue', bounded(args.where?.ids)),
      names: alternatives(args.where?.name),
      slugs: alternatives(args.where?.slug),
      search: args.search ?? undefined,
    };
    return lazyConnection('choices', args, choicesOfAttribute(db, loaders.pages, id, filter));
  },
};

export const AttributeValue: AttributeValueResolvers = {
  id: ({ id }) => globalId('AttributeValue', id),
  inputType: async ({ attributeId }, _args, { loaders }) =>
    (await loaders.attributes.load(attributeId))?.inputType ?? null,
  translation: translationOf('AttributeValue'),
  richText: ({ richText }) => (richText == null ? null : JSON.stringify(richText)),
  date: ({ dateTime }) => dateTime,
  file: () => null,
  reference: () => null,
};

const assignedTypes = {
  DROPDOWN: 'AssignedSingleChoiceAttribute',
  MULTISELECT: 'AssignedMultiChoiceAttribute',
  SWATCH: 'AssignedSwatchAttribute',
  BOOLEAN: 'AssignedBooleanAttribute',
  NUMERIC: 'AssignedNumericAttribute',
  PLAIN_TEXT: 'AssignedPlainTextAttribute',
  RICH_TEXT: 'AssignedTextAttribute',
  DATE: 'AssignedDateAttribute',
  DATE_TIME: 'AssignedDateTimeAttribute',
} as const;

export const AssignedAttribute: AssignedAttributeResolvers = {
  __resolveType: ({ attribute }) => assignedTypes[attribute.inputType],
};

export const AssignedSingleChoiceAttribute: AssignedSingleChoiceAttributeResolvers = {
  value: ({ values }) => values[0],
};

export const AssignedMultiChoiceAttribute: AssignedMultiChoiceAttributeResolvers = {
  value: ({ values }, { limit }) => values.slice(0, limit ?? 100),
};

export const AssignedSwatchAttribute: AssignedSwatchAttributeResolvers = {
  value: ({ values }) => values[0],
};

export const AssignedSwatchAttributeValue: AssignedSwatchAttributeValueResolvers = {
  hexColor: ({ value }) => value || null,
  file: () => null,
};

export const AssignedBooleanAttribute: AssignedBooleanAttributeResolvers = {
  value: ({ values }) => values[0]?.boolean,
};

export const AssignedNumericAttribute: AssignedNumericAttributeResolvers = {
  value: ({ values }) => values[0] && Number(values[0].name),
};

export const AssignedPlainTextAttribute: AssignedPlainTextAttributeResolvers = {
  value: ({ values }) => values[0]?.plainText,
  translation: async ({ values }, { languageCode }, { loaders }) =>
    values[0] &&
    (await loaders.translations('AttributeValue', languageCode).load(values[0].id))?.texts.plainText,
};

export const AssignedTextAttribute: AssignedTextAttributeResolvers = {
  value: ({ values }) => values[0] && JSON.stringify(values[0].richText),
};

export const AssignedDateAttribute: AssignedDateAttributeResolvers = {
  value: ({ values }) => values[0]?.dateTime,
};

export const AssignedDateTimeAttribute: AssignedDateTimeAttributeResolvers = {
  value: ({ values }) => values[0]?.dateTime,
};

export const AssignedChoiceAttributeValue: AssignedChoiceAttributeValueResolvers = {
  translation: async ({ id }, { languageCode }, { loaders }) =>
    (await loaders.translations('AttributeValue', languageCode).load(id))?.texts.name,
};
