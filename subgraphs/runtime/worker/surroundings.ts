import type { Outbound } from '#common/outbound/outbound.ts';
import { newId } from '#common/ids.ts';
import { cutPassages } from '../domain/documents/cut-passages.ts';
import { quotaOf, type DocumentQuota } from '../domain/documents/document.ts';
import type { DocumentSearch, DocumentStore, TextExtraction } from '../domain/documents/ports.ts';
import { ToolFailedError } from '../domain/engine/tools/tool-failure.ts';
import { sha256 } from '../domain/flow/definition/content.ts';
import type { Surroundings } from '../domain/run/execute-run.ts';
import { createWeb } from '../services/web.ts';

export interface SurroundingsParts {
  documents: DocumentStore;
  search: DocumentSearch;
  /** Where a plan says nothing else. */
  quota: DocumentQuota;
  outbound: Outbound;
  extract: TextExtraction;
  connectorTools: Surroundings['connectorTools'];
  secret: Surroundings['secret'];
  subflow: Surroundings['subflow'];
}

/** No prompt takes more of an instance's documents at once. */
const MAX_CHARACTERS = 400_000;

/** What runs can reach, made of what this process has. */
export const createSurroundings = ({
  documents,
  search,
  quota,
  outbound,
  extract,
  ...more
}: SurroundingsParts): Surroundings => ({
  documents: ({ instanceId, organizationId, terms }) => ({
    search: (query, limit) => search(instanceId, query, limit),
    texts: () => documents.texts(instanceId, MAX_CHARACTERS),
    async save(name, text) {
      const bytes = Buffer.byteLength(text);
      const document = {
        id: newId(),
        instanceId,
        organizationId,
        name: name.slice(0, 200),
        mediaType: 'text/markdown',
        bytes,
        contentHash: sha256(text),
        state: 'READY' as const,
      };
      const allowed = quotaOf(terms.documentLimits, quota);
      const exceeded = await documents.save(document, text, cutPassages([{ page: null, text }]), allowed);
      if (exceeded)
        throw new ToolFailedError(
          `The document “${name}” cannot be kept: the instance has its ${exceeded.value} ${exceeded.quota} of documents.`,
        );
    },
  }),
  web: (hosts) => createWeb(outbound, extract, hosts),
  ...more,
});
