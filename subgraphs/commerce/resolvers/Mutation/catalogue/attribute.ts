import {
  createAttribute,
  createValue,
  deleteAttribute,
  deleteValue,
  updateAttribute,
  updateValue,
  type AttributeDetails,
} from '../../../domain/catalogue/attribute.ts';
import { integerPk } from '../../../domain/global-id.ts';
import { refuse } from '../../../domain/refusal.ts';
import type {
  AttributeInputTypeEnum,
  AttributeTypeEnum,
  AttributeUpdateInput,
  MutationResolvers,
} from '../../../generated/resolvers.ts';
import { inputTypes } from '../../../store/tables.ts';
import { bounded } from '../../inputs/filters.ts';
import { pkOrNone, which } from '../../inputs/which.ts';
import { attributeOutcome, newAttributeOutcome, newValueOutcome } from './shelf-outcome.ts';

export const attributeCreate: MutationResolvers['attributeCreate'] = async (_root, { input }, context) => {
  const { done, errors } = await newAttributeOutcome(context, async () =>
    createAttribute(
      context.shelf,
      {
        type: readType(input.type),
        inputType: readInputType(input.inputType ?? 'DROPDOWN'),
        values: input.values ?? [],
      },
      attributeDetails(input),
    ),
  );
  return { attribute: done, errors };
};

export const attributeUpdate: MutationResolvers['attributeUpdate'] = async (
  _root,
  { input, ...names },
  context,
) => {
  const { done, errors } = await attributeOutcome(context, async () =>
    updateAttribute(context.shelf, which('Attribute', names), attributeDetails(input), {
      add: input.addValues ?? [],
      remove: (bounded(input.removeValues) ?? []).map((id) => pkOrNone('AttributeValue', id)),
    }),
  );
  return { attribute: done, errors };
};

export const attributeDelete: MutationResolvers['attributeDelete'] = async (_root, names, context) => {
  const { done, errors } = await attributeOutcome(context, async () =>
    deleteAttribute(context.shelf, which('Attribute', names)),
  );
  return { attribute: done, errors };
};

export const attributeValueCreate: MutationResolvers['attributeValueCreate'] = async (
  _root,
  { attribute, input },
  context,
) => {
  const { done, errors } = await newValueOutcome(context, async () =>
    createValue(context.shelf, integerPk('Attribute', attribute), input),
  );
  return { attribute: done?.attribute, attributeValue: done?.value, errors };
};

export const attributeValueUpdate: MutationResolvers['attributeValueUpdate'] = async (
  _root,
  { input, ...names },
  context,
) => {
  const { done, errors } = await attributeOutcome(context, async () =>
    updateValue(context.shelf, which('AttributeValue', names), input),
  );
  return { attribute: done?.attribute, attributeValue: done?.value, errors };
};

export const attributeValueDelete: MutationResolvers['attributeValueDelete'] = async (
  _root,
  names,
  context,
) => {
  const { done, errors } = await attributeOutcome(context, async () =>
    deleteValue(context.shelf, which('AttributeValue', names)),
  );
  return { attribute: done?.attribute, attributeValue: done?.value, errors };
};

const attributeDetails = (input: AttributeUpdateInput): AttributeDetails => ({
  name: input.name,
  slug: input.slug,
  valueRequired: input.valueRequired ?? undefined,
  visibleInStorefront: input.visibleInStorefront ?? undefined,
  filterableInStorefront: input.filterableInStorefront ?? undefined,
  externalReference: input.externalReference,
});

function readType(type: AttributeTypeEnum): 'PRODUCT_TYPE' | 'PAGE_TYPE' {
  if (type !== 'CUSTOMER_TYPE') return type;
  throw refuse('INVALID', 'type', 'Customers have no attributes here.');
}

function readInputType(type: AttributeInputTypeEnum): (typeof inputTypes)[number] {
  const known = inputTypes.find((name) => name === type);
  if (known) return known;
  throw refuse('INVALID', 'inputType', `Attributes of this kind are not kept here: ${type}.`);
}
