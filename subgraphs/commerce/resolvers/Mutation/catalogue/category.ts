import {
  createCategory,
  deleteCategory,
  updateCategory,
  type CategoryDetails,
} from '../../../domain/catalogue/category.ts';
import { integerPk } from '../../../domain/global-id.ts';
import type { CategoryInput, MutationResolvers } from '../../../generated/resolvers.ts';
import { metadataOf } from '../../inputs/catalogue.ts';
import { shelfOutcome } from './shelf-outcome.ts';

export const categoryCreate: MutationResolvers['categoryCreate'] = async (
  _root,
  { input, parent },
  context,
) => {
  const { done, errors } = await shelfOutcome(context, async () =>
    createCategory(
      context.shelf,
      parent == null ? undefined : integerPk('Category', parent),
      categoryDetails(input),
    ),
  );
  return { category: done, errors };
};

export const categoryUpdate: MutationResolvers['categoryUpdate'] = async (_root, { id, input }, context) => {
  const { done, errors } = await shelfOutcome(context, async () =>
    updateCategory(context.shelf, integerPk('Category', id), categoryDetails(input)),
  );
  return { category: done, errors };
};

export const categoryDelete: MutationResolvers['categoryDelete'] = async (_root, { id }, context) => {
  const { done, errors } = await shelfOutcome(context, async () =>
    deleteCategory(context.shelf, integerPk('Category', id)),
  );
  return { category: done, errors };
};

const categoryDetails = (input: CategoryInput): CategoryDetails => ({
  name: input.name,
  slug: input.slug,
  description: input.description,
  seo: input.seo,
  ...metadataOf(input),
});
