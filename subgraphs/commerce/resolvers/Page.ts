import { globalId, integerPk } from '../domain/global-id.ts';
import type {
  PageResolvers,
  PageTranslatableContentResolvers,
  PageTranslationResolvers,
  PageTypeResolvers,
} from '../generated/resolvers.ts';
import { metadataFields } from './metadata.ts';
import { translationFields, translationOf } from './translation.ts';

export const Page: PageResolvers = {
  id: ({ id }) => globalId('Page', id),
  content: ({ content }) => (content == null ? null : JSON.stringify(content)),
  created: ({ createdAt }) => createdAt,
  pageType: async ({ pageTypeId }, _args, { loaders }) => {
    const type = await loaders.pageTypes.load(pageTypeId);
    if (!type) throw new Error(`page type ${pageTypeId} is missing`);
    return type;
  },
  attributes: ({ id }, _args, { loaders }) => loaders.attributesOfPages.load(id),
  assignedAttributes: async ({ id }, { limit }, { loaders }) =>
    (await loaders.attributesOfPages.load(id)).slice(0, limit ?? 100),
  assignedAttribute: async ({ id }, { slug }, { loaders }) =>
    (await loaders.attributesOfPages.load(id)).find(({ attribute }) => attribute.slug === slug),
  translation: translationOf('Page'),
  ...metadataFields,
};

export const PageTranslatableContent: PageTranslatableContentResolvers = {
  id: ({ id }) => globalId('PageTranslatableContent', id),
  content: ({ content }) => (content == null ? null : JSON.stringify(content)),
};

export const PageType: PageTypeResolvers = {
  __resolveReference({ id }, { loaders }) {
    const pk = integerPk('PageType', id);
    return pk === null ? null : loaders.pageTypes.load(pk);
  },
  id: ({ id }) => globalId('PageType', id),
  attributes: ({ id }, _args, { loaders }) => loaders.attributesOfPageTypes.load(id),
};

const { id, language, slug, seoTitle, seoDescription } = translationFields('PageTranslation');
export const PageTranslation: PageTranslationResolvers = {
  id,
  language,
  slug,
  seoTitle,
  seoDescription,
  title: ({ texts }) => texts.title,
  content: ({ texts }) => texts.content,
};
