import { type DocumentNode, type GraphQLSchema, parse, validate } from 'graphql';

/** A gateway asks for the same few again and again. */
const MAX_DOCUMENTS = 1_000;
/** A longer one is not worth its memory. */
const MAX_CHARACTERS = 10_000;

export interface KnownDocuments {
  parse: typeof parse;
  validate: typeof validate;
}

/** Documents that were found valid in a schema: to find that out again costs more than most events do. */
export function createKnownDocuments(schema: GraphQLSchema): KnownDocuments {
  const byText = new Map<string, DocumentNode>();
  const valid = new WeakSet<DocumentNode>();
  const keep = (document: DocumentNode): void => {
    valid.add(document);
    const text = document.loc?.source.body;
    if (text === undefined || text.length > MAX_CHARACTERS) return;
    byText.set(text, document);
    const oldest = byText.keys().next();
    if (byText.size > MAX_DOCUMENTS && !oldest.done) byText.delete(oldest.value);
  };
  return {
    parse: (source, options) =>
      (typeof source === 'string' && !options ? byText.get(source) : undefined) ?? parse(source, options),
    validate(asked, document, ...how) {
      const isOurs = asked === schema && how.length === 0;
      if (isOurs && valid.has(document)) return [];
      const errors = validate(asked, document, ...how);
      if (isOurs && errors.length === 0) keep(document);
      return errors;
    },
  };
}
