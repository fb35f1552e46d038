/** The embedded issuer cannot run here; the message says why and what to do. */
export class EmbeddedIssuerError extends Error {
  override name = 'EmbeddedIssuerError';
}
