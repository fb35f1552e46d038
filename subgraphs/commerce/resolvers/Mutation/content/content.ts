import { createMenu, createMenuItem, deleteMenuItem } from '../../../domain/content/menu.ts';
import {
  createPage,
  createPageType,
  deletePage,
  updatePage,
  type PageDetails,
} from '../../../domain/content/page.ts';
import { integerPk } from '../../../domain/global-id.ts';
import { outcome } from '../../../domain/refusal.ts';
import type {
  MenuErrorCode,
  MenuItemInput,
  MutationResolvers,
  PageErrorCode,
  PageInput,
} from '../../../generated/resolvers.ts';
import type { MenuItemRow, MenuRow, PageRow, PageTypeRow } from '../../../store/rows.ts';
import { attributeChoices, optionalPk } from '../../inputs/catalogue.ts';
import { bounded } from '../../inputs/filters.ts';
import { requireManager } from '../../inputs/permission.ts';
import { pkOrNone } from '../../inputs/which.ts';

export const pageTypeCreate: MutationResolvers['pageTypeCreate'] = async (_root, { input }, context) => {
  requireManager(context.caller);
  const { done, errors } = await outcome<PageTypeRow, PageErrorCode>(async () =>
    createPageType(
      context.shelf,
      input.name ?? null,
      input.slug ?? null,
      (bounded(input.addAttributes) ?? []).map((id) => pkOrNone('Attribute', id)),
    ),
  );
  return { pageType: done, errors };
};

export const pageCreate: MutationResolvers['pageCreate'] = async (_root, { input }, context) => {
  requireManager(context.caller);
  const { done, errors } = await outcome<PageRow, PageErrorCode>(async () =>
    createPage(context.shelf, integerPk('PageType', input.pageType), pageDetails(input)),
  );
  return { page: done, errors };
};

export const pageUpdate: MutationResolvers['pageUpdate'] = async (_root, { id, input }, context) => {
  requireManager(context.caller);
  const { done, errors } = await outcome<PageRow, PageErrorCode>(async () =>
    updatePage(context.shelf, integerPk('Page', id), pageDetails(input)),
  );
  return { page: done, errors };
};

export const pageDelete: MutationResolvers['pageDelete'] = async (_root, { id }, context) => {
  requireManager(context.caller);
  const { done, errors } = await outcome<PageRow, PageErrorCode>(() =>
    deletePage(context.shelf, integerPk('Page', id)),
  );
  return { page: done, errors };
};

const pageDetails = (input: PageInput): PageDetails => ({
  title: input.title,
  slug: input.slug,
  content: input.content,
  isPublished: input.isPublished ?? undefined,
  publishedAt: input.publishedAt,
  seo: input.seo,
  attributes: attributeChoices(input.attributes),
});

const targetOf = ({ name, url, category, collection, page }: MenuItemInput) => ({
  name: name ?? '',
  url,
  categoryId: optionalPk('Category', category),
  collectionId: optionalPk('Collection', collection),
  pageId: optionalPk('Page', page),
});

export const menuCreate: MutationResolvers['menuCreate'] = async (_root, { input }, context) => {
  requireManager(context.caller);
  const { done, errors } = await outcome<MenuRow, MenuErrorCode>(async () =>
    createMenu(context.shelf, input.name, input.slug ?? null, (bounded(input.items) ?? []).map(targetOf)),
  );
  return { menu: done, errors };
};

export const menuItemCreate: MutationResolvers['menuItemCreate'] = async (_root, { input }, context) => {
  requireManager(context.caller);
  const { done, errors } = await outcome<MenuItemRow, MenuErrorCode>(async () =>
    createMenuItem(
      context.shelf,
      integerPk('Menu', input.menu),
      optionalPk('MenuItem', input.parent),
      targetOf(input),
    ),
  );
  return { menuItem: done, errors };
};

export const menuItemDelete: MutationResolvers['menuItemDelete'] = async (_root, { id }, context) => {
  requireManager(context.caller);
  const { done, errors } = await outcome<MenuItemRow, MenuErrorCode>(() =>
    deleteMenuItem(context.shelf, integerPk('MenuItem', id)),
  );
  return { menuItem: done, errors };
};
