import type { ApolloServerPlugin } from '@apollo/server';
import {
  defaultFieldResolver,
  getNamedType,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  isLeafType,
  isObjectType,
  isSpecifiedScalarType,
  OperationTypeNode,
} from 'graphql';

/** What one operation may come to: more would be made at the cost of everybody else's memory and time. */
const MAX_CHARACTERS = 16 * 1024 * 1024;

/** By an operation's context, the characters of texts and JSON values that its answer has so far. */
const made = new WeakMap<object, number>();

/**
 * Counts an answer while it is made: once it is too long, each field that could make it longer is an
 * error, and the answer is that error alone. Only texts and JSON values are long. To be called once.
 */
export function boundAnswers(schema: GraphQLSchema, maxCharacters = MAX_CHARACTERS): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) if (mayBeLong(field)) bound(field, maxCharacters);
  }
}

/** Replaces an answer that became too long: what is left of it says little, with an error for each place. */
export const boundedAnswers: ApolloServerPlugin = {
  requestDidStart: async ({ contextValue }) => ({
    async willSendResponse({ response: { body } }) {
      if (body.kind !== 'single' || made.get(contextValue) !== Infinity) return;
      const { message, extensions } = tooLong();
      body.singleResult = { errors: [{ message, extensions }] };
    },
  }),
};

function mayBeLong(field: GraphQLField<unknown, unknown>): boolean {
  const type = getNamedType(field.type);
  return (
    isLeafType(type) && (type.name === 'String' || (!isSpecifiedScalarType(type) && 'serialize' in type))
  );
}

function bound(field: GraphQLField<unknown, unknown>, maxCharacters: number): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context, info) => {
    const counted = <T>(value: T): T => {
      count(context as object, lengthOf(value), maxCharacters);
      return value;
    };
    const value: unknown = resolve(source, args, context, info);
    // Each event of a subscription is an answer of its own, in the same context.
    if (info.operation.operation === OperationTypeNode.SUBSCRIPTION) return value;
    return value instanceof Promise ? value.then(counted) : counted(value);
  };
}

function count(context: object, characters: number, maxCharacters: number): void {
  const sum = (made.get(context) ?? 0) + characters;
  made.set(context, sum > maxCharacters ? Infinity : sum);
  if (sum > maxCharacters) throw tooLong();
}

function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + lengthOf(item), 0);
  // A value that is no plain one, like a date, is short.
  const isPlain =
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  return isPlain ? JSON.stringify(value).length : 0;
}

const tooLong = (): GraphQLError =>
  new GraphQLError('The answer would be too long. Ask for shorter lists, or for fewer long texts.', {
    extensions: { code: 'ANSWER_TOO_LONG' },
  });
