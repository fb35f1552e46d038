import { createProduct, type AttributeChoice } from '../../domain/create-product.ts';
import { integerPk } from '../../domain/global-id.ts';
import { refuse } from '../../domain/refusal.ts';
import type { AttributeValueInput, MutationResolvers } from '../../generated/resolvers.ts';
import { requireManager } from '../inputs/permission.ts';
import { shelfOutcome } from './shelf-outcome.ts';

export const productCreate: MutationResolvers['productCreate'] = async (_root, { input }, context) => {
  requireManager(context.caller);
  const { done, errors } = await shelfOutcome(() =>
    createProduct(context.shelf, {
      productTypeId: integerPk('ProductType', input.productType),
      name: input.name ?? null,
      slug: input.slug ?? null,
      categoryId: input.category == null ? null : known('Category', input.category, 'category'),
      collectionIds: (input.collections ?? []).map((id) => known('Collection', id, 'collections')),
      description: readDescription(input.description),
      attributes: (input.attributes ?? []).map(readChoice),
      externalReference: input.externalReference ?? null,
    }),
  );
  const product = done && {
    ...done,
    channel: null,
    availableForPurchaseAt: null,
    lowestPriceMinor: null,
    highestPriceMinor: null,
  };
  return { product, errors };
};

function known(type: string, id: string, field: string): number {
  const pk = integerPk(type, id);
  if (pk === null) throw refuse('NOT_FOUND', field, `There is no such ${type.toLowerCase()}.`);
  return pk;
}

function readDescription(text: string | null | undefined): unknown {
  if (text == null) return null;
  try {
    return JSON.parse(text);
  } catch {
    throw refuse('INVALID', 'description', 'The description is not JSON.');
  }
}

const readChoice = ({ id, dropdown, multiselect }: AttributeValueInput): AttributeChoice => ({
  attributeId: id == null ? null : integerPk('Attribute', id),
  values: [...(dropdown ? [dropdown] : []), ...(multiselect ?? [])].map((value) =>
    value.id == null ? { name: value.value ?? '' } : { id: integerPk('AttributeValue', value.id) ?? 0 },
  ),
});
