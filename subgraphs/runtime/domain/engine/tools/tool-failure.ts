/** A tool that the flow needs failed; the message is fit for the buyer to read. */
export class ToolFailedError extends Error {
  override name = 'ToolFailedError';
}
