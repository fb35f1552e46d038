import { unauthenticated } from '#common/graph/errors.ts';
import { createDocument } from '../../domain/documents/create-document.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const documentCreate: MutationResolvers['documentCreate'] = async (_root, { input }, context) => {
  if (context.caller.kind === 'anonymous') throw unauthenticated();
  const answer = await createDocument(context.caller, input, context);
  if (answer.limits) context.limitsLeft.add(input.instance.toLowerCase(), answer.limits);
  if ('errors' in answer) return { document: null, uploadUrl: null, errors: answer.errors };
  const { document } = answer;
  const uploadUrl = document.state === 'UPLOADING' ? await context.uploads.urlFor(document.id) : null;
  return { document, uploadUrl, errors: [] };
};
