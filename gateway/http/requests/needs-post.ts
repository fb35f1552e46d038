import type { GraphQLError } from 'graphql';
import { requestError } from './request-error.ts';

/** Pages of others can make a browser send a GET. */
export const needsPost = (): GraphQLError => requestError(405, 'METHOD_NOT_ALLOWED', 'Mutations need POST.');
