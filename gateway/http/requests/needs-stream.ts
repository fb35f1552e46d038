import type { GraphQLError } from 'graphql';
import { requestError } from './request-error.ts';

/** One answer to one request cannot carry a subscription. */
export const needsStream = (): GraphQLError =>
  requestError(
    400,
    'SUBSCRIPTION_NEEDS_STREAM',
    'Subscribe over WebSocket (graphql-transport-ws), or with `accept: text/event-stream` or `multipart/mixed;subscriptionSpec=1.0`.',
  );
