import { maySeeRuns } from '../domain/run/access.ts';
import type { Document as DocumentModel } from '../domain/documents/document.ts';
import type { Context } from '../context.ts';
import type { DocumentPassageResolvers, DocumentResolvers } from '../generated/resolvers.ts';

export const Document: DocumentResolvers = {
  __resolveReference: ({ id }, context) => visibleDocument(id, context),
  instance: ({ instanceId }) => ({ id: instanceId }),
};

export const DocumentPassage: DocumentPassageResolvers = {
  // A run's log outlives its documents: of a deleted one its id and name are left.
  document: async ({ documentId, documentName }, _arguments, context) =>
    (await visibleDocument(documentId, context)) ?? deleted(documentId, documentName),
};

/** The document, if the caller may see it; what belongs to somebody else is a miss. */
export async function visibleDocument(
  id: string,
  { caller, loaders, memberships }: Context,
): Promise<DocumentModel | null> {
  const document = await loaders.document.load(id);
  return document && (await maySeeRuns(caller, memberships, document)) ? document : null;
}

const deleted = (id: string, name: string): DocumentModel => ({
  id,
  name,
  instanceId: '',
  organizationId: '',
  mediaType: 'text/plain',
  bytes: 0,
  contentHash: '',
  state: 'FAILED',
  failure: 'It was deleted.',
  passages: 0,
  createdAt: new Date(0),
});
