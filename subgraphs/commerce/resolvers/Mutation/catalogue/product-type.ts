import { badUserInput } from '#common/graph/errors.ts';
import {
  assignToType,
  createType,
  unassignFromType,
  updateType,
  type TypeDetails,
} from '../../../domain/catalogue/product-type.ts';
import { integerPk } from '../../../domain/global-id.ts';
import type { Outcome } from '../../../domain/refusal.ts';
import type { MutationResolvers, ProductTypeInput } from '../../../generated/resolvers.ts';
import { bounded } from '../../inputs/filters.ts';
import { pkOrNone } from '../../inputs/which.ts';
import { typeOutcome } from './shelf-outcome.ts';

export const productTypeCreate: MutationResolvers['productTypeCreate'] = async (
  _root,
  { input },
  context,
) => {
  const { done, errors } = await typeOutcome(context, async () =>
    createType(context.shelf, typeDetails(input)),
  );
  return { productType: done, errors };
};

export const productTypeUpdate: MutationResolvers['productTypeUpdate'] = async (
  _root,
  { id, input },
  context,
) => {
  const { done, errors } = await typeOutcome(context, async () =>
    updateType(context.shelf, integerPk('ProductType', id), typeDetails(input)),
  );
  return { productType: done, errors };
};

export const productAttributeAssign: MutationResolvers['productAttributeAssign'] = async (
  _root,
  { productTypeId, operations },
  context,
) => {
  const result = await typeOutcome(context, async () =>
    assignToType(
      context.shelf,
      integerPk('ProductType', productTypeId),
      (bounded(operations) ?? []).map(({ id, type, variantSelection }) => ({
        attributeId: integerPk('Attribute', id),
        of: type === 'PRODUCT' ? 'product' : 'variant',
        variantSelection: variantSelection ?? false,
      })),
    ),
  );
  return ofType(result);
};

export const productAttributeUnassign: MutationResolvers['productAttributeUnassign'] = async (
  _root,
  { productTypeId, attributeIds },
  context,
) => {
  const result = await typeOutcome(context, async () =>
    unassignFromType(
      context.shelf,
      integerPk('ProductType', productTypeId),
      (bounded(attributeIds) ?? []).map((id) => pkOrNone('Attribute', id)),
    ),
  );
  return ofType(result);
};

/** A type that is not there is an error beside the data, as in Saleor, and no value of the mutation's. */
function ofType<Type, Code extends string>({ done, errors }: Outcome<Type, Code>) {
  const missing = errors.find(({ field }) => field === 'productTypeId');
  if (missing) throw badUserInput(missing.message);
  return { productType: done, errors };
}

const attributePks = (ids: string[] | null | undefined) =>
  bounded(ids)?.map((id) => integerPk('Attribute', id));

const typeDetails = (input: ProductTypeInput): TypeDetails => ({
  name: input.name,
  slug: input.slug,
  hasVariants: input.hasVariants ?? undefined,
  isShippingRequired: input.isShippingRequired ?? undefined,
  productAttributes: attributePks(input.productAttributes),
  variantAttributes: attributePks(input.variantAttributes),
});
