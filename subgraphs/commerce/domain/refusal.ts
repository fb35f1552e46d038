/** One reason why a mutation was not done: a value in `errors`, not a fault. */
export interface Failure<Code extends string> {
  /** The input field in camel case, if one is to blame. */
  field: string | null;
  code: Code;
  message: string;
  /** Global ids of the variants that are to blame. */
  variants?: string[];
  /** Global ids of the channels that are to blame. */
  channels?: string[];
  /** Global ids of the attributes that are to blame. */
  attributes?: string[];
}

/** Ends a use case; thrown, so that its transaction is rolled back. */
export class Refusal<Code extends string = string> extends Error {
  override name = 'Refusal';
  readonly failures: Failure<Code>[];

  constructor(failures: Failure<Code>[]) {
    super(failures.map(({ message }) => message).join(' '));
    this.failures = failures;
  }
}

/** Whoever asks may not do it: an error beside the data, as Saleor's lack of a permission is. */
export class NotAllowed extends Error {
  override name = 'NotAllowed';
}

export const refuse = <Code extends string>(
  code: Code,
  field: string | null,
  message: string,
  blame: Pick<Failure<Code>, 'variants' | 'channels' | 'attributes'> = {},
): Refusal<Code> => new Refusal([{ code, field, message, ...blame }]);

export type Outcome<T, Code extends string> =
  | { done: T; errors: [] }
  | { done: null; errors: Failure<Code>[] };

/** Runs a use case; its refusals come back as values, faults stay thrown. */
export async function outcome<T, Code extends string>(work: () => Promise<T>): Promise<Outcome<T, Code>> {
  try {
    return { done: await work(), errors: [] };
  } catch (error) {
    if (error instanceof Refusal) return { done: null, errors: error.failures as Failure<Code>[] };
    throw error;
  }
}
