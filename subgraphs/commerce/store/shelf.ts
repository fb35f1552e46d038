import type { Db, Executor } from '#common/database/database.ts';
import { contentShelf, type TranslatedKind } from './content.ts';
import { exists } from './exists.ts';
import { asRefusal } from './shelf-conflicts.ts';
import { attributeShelf, typeShelf } from './shelf/attributes.ts';
import { mediaShelf } from './shelf/media.ts';
import { productShelf } from './shelf/products.ts';
import { slugShelf } from './shelf/slugs.ts';
import { taxonomyShelf } from './shelf/taxonomy.ts';

const on = (db: Executor) => ({
  ...productShelf(db),
  ...attributeShelf(db),
  ...typeShelf(db),
  ...taxonomyShelf(db),
  ...mediaShelf(db),
  ...slugShelf(db),
  ...contentShelf(db),
  exists: (kind: TranslatedKind, id: number) => exists(db, kind, id),
});

/** What sellers and staff change: products with all that describes and prices them. */
export type Shelf = ReturnType<typeof on>;

export interface ShelfStore {
  transaction<T>(work: (shelf: Shelf) => Promise<T>): Promise<T>;
}

export const shelfStore = (db: Db): ShelfStore => ({
  transaction: (work) =>
    db
      .transaction((transaction) => work(on(transaction)))
      .catch((error: unknown) => {
        throw asRefusal(error);
      }),
});
