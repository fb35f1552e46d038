import type { Context } from '../../../context.ts';
import { translate, type GivenTexts } from '../../../domain/content/translate.ts';
import { integerPk } from '../../../domain/global-id.ts';
import { outcome } from '../../../domain/refusal.ts';
import type { MutationResolvers, TranslationErrorCode } from '../../../generated/resolvers.ts';
import type { TranslatedKind } from '../../../store/content.ts';
import type { TranslationRow } from '../../../store/rows.ts';
import { requireManager } from '../../inputs/permission.ts';

const everything = { channel: null, everything: true };

/** Puts the texts and answers what they are of. */
async function put<T>(
  context: Context,
  kind: TranslatedKind,
  { id, languageCode, input }: { id: string; languageCode: string; input: GivenTexts },
  load: (context: Context, pk: number) => Promise<T | null>,
) {
  requireManager(context.caller);
  const pk = integerPk(kind, id);
  const { done, errors } = await outcome<TranslationRow, TranslationErrorCode>(async () =>
    translate(context.shelf, kind, pk, languageCode, { ...input }),
  );
  return { of: done && pk !== null ? await load(context, pk) : null, errors };
}

export const productTranslate: MutationResolvers['productTranslate'] = async (_root, args, context) => {
  const { of, errors } = await put(context, 'Product', args, ({ loaders }, pk) =>
    loaders.products(everything).load(pk),
  );
  return { product: of, errors };
};

export const productVariantTranslate: MutationResolvers['productVariantTranslate'] = async (
  _root,
  args,
  context,
) => {
  const { of, errors } = await put(context, 'ProductVariant', args, ({ loaders }, pk) =>
    loaders.variants(everything).load(pk),
  );
  return { productVariant: of, errors };
};

export const categoryTranslate: MutationResolvers['categoryTranslate'] = async (_root, args, context) => {
  const { of, errors } = await put(context, 'Category', args, ({ loaders }, pk) =>
    loaders.categories.load(pk),
  );
  return { category: of, errors };
};

export const collectionTranslate: MutationResolvers['collectionTranslate'] = async (_root, args, context) => {
  const { of, errors } = await put(context, 'Collection', args, ({ loaders }, pk) =>
    loaders.collections(everything).load(pk),
  );
  return { collection: of, errors };
};

export const attributeTranslate: MutationResolvers['attributeTranslate'] = async (_root, args, context) => {
  const { of, errors } = await put(context, 'Attribute', args, ({ loaders }, pk) =>
    loaders.attributes.load(pk),
  );
  return { attribute: of, errors };
};

export const attributeValueTranslate: MutationResolvers['attributeValueTranslate'] = async (
  _root,
  args,
  context,
) => {
  const { of, errors } = await put(context, 'AttributeValue', args, ({ loaders }, pk) =>
    loaders.attributeValues.load(pk),
  );
  return { attributeValue: of, errors };
};

export const pageTranslate: MutationResolvers['pageTranslate'] = async (_root, args, context) => {
  const { of, errors } = await put(context, 'Page', args, ({ loaders }, pk) =>
    loaders.contentPages(true).load(pk),
  );
  return { page: of, errors };
};

export const menuItemTranslate: MutationResolvers['menuItemTranslate'] = async (_root, args, context) => {
  const { of, errors } = await put(context, 'MenuItem', args, ({ loaders }, pk) =>
    loaders.menuItems.load(pk),
  );
  return { menuItem: of, errors };
};
