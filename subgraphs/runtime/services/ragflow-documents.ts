import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '#common/process/logging.ts';
import type { CutPassage } from '../domain/documents/cut-passages.ts';
import { mediaTypes, type Document } from '../domain/documents/document.ts';
import { fuse } from '../domain/documents/fuse.ts';
import type { DocumentReader, DocumentSearch, DocumentTaking } from '../domain/documents/ports.ts';
import type { RagflowLinks } from '../store/documents/ragflow-links.ts';
import type { Ragflow } from './ragflow.ts';

const FIRST_POLL_MS = 250;
const MAX_POLL_MS = 5_000;
const MAX_MINUTES = 15;
const MAX_PASSAGES = 20_000;
const PDF = 'application/pdf';

/** Under our id, by which it is found again after a crash; RAGFlow goes by the ending. */
const nameOf = ({ id, mediaType }: Pick<Document, 'id' | 'mediaType'>): string =>
  `${id}.${mediaTypes[mediaType]?.[0] ?? 'txt'}`;

/**
 * Lets RAGFlow read documents: uploaded once, parsed there, asked for until it is done. What it cut them into is kept
 * here too, so that flows read whole documents, and words find them while RAGFlow is away.
 */
export const createRagflowReader =
  (ragflow: Ragflow, links: RagflowLinks, logger: Logger): DocumentReader =>
  async (document, bytes, signal) => {
    const dataset = await links.datasetMadeBy(document.instanceId, () =>
      ragflow.dataset(`instance ${document.instanceId}`),
    );
    const name = nameOf(document);
    const [known] = await ragflow.documentsNamed(dataset, name);
    const { mediaType } = document;
    const id = known ?? (await ragflow.upload(dataset, { name, mediaType, bytes }));
    if (!(await links.keepDocument(document.id, id))) {
      await ragflow.remove(dataset, [id]);
      return { failure: 'It was deleted.' };
    }
    const before = await ragflow.state(dataset, id);
    if (before?.run === 'UNSTART' || before?.run === 'CANCEL') await ragflow.parse(dataset, id);
    const failure = await parsed({ ragflow, dataset, id, logger, signal });
    if (failure !== undefined) return { failure };
    const passages: CutPassage[] = [];
    for (let page = 1; passages.length < MAX_PASSAGES; page++) {
      const chunks = await ragflow.chunks(dataset, id, page);
      if (chunks.length === 0) break;
      for (const { text, page: place } of chunks)
        passages.push({
          heading: null,
          text: text.replaceAll('\0', '').toWellFormed(),
          page: mediaType === PDF ? place : null,
        });
    }
    return passages.length === 0 ? { failure: 'There is no text in it.' } : { passages };
  };

/** Brings documents to RAGFlow that were read before it was configured; those that it cannot read words go on finding. */
export const createRagflowTaking =
  (read: DocumentReader, links: RagflowLinks, logger: Logger): DocumentTaking =>
  async (document, bytes, signal) => {
    const reading = await read(document, bytes, signal);
    if ('passages' in reading) return links.endTaking(document.id);
    logger.warn({ document: document.id, reason: reading.failure }, 'RAGFlow takes a document not');
  };

/** Waits for the end of the parsing; why it failed, if it did. */
async function parsed({
  ragflow,
  dataset,
  id,
  logger,
  signal,
}: {
  ragflow: Ragflow;
  dataset: string;
  id: string;
  logger: Logger;
  signal: AbortSignal;
}): Promise<string | undefined> {
  const untilMs = Date.now() + MAX_MINUTES * 60_000;
  for (let pollMs = FIRST_POLL_MS; ; pollMs = Math.min(pollMs * 1.5, MAX_POLL_MS)) {
    const state = await ragflow.state(dataset, id);
    if (!state) throw new Error('RAGFlow has lost a document');
    if (state.run === 'DONE') return undefined;
    if (state.run === 'FAIL') {
      // Its words are for whoever runs it: they name models, hosts, and what they said.
      logger.warn(
        { ragflowDocument: id, reason: state.message.slice(-500) },
        'RAGFlow cannot read a document',
      );
      return 'It cannot be read.';
    }
    if (Date.now() > untilMs) {
      await ragflow.stopParsing(dataset, id);
      return `It takes more than ${MAX_MINUTES} minutes to read.`;
    }
    await delay(pollMs, undefined, { signal });
  }
}

/** Takes what RAGFlow has of a document away; nothing is there already the second time. */
export async function removeFromRagflow(
  document: Pick<Document, 'id' | 'instanceId' | 'mediaType'>,
  ragflow: Ragflow,
  links: RagflowLinks,
): Promise<void> {
  const dataset = await links.dataset(document.instanceId);
  if (dataset === undefined) return;
  const ids = await ragflow.documentsNamed(dataset, nameOf(document));
  if (ids.length > 0) await ragflow.remove(dataset, ids);
}

const WORDS_ALONE = 'Documents were searched here by their words alone: RAGFlow did not answer.';
const SOME_BY_WORDS = 'Some documents were searched by their words alone: RAGFlow has not read them yet.';
/** Of what words find so much is looked through for documents that RAGFlow does not have. */
const DEPTH = 50;
/** Of what it finds some may have been deleted here a moment ago. */
const SPARE = 10;

/** Asks RAGFlow, and words for what it has not taken yet; while that is away, words have to do, and the warning says so. */
export const createRagflowSearch =
  (ragflow: Ragflow, links: RagflowLinks, words: DocumentSearch, logger: Logger): DocumentSearch =>
  async (instanceId, query, limit) => {
    const dataset = await links.dataset(instanceId);
    if (dataset === undefined) return words(instanceId, query, limit);
    try {
      const chunks = await ragflow.retrieve(dataset, query, limit + SPARE);
      const known = await links.documents(instanceId, [
        ...new Set(chunks.map(({ documentId }) => documentId)),
      ]);
      const byId = new Map(known.map((document) => [document.ragflowId, document]));
      const passages = chunks.flatMap(({ documentId, text, page, similarity }) => {
        const document = byId.get(documentId);
        if (!document) return [];
        const place = document.mediaType === PDF ? page : null;
        return [
          {
            documentId: document.id,
            documentName: document.name,
            heading: null,
            text,
            page: place,
            score: similarity,
          },
        ];
      });
      const untaken = await links.untaken(instanceId);
      if (untaken.size === 0) return { passages: passages.slice(0, limit), warning: null };
      const byWords = await words(instanceId, query, Math.max(limit, DEPTH));
      const rest = byWords.passages.filter(({ documentId }) => untaken.has(documentId));
      const fused = fuse([passages, rest], (passage) => `${passage.documentId} ${passage.text}`);
      return {
        passages: fused.slice(0, limit).map(({ item, score }) => Object.assign(item, { score })),
        warning: SOME_BY_WORDS,
      };
    } catch (error) {
      logger.warn({ err: error }, 'documents are searched without RAGFlow');
      return { ...(await words(instanceId, query, limit)), warning: WORDS_ALONE };
    }
  };
