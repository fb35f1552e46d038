import { GraphQLError } from 'graphql';
import type { Path } from './failures.ts';
import type { Run } from '../run.ts';

/**
 * A run that came to more than an answer may be made of. It is about the whole, so each root field of the answer says
 * so; of a part that came later, its place.
 */
export function tooLong<TContext>({ program, signal }: Run<TContext>, place: Path = []): GraphQLError[] {
  const limit = signal.maxBytes;
  const places = place.length > 0 ? [place] : program.rootFields().map((name) => [name]);
  return places.map(
    (path) =>
      new GraphQLError(
        `The answer would be too long: what it is made of comes to more than ${limit} bytes. Ask for shorter lists, or for fewer fields.`,
        { path, extensions: { code: 'ANSWER_TOO_LONG', limit } },
      ),
  );
}
