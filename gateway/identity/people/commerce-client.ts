import { z } from 'zod';
import { credentialRefused, identityUnavailable } from '../errors.ts';

const TIMEOUT_MS = 5_000;

const envelope = z.object({
  data: z.unknown().optional(),
  errors: z.array(z.unknown()).optional(),
});

/** Asks commerce in the name of a token. */
export class CommerceClient {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  /** Rejects with UNAUTHENTICATED when commerce refuses the token, with SERVICE_UNAVAILABLE when it cannot be asked. */
  async ask<T extends z.ZodType>(query: string, token: string, shape: T): Promise<z.output<T>> {
    const { status, body } = await this.#post(query, token).catch((error: unknown) => {
      throw identityUnavailable(error);
    });
    const answer = envelope.safeParse(body);
    const data = shape.safeParse(answer.data?.data);
    if (data.success) return data.data;
    // Saleor answers with an error for a token that it cannot read, or that has expired.
    if (status < 500 && answer.data?.errors)
      throw credentialRefused('Commerce does not take this access token.');
    throw identityUnavailable(new Error(`commerce answered HTTP ${status} without what was asked for`));
  }

  async #post(query: string, token: string): Promise<{ status: number; body: unknown }> {
    const response = await fetch(this.#url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query }),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return { status: response.status, body: await response.json() };
  }
}
