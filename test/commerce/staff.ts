import { commerceId } from '#common/demo/catalogue.ts';
import type { Commerce } from './commerce.ts';
import type { Failed } from './shopping.ts';

export const channelId = commerceId('Channel', 1);
export const productType = commerceId('ProductType', 1);
export const category = commerceId('Category', 1);

/** Whatever an answer holds: the assertions say what it is. */
export type Loose = ReturnType<typeof JSON.parse>;
export type Answer = Record<string, Loose> & { errors: Failed[] };

/** Commerce as its own app uses it. */
export function asApp(commerce: Commerce) {
  const app = `Bearer ${commerce.appToken}`;
  /** The payload of one mutation: `call` is written with literal arguments, or with `$v` of this type. */
  const mutate = async (call: string, selection: string, v?: unknown, type = 'JSON'): Promise<Answer> => {
    const variables = v === undefined ? '' : `($v: ${type}!)`;
    const query = `mutation ${variables} { result: ${call} { ${selection} errors { field code } } }`;
    return (await commerce.ask<{ result: Answer }>(query, v === undefined ? {} : { v }, app)).result;
  };
  return {
    app,
    mutate,
    ask: (query: string): Promise<Loose> => commerce.ask<Loose>(query, {}, app),
    made: (input: Record<string, unknown>): Promise<Answer> =>
      mutate(
        'productCreate(input: $v)',
        'product { id slug }',
        { productType, ...input },
        'ProductCreateInput',
      ),
  };
}
