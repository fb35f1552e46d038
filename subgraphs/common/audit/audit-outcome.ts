import {
  defaultFieldResolver,
  getNamedType,
  GraphQLError,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from 'graphql';
import { holdsUnstorableText } from '../graph/errors.ts';
import type { AuditEvent } from './audit-event.ts';

type Ending = Pick<AuditEvent, 'outcome' | 'codes'>;

type ReadEnding = (answer: unknown, context: unknown, info: GraphQLResolveInfo) => Promise<Ending>;

/**
 * Reads how a mutation ended that answered: its expected failures are values in `errors`. Takes that field's
 * resolver now: a server may wrap it later, for requests alone.
 */
export function endingReader(field: GraphQLField<unknown, unknown>): ReadEnding {
  const payload = payloadOf(field);
  const errors = payload?.getFields()['errors'];
  if (!payload || !errors) return async () => ({ outcome: 'DONE', codes: [] });
  const resolve = errors.resolve ?? defaultFieldResolver;
  return async (answer, context, info) => {
    const failures = await resolve(answer, {}, context, {
      ...info,
      fieldName: 'errors',
      parentType: payload,
    });
    const codes = (Array.isArray(failures) ? failures : []).map(({ code }: { code?: unknown }) =>
      String(code),
    );
    return { outcome: codes.length > 0 ? 'REFUSED' : 'DONE', codes: [...new Set(codes)] };
  };
}

const refusals = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT', 'RATE_LIMITED', 'EXPIRED']);
/** How a mutation ended that threw. */
export function endingOfError(error: unknown): Ending {
  if (holdsUnstorableText(error)) return { outcome: 'REFUSED', codes: ['BAD_USER_INPUT'] };
  const code = error instanceof GraphQLError ? error.extensions['code'] : undefined;
  if (typeof code !== 'string') return { outcome: 'FAILED', codes: ['INTERNAL_SERVER_ERROR'] };
  return { outcome: refusals.has(code) ? 'REFUSED' : 'FAILED', codes: [code] };
}

/** What a mutation is about: the first entity of its payload. */
export interface Target {
  field: string;
  type: string;
}

export function targetOf(field: GraphQLField<unknown, unknown>): Target | undefined {
  for (const [name, { type }] of Object.entries(payloadOf(field)?.getFields() ?? {})) {
    const named = getNamedType(type);
    if (isObjectType(named) && 'id' in named.getFields()) return { field: name, type: named.name };
  }
  return undefined;
}

function payloadOf(field: GraphQLField<unknown, unknown>): GraphQLObjectType | undefined {
  const named = getNamedType(field.type);
  return isObjectType(named) ? named : undefined;
}
