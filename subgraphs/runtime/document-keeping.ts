import type { Logger } from '#common/process/logging.ts';
import type { Db } from '#common/database/database.ts';
import type { Config } from './config.ts';
import type {
  DocumentReader,
  DocumentSearch,
  DocumentTaking,
  ObjectStore,
  StoredDocument,
  TextExtraction,
} from './domain/documents/ports.ts';
import { ownReader } from './domain/documents/process-document.ts';
import { createObjectStore } from './services/object-store.ts';
import {
  createRagflowReader,
  createRagflowSearch,
  createRagflowTaking,
  removeFromRagflow,
} from './services/ragflow-documents.ts';
import { createRagflow } from './services/ragflow.ts';
import { createRagflowLinks } from './store/documents/ragflow-links.ts';

/** Where documents are read, and kept besides the database, as it is configured. */
export interface DocumentKeeping {
  read: DocumentReader;
  objects?: ObjectStore;
  /** Takes a deleted document out of what finds documents in our place. */
  removeIndexed?: (document: StoredDocument) => Promise<void>;
  /** Brings what was read before to what finds documents in our place. */
  taking?: { take: DocumentTaking; request(): Promise<number> };
  /** What finds documents; `own` finds them here. */
  searchWith(own: DocumentSearch): DocumentSearch;
}

/** As it is configured: read here or by RAGFlow, bytes in the database or an object store. */
export function configuredKeeping(
  config: Config,
  { db, extract, logger }: { db: Db; extract: TextExtraction; logger: Logger },
): DocumentKeeping {
  const objects = configuredObjects(config);
  const outside = objects && { objects };
  const { RAGFLOW_URL: url, RAGFLOW_API_KEY: apiKey } = config;
  if (url === undefined || apiKey === undefined)
    return { read: ownReader(extract), ...outside, searchWith: (own) => own };
  const ragflow = createRagflow({ url, apiKey });
  const links = createRagflowLinks(db);
  const read = createRagflowReader(ragflow, links, logger);
  return {
    read,
    ...outside,
    removeIndexed: (document) => removeFromRagflow(document, ragflow, links),
    taking: { take: createRagflowTaking(read, links, logger), request: () => links.requestTaking() },
    searchWith: (own) => createRagflowSearch(ragflow, links, own, logger),
  };
}

function configuredObjects(config: Config): ObjectStore | undefined {
  const { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_REGION: region } = config;
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = config;
  return endpoint && bucket && accessKeyId && secretAccessKey
    ? createObjectStore({ endpoint, bucket, region, accessKeyId, secretAccessKey })
    : undefined;
}
