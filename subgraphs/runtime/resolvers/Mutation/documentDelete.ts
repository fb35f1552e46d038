import { unauthenticated } from '#common/graph/errors.ts';
import { deleteDocument } from '../../domain/documents/create-document.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const documentDelete: MutationResolvers['documentDelete'] = async (_root, { id }, context) => {
  if (context.caller.kind === 'anonymous') throw unauthenticated();
  const answer = await deleteDocument(context.caller, id, context);
  return 'errors' in answer
    ? { document: null, errors: answer.errors }
    : { document: answer.document, errors: [] };
};
