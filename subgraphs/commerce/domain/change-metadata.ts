import type { Described, DescribedRow, MetadataStore } from '../store/metadata.ts';
import { mayUse, type Actor } from './actor.ts';
import { mayManage } from './caller.ts';
import { addMetadata, type Metadata, removeMetadata } from './metadata.ts';
import { refuse } from './refusal.ts';

export interface MetadataTarget {
  kind: Described;
  pk: number | string;
}
export type MetadataChange = { put: Metadata } | { removed: readonly string[] };

/** What somebody buys is written on by whoever may use it, and everything else by staff and apps alone. */
export const mayDescribe = (actor: Actor, { kind }: MetadataTarget, isPrivate: boolean): boolean =>
  mayManage(actor.caller) || (!isPrivate && (kind === 'Checkout' || kind === 'Order'));

/** Puts pairs into metadata, or takes them out. */
export const changeMetadata = (
  store: MetadataStore,
  actor: Actor,
  target: MetadataTarget | null,
  column: 'metadata' | 'privateMetadata',
  change: MetadataChange,
): Promise<DescribedRow> =>
  store.transaction(async (rows) => {
    const row = target && (await rows.lock(target.kind, target.pk));
    const isUsable = row && (row.userId === undefined || mayUse(actor, { userId: row.userId }));
    if (!target || !isUsable) throw refuse('NOT_FOUND', 'id', "Couldn't resolve to a node.");
    const metadata =
      'put' in change
        ? addMetadata(row[column], change.put, 'input')
        : removeMetadata(row[column], change.removed);
    return rows.put(target.kind, target.pk, { [column]: metadata });
  });
