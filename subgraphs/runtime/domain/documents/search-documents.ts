import type { Logger } from '#common/process/logging.ts';
import type { Passage } from '../engine/passage.ts';
import { fuse } from './fuse.ts';
import type { DocumentSearch, Embeddings, PassagePlace, VectorStore } from './ports.ts';

export type PlacedPassage = Passage & PassagePlace;

export interface SearchPorts {
  fullText(instanceId: string, query: string, limit: number): Promise<PlacedPassage[]>;
  /** Passages of an instance at their places; those that are gone are left out. */
  passagesAt(instanceId: string, places: readonly PassagePlace[]): Promise<PlacedPassage[]>;
  /** Undefined where no embeddings endpoint is configured. */
  meaning?: { embeddings: Embeddings; vectors: VectorStore };
  logger: Logger;
}

/** Of each ranking so many passages are fused. */
const DEPTH = 50;
const MAX_QUERY_CHARACTERS = 2_000;
/** A person waits for this: without what a question means its words have to do. */
const TIMEOUT_MS = 3_000;
/** An endpoint that failed is left alone for so long, so that not every search waits for it in vain. */
const REST_MS = 10_000;

const WORDS_ALONE = 'Documents were searched by their words alone: what they mean could not be asked for.';

/** By words, and by meaning where an embeddings endpoint is configured; the two rankings fused. */
export function createDocumentSearch({ fullText, passagesAt, meaning, logger }: SearchPorts): DocumentSearch {
  if (!meaning)
    return async (instanceId, query, limit) => ({
      passages: withoutPlaces(await fullText(instanceId, query, limit)),
      warning: null,
    });
  const { embeddings, vectors } = meaning;
  let restsUntilMs = 0;
  const nearest = async (instanceId: string, query: string): Promise<PassagePlace[] | undefined> => {
    if (Date.now() < restsUntilMs) return undefined;
    try {
      const [vector] = await embeddings.embed([query.slice(0, MAX_QUERY_CHARACTERS)], {
        timeoutMs: TIMEOUT_MS,
      });
      return vector && (await vectors.nearest(instanceId, vector, DEPTH));
    } catch (error) {
      restsUntilMs = Date.now() + REST_MS;
      logger.warn({ err: error }, 'documents are searched by their words alone');
      return undefined;
    }
  };
  return async (instanceId, query, limit) => {
    const [byWords, byMeaning] = await Promise.all([
      fullText(instanceId, query, Math.max(limit, DEPTH)),
      nearest(instanceId, query),
    ]);
    if (!byMeaning) return { passages: withoutPlaces(byWords.slice(0, limit)), warning: WORDS_ALONE };
    const fused = fuse<PassagePlace>([byWords, byMeaning], keyOf).slice(0, limit);
    const known = new Map(byWords.map((passage) => [keyOf(passage), passage]));
    const unread = fused.map(({ item }) => item).filter((item) => !known.has(keyOf(item)));
    for (const passage of await passagesAt(instanceId, unread)) known.set(keyOf(passage), passage);
    const passages = fused.flatMap(({ item, score }) => {
      const passage = known.get(keyOf(item));
      return passage ? [{ ...passage, score }] : [];
    });
    return { passages: withoutPlaces(passages), warning: null };
  };
}

const keyOf = ({ documentId, number }: PassagePlace): string => `${documentId} ${number}`;

/** A place says nothing to whoever asked, and would stand in the logs of runs for ever. */
const withoutPlaces = (passages: readonly PlacedPassage[]): Passage[] =>
  passages.map(({ number: _number, ...passage }) => passage);
