/** A document is not what its type says, or more than is read. The message is for whoever uploaded it. */
export class UnreadableDocumentError extends Error {
  override name = 'UnreadableDocumentError';
}
