import { GraphQLError } from 'graphql';
import type { Documents } from '../documents/documents.ts';
import { isPersisted, type RequestedDocument } from '../documents/requested-document.ts';

/** A request's body and query string, of which one carries the operation. */
export interface Payload {
  readonly body: unknown;
  readonly search: string;
}

/**
 * The same request with its document as text: Apollo Server gets no ids. What is no single operation
 * stays as it is, for Apollo Server to refuse.
 */
export function withText({ body, search }: Payload, documents: Documents): Payload | GraphQLError {
  if (body === undefined) return withTextInSearch(search, documents);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return { body, search };
  const text = textOf(body, documents);
  if (text instanceof GraphQLError) return text;
  return { body: text === undefined ? body : { ...body, ...text }, search };
}

function withTextInSearch(search: string, documents: Documents): Payload | GraphQLError {
  const parameters = new URLSearchParams(search);
  const text = textOf(
    {
      query: parameters.get('query'),
      documentId: parameters.get('documentId'),
      extensions: jsonOf(parameters.get('extensions')),
    },
    documents,
  );
  if (text instanceof GraphQLError) return text;
  if (text === undefined) return { body: undefined, search };
  parameters.delete('documentId');
  parameters.delete('extensions');
  parameters.set('query', text.query);
  return { body: undefined, search: `?${parameters}` };
}

/** Undefined where the request has all that Apollo Server needs, or is for it to refuse. */
function textOf(request: RequestedDocument, documents: Documents) {
  if (!isPersisted(request) && !documents.requiresIds) return undefined;
  const query = documents.resolve(request);
  if (query instanceof GraphQLError) return query;
  return { query, documentId: undefined, extensions: {} };
}

function jsonOf(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
