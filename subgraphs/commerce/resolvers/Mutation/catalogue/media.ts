import { addMedia, deleteMedia, describeMedia, readAlt } from '../../../domain/catalogue/media.ts';
import { integerPk } from '../../../domain/global-id.ts';
import { refuse } from '../../../domain/refusal.ts';
import type { MutationResolvers } from '../../../generated/resolvers.ts';
import { fetchMedia } from '../../../media/fetch-media.ts';
import { seenProduct, shelfOutcome } from './shelf-outcome.ts';

export const productMediaCreate: MutationResolvers['productMediaCreate'] = async (
  _root,
  { input },
  context,
) => {
  const { done, errors } = await shelfOutcome(context, async () => {
    if (!input.mediaUrl) throw refuse('REQUIRED', 'input', 'Image or external URL is required.');
    const alt = readAlt(input.alt ?? '');
    const product = integerPk('Product', input.product);
    // Before the transaction: an address may take its time.
    const media = await fetchMedia(context.outbound, input.mediaUrl);
    return addMedia(context.shelf, product, alt, media);
  });
  return { product: seenProduct(done?.product ?? null), media: done?.media, errors };
};

export const productMediaUpdate: MutationResolvers['productMediaUpdate'] = async (
  _root,
  { id, input },
  context,
) => {
  const { done, errors } = await shelfOutcome(context, async () =>
    describeMedia(context.shelf, integerPk('ProductMedia', id), input.alt ?? ''),
  );
  return { product: seenProduct(done?.product ?? null), media: done?.media, errors };
};

export const productMediaDelete: MutationResolvers['productMediaDelete'] = async (_root, { id }, context) => {
  const { done, errors } = await shelfOutcome(context, async () =>
    deleteMedia(context.shelf, integerPk('ProductMedia', id)),
  );
  return { product: seenProduct(done?.product ?? null), media: done?.media, errors };
};
