import type { FirstPart, LaterPart, PartStream } from '../operations/part-stream.ts';

interface Pending {
  readonly id: string;
  readonly path: readonly (string | number)[];
  readonly label?: string;
}

/** A part in the format that graphql-js 17 and Apollo Client 4.1 call `incrementalSpec=v0.2`. */
type SpecPart = FirstPart | SpecLaterPart;

interface SpecLaterPart {
  readonly pending?: readonly Pending[];
  readonly incremental?: readonly {
    readonly id: string;
    readonly data: unknown;
    readonly errors?: unknown;
  }[];
  readonly completed?: readonly { readonly id: string; readonly errors?: unknown }[];
  readonly hasNext: boolean;
}

/**
 * The same parts in that format. What is put off is announced with its data: which objects of a list it is about is
 * known no earlier. A fragment over which a null rose is completed by its errors, and brings no data.
 */
export async function* asIncrementalSpec(parts: PartStream): AsyncGenerator<SpecPart, void, void> {
  let announced = 0;
  for await (const part of parts) {
    if (!('incremental' in part) || !part.incremental) {
      yield part as FirstPart;
      continue;
    }
    const from = announced;
    announced += part.incremental.length;
    yield specPart(part.incremental, part.hasNext, (i) => String(from + i));
  }
}

function specPart(
  deferred: NonNullable<LaterPart['incremental']>,
  hasNext: boolean,
  idOf: (i: number) => string,
): SpecLaterPart {
  const incremental = deferred.flatMap(({ data, errors }, i) => {
    if (data === null) return [];
    return [errors ? { id: idOf(i), data, errors } : { id: idOf(i), data }];
  });
  return {
    pending: deferred.map(({ path, label }, i) => ({
      id: idOf(i),
      path,
      ...(label === undefined ? {} : { label }),
    })),
    ...(incremental.length > 0 ? { incremental } : {}),
    completed: deferred.map(({ data, errors }, i) => ({ id: idOf(i), ...(data === null ? { errors } : {}) })),
    hasNext,
  };
}
