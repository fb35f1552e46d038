import { badUserInput } from '#common/graph/errors.ts';
import { integerPk } from '../../domain/global-id.ts';
import type { DecimalFilter, MomentFilter } from '../../domain/catalogue/product-filter.ts';

/** A longer list of alternatives would be a statement without a bound. */
const MAX_ALTERNATIVES = 100;

type Maybe<T> = T | null | undefined;
interface Alternatives<T> {
  eq?: Maybe<T>;
  oneOf?: Maybe<T[]>;
}

/** The values that will do; undefined for no condition. `eq` and `oneOf` must both hold. */
export function alternatives<T>(filter: Maybe<Alternatives<T>>): T[] | undefined {
  if (filter?.eq == null) return bounded(filter?.oneOf);
  const { eq, oneOf } = filter;
  return oneOf == null || oneOf.includes(eq) ? [eq] : [];
}

export function bounded<T>(list: Maybe<T[]>): T[] | undefined {
  if (list != null && list.length > MAX_ALTERNATIVES)
    throw badUserInput(`A list in a filter has at most ${MAX_ALTERNATIVES} entries.`);
  return list ?? undefined;
}

/** The pks of global ids; an id of another type matches nothing. */
export const pks = (type: string, ids: string[] | undefined): number[] | undefined =>
  ids?.map((id) => integerPk(type, id)).filter((pk) => pk !== null);

export function decimals(
  filter: Maybe<Alternatives<string> & { range?: Maybe<{ gte?: Maybe<string>; lte?: Maybe<string> }> }>,
): DecimalFilter | undefined {
  if (filter == null) return undefined;
  return {
    oneOf: alternatives(filter),
    gte: filter.range?.gte ?? undefined,
    lte: filter.range?.lte ?? undefined,
  };
}

interface Range {
  gte?: Maybe<Date>;
  lte?: Maybe<Date>;
}

export const range = (given: Maybe<Range>): MomentFilter | undefined =>
  given == null ? undefined : { gte: given.gte ?? undefined, lte: given.lte ?? undefined };

export const moments = (
  filter: Maybe<Alternatives<Date> & { range?: Maybe<Range> }>,
): MomentFilter | undefined =>
  filter == null ? undefined : { ...range(filter.range), oneOf: alternatives(filter) };
