import { forbidden } from '#common/graph/errors.ts';
import type { Context } from '../context.ts';
import { mayManage } from '../domain/caller.ts';
import type { Metadata } from '../domain/metadata/metadata.ts';

interface Described {
  metadata: Metadata;
  privateMetadata: Metadata;
}

const list = (metadata: Metadata) => Object.entries(metadata).map(([key, value]) => ({ key, value }));
const valueOf = (metadata: Metadata, key: string): string | null =>
  Object.hasOwn(metadata, key) ? (metadata[key] ?? null) : null;

/** What is private is for staff and apps: everybody else is told so, as Saleor does. */
function hidden({ caller }: Context): void {
  if (!mayManage(caller)) throw forbidden();
}

/** The four fields of everything that carries metadata. */
export const metadataFields = {
  metadata: ({ metadata }: Described) => list(metadata),
  metafield: ({ metadata }: Described, { key }: { key: string }) => valueOf(metadata, key),
  privateMetadata({ privateMetadata }: Described, _args: unknown, context: Context) {
    hidden(context);
    return list(privateMetadata);
  },
  privateMetafield({ privateMetadata }: Described, { key }: { key: string }, context: Context) {
    hidden(context);
    return valueOf(privateMetadata, key);
  },
};
