const TIMEOUT_MS = 30_000;

interface Failed {
  field: string | null;
  message: string | null;
  code: string;
}

export interface Saleor {
  ask<T>(query: string, variables?: Record<string, unknown>): Promise<T>;
  /** A mutation that answers `result { made errors }`: what it made. */
  make<T>(query: string, variables: Record<string, unknown>): Promise<T>;
}

/** A Saleor, or the embedded commerce, as the app or the person of this token. */
export function createSaleor(url: string, token?: string): Saleor {
  const ask = async <T>(query: string, variables: Record<string, unknown> = {}): Promise<T> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch((error: unknown) => {
      throw new Error(`${url} does not answer.`, { cause: error });
    });
    const answer = (await response.json().catch(() => ({}))) as {
      data?: T | null;
      errors?: { message: string }[];
    };
    const [error] = answer.errors ?? [];
    if (error || !answer.data)
      throw new Error(`${nameOf(query)}: ${error?.message ?? `HTTP ${response.status} without data`}`);
    return answer.data;
  };
  return {
    ask,
    async make<T>(query: string, variables: Record<string, unknown>): Promise<T> {
      const { result } = await ask<{ result: { made: T | null; errors: Failed[] } }>(query, variables);
      const [failed] = result.errors;
      if (failed || result.made === null)
        throw new Error(
          `${nameOf(query)}: ${failed ? `${failed.code} ${failed.field ?? ''} ${failed.message ?? ''}` : 'nothing was made'}`,
        );
      return result.made;
    },
  };
}

const nameOf = (query: string): string => /^(?:query|mutation) (\w+)/.exec(query)?.[1] ?? 'A request';
