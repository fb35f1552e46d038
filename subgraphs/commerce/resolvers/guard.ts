import {
  getNamedType,
  getNullableType,
  isEnumType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
} from 'graphql';
import type { Context } from '../context.ts';
import { unstorable } from '../domain/storable.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';

type Resolve = GraphQLFieldResolver<unknown, Context, Record<string, unknown>>;

/**
 * What every mutation does first: a value that no database keeps is refused by the field that holds it, as
 * any other bad input; and what an earlier mutation of the document has changed is read anew.
 */
export const guarded = (mutations: MutationResolvers): MutationResolvers =>
  Object.fromEntries(
    Object.entries(mutations).map(([name, resolve]) => [name, guard(resolve as Resolve)]),
  ) as MutationResolvers;

const guard =
  (resolve: Resolve): Resolve =>
  (root, args, context, info) => {
    const found = unstorable(args);
    if (found) return { ...emptyPayload(info), errors: [{ ...found, code: codeOf(info) }] };
    context.renewLoaders();
    return resolve(root, args, context, info);
  };

/** INVALID where the mutation's errors know it. */
function codeOf({ returnType }: GraphQLResolveInfo): string {
  const payload = getNamedType(returnType);
  const errors = isObjectType(payload) ? getNamedType(payload.getFields()['errors']?.type) : undefined;
  const code = isObjectType(errors) ? getNamedType(errors.getFields()['code']?.type) : undefined;
  return isEnumType(code) && code.getValue('INVALID') ? 'INVALID' : 'GRAPHQL_ERROR';
}

/** Fields of a payload that may not be null, besides its errors, say no or hold nothing. */
function emptyPayload({ returnType }: GraphQLResolveInfo): Record<string, unknown> {
  const payload = getNamedType(returnType);
  if (!isObjectType(payload)) return {};
  const needed = Object.values(payload.getFields()).filter(({ type }) => getNullableType(type) !== type);
  return Object.fromEntries(
    needed.map(({ name, type }) => [name, String(getNullableType(type)).startsWith('[') ? [] : false]),
  );
}
