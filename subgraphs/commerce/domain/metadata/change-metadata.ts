import type { Described, DescribedRow, MetadataStore } from '../../store/metadata.ts';
import type { Actor } from '../actor.ts';
import { mayManage } from '../caller.ts';
import { addMetadata, type Metadata, removeMetadata } from './metadata.ts';
import { refuse } from '../refusal.ts';

export interface MetadataTarget {
  kind: Described;
  pk: number | string;
}
export type MetadataChange = { put: Metadata } | { removed: readonly string[] };

/** A checkout is written on by whoever knows its id, as in Saleor, and everything else by staff and apps alone. */
export const mayDescribe = (actor: Actor, { kind }: MetadataTarget, isPrivate: boolean): boolean =>
  mayManage(actor.caller) || (!isPrivate && kind === 'Checkout');

/** Puts pairs into metadata, or takes them out. */
export const changeMetadata = (
  store: MetadataStore,
  target: MetadataTarget | null,
  column: 'metadata' | 'privateMetadata',
  change: MetadataChange,
): Promise<DescribedRow> =>
  store.transaction(async (rows) => {
    const row = target && (await rows.lock(target.kind, target.pk));
    if (!target || !row) throw refuse('NOT_FOUND', 'id', "Couldn't resolve to a node.");
    const metadata =
      'put' in change
        ? addMetadata(row[column], change.put, 'input')
        : removeMetadata(row[column], change.removed);
    return rows.put(target.kind, target.pk, { [column]: metadata });
  });
