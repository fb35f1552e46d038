import { lazyConnection } from '../connection.ts';
import { globalId } from '../domain/global-id.ts';
import type {
  AssignedAttributeResolvers,
  AssignedMultiChoiceAttributeResolvers,
  AssignedSingleChoiceAttributeResolvers,
  AttributeResolvers,
  AttributeValueResolvers,
} from '../generated/resolvers.ts';
import { choicesOfAttribute } from '../store/lists.ts';
import { alternatives, bounded, pks } from './inputs/filters.ts';

export const Attribute: AttributeResolvers = {
  id: ({ id }) => globalId('Attribute', id),
  withChoices: () => true,
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
};

export const AssignedAttribute: AssignedAttributeResolvers = {
  __resolveType: ({ attribute }) =>
    attribute.inputType === 'DROPDOWN' ? 'AssignedSingleChoiceAttribute' : 'AssignedMultiChoiceAttribute',
};

export const AssignedSingleChoiceAttribute: AssignedSingleChoiceAttributeResolvers = {
  value: ({ values }) => values[0],
};

export const AssignedMultiChoiceAttribute: AssignedMultiChoiceAttributeResolvers = {
  value: ({ values }, { limit }) => values.slice(0, limit ?? 100),
};
