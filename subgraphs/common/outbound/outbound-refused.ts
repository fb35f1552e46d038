/** An address that a stranger named may not be called, or leads where none may be called. */
export class OutboundRefusedError extends Error {
  override name = 'OutboundRefusedError';
}
