import { eq } from 'drizzle-orm';
import type { Executor } from '#common/database/database.ts';
import * as tables from '../store/tables.ts';

interface DemoPage {
  slug: string;
  title: string;
  paragraphs: string[];
}

const pages: DemoPage[] = [
  {
    slug: 'about',
    title: 'About this marketplace',
    paragraphs: [
      'Agents for work, from sellers who stand behind them: look around, try one, buy it, and watch it work.',
      'What an agent costs is said before it runs, and what it did is in your ledger afterwards.',
    ],
  },
  {
    slug: 'terms',
    title: 'Terms',
    paragraphs: [
      'This is a demonstration. Nothing that is bought here costs money, and nothing is promised.',
    ],
  },
  {
    slug: 'privacy',
    title: 'Privacy',
    paragraphs: ['What you give to this demonstration stays on the machine that runs it.'],
  },
];

const block = (text: string) => ({ type: 'paragraph', data: { text } });

/** Pages, and the menus that lead to them and to the categories: `navbar` and `footer`. */
export async function seedContent(db: Executor): Promise<void> {
  const [type] = await db
    .insert(tables.pageTypes)
    .values({ slug: 'article', name: 'Article' })
    .returning({ id: tables.pageTypes.id });
  const made = await db
    .insert(tables.pages)
    .values(
      pages.map(({ slug, title, paragraphs }) => ({
        pageTypeId: type?.id ?? 0,
        slug,
        title,
        content: { blocks: paragraphs.map(block) },
        isPublished: true,
        publishedAt: new Date(),
      })),
    )
    .returning({ id: tables.pages.id, title: tables.pages.title });
  const categories = await db.select().from(tables.categories).orderBy(tables.categories.id);
  const [featured] = await db
    .select()
    .from(tables.collections)
    .where(eq(tables.collections.slug, 'featured-products'));
  await seedMenu(db, 'navbar', [
    ...categories.map(({ id, name }) => ({ name, categoryId: id })),
    ...(featured ? [{ name: featured.name, collectionId: featured.id }] : []),
  ]);
  await seedMenu(
    db,
    'footer',
    made.map(({ id, title }) => ({ name: title, pageId: id })),
  );
}

interface Item {
  name: string;
  categoryId?: number;
  collectionId?: number;
  pageId?: number;
}

async function seedMenu(db: Executor, slug: string, items: readonly Item[]): Promise<void> {
  const [menu] = await db
    .insert(tables.menus)
    .values({ slug, name: slug.charAt(0).toUpperCase() + slug.slice(1) })
    .returning({ id: tables.menus.id });
  await db
    .insert(tables.menuItems)
    .values(items.map((item, position) => ({ ...item, menuId: menu?.id ?? 0, position })));
}
