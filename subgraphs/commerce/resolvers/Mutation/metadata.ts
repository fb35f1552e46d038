import { forbidden, unauthenticated } from '#common/graph/errors.ts';
import type { Context } from '../../context.ts';
import { changeMetadata, mayDescribe, type MetadataChange } from '../../domain/metadata/change-metadata.ts';
import { readMetadata } from '../../domain/metadata/metadata.ts';
import { outcome } from '../../domain/refusal.ts';
import type { MetadataErrorCode, MutationResolvers } from '../../generated/resolvers.ts';
import type { DescribedRow } from '../../store/metadata.ts';
import { describedParent, targetOf } from '../described.ts';

const MAX_KEYS = 100;

async function change(
  context: Context,
  id: string,
  column: 'metadata' | 'privateMetadata',
  read: () => MetadataChange,
) {
  const target = targetOf(id);
  const actor = await context.actor();
  if (target && !mayDescribe(actor, target, column === 'privateMetadata'))
    throw context.caller.kind === 'anonymous' ? unauthenticated() : forbidden();
  const { done, errors } = await outcome<DescribedRow, MetadataErrorCode>(() =>
    changeMetadata(context.descriptions, target, column, read()),
  );
  return { item: done && target && describedParent(done, target), errors };
}

export const updateMetadata: MutationResolvers['updateMetadata'] = (_root, { id, input }, context) =>
  change(context, id, 'metadata', () => ({ put: readMetadata(input, 'input') }));

export const updatePrivateMetadata: MutationResolvers['updatePrivateMetadata'] = (
  _root,
  { id, input },
  context,
) =>
  change(context, id, 'privateMetadata', () => ({ put: readMetadata(input, 'input', { isPrivate: true }) }));

export const deleteMetadata: MutationResolvers['deleteMetadata'] = (_root, { id, keys }, context) =>
  change(context, id, 'metadata', () => ({ removed: keys.slice(0, MAX_KEYS) }));

export const deletePrivateMetadata: MutationResolvers['deletePrivateMetadata'] = (
  _root,
  { id, keys },
  context,
) => change(context, id, 'privateMetadata', () => ({ removed: keys.slice(0, MAX_KEYS) }));
