import { sql } from 'drizzle-orm';
import type { Db } from '#common/database/database.ts';
import { bytesOfSigns, type DocumentSigns } from './signs.ts';

interface KeptSigns extends DocumentSigns {
  version: number;
  dimensions: number;
}

interface EmbeddedDocument {
  id: string;
  passages: number;
  version: number;
}

/** What a process keeps of all instances together, those that were searched last; a larger instance is read each time. */
const MAX_BYTES = 64_000_000;
/** What one statement brings. */
const MAX_READ_BYTES = 4_000_000;

/**
 * The signs of an instance's documents, as they are now: each search asks which documents there are, and in which
 * version, and reads what this process has not kept. A hundred thousand passages of 384 dimensions are 4.8 MB.
 */
export function createKeptSigns(
  db: Db,
  model: string,
): (instanceId: string, dimensions: number) => Promise<DocumentSigns[]> {
  /** The longest unused instance first. */
  const instances = new Map<string, Map<string, KeptSigns>>();
  const reading = new Map<string, Promise<void>>();

  const read = async (
    known: Map<string, KeptSigns>,
    documents: readonly EmbeddedDocument[],
    dimensions: number,
  ): Promise<void> => {
    for (const group of groupsOf(documents, bytesOfSigns(dimensions))) {
      const { rows } = await db.execute<{ id: string; signs: Buffer }>(sql`
        SELECT document_id AS id, signs FROM document_signs
        WHERE document_id = ANY (${sql.param(group.map(({ id }) => id))}::uuid[]) AND model = ${model}
          AND dimensions = ${dimensions}`);
      const signs = new Map(rows.map((row) => [row.id, row.signs]));
      for (const { id, version } of group) {
        // One whose vectors have another length is kept as one without passages: it need not be asked for again.
        // Copied, so that its words begin where a word may.
        known.set(id, { documentId: id, version, dimensions, bytes: Uint8Array.from(signs.get(id) ?? []) });
      }
    }
  };

  const forget = (): void => {
    let bytes = 0;
    for (const [instanceId, known] of [...instances].toReversed()) {
      for (const kept of known.values()) bytes += kept.bytes.byteLength;
      if (bytes > MAX_BYTES) instances.delete(instanceId);
    }
  };

  return async (instanceId, dimensions) => {
    const { rows: documents } = await db.execute<EmbeddedDocument & Record<string, unknown>>(sql`
      SELECT id, passages, embeddings AS version FROM documents
      WHERE instance_id = ${instanceId} AND state = 'READY' AND deleted_at IS NULL AND embedded_by = ${model}`);
    // Searches that come while an instance is read wait for that, so that it is not read for each of them.
    while (reading.has(instanceId)) await reading.get(instanceId)?.catch(() => undefined);
    const known = instances.get(instanceId) ?? new Map<string, KeptSigns>();
    instances.delete(instanceId);
    if (documents.length > 0) instances.set(instanceId, known);
    const missing = documents.filter(({ id, version }) => {
      const kept = known.get(id);
      return kept?.version !== version || kept.dimensions !== dimensions;
    });
    if (missing.length > 0) {
      const work = read(known, missing, dimensions).finally(() => reading.delete(instanceId));
      reading.set(instanceId, work);
      await work;
      forget();
    }
    const there = new Set(documents.map(({ id }) => id));
    for (const id of known.keys()) if (!there.has(id)) known.delete(id);
    return documents.flatMap(({ id }) => known.get(id) ?? []);
  };
}

/** Documents whose signs one statement may bring. */
function groupsOf(documents: readonly EmbeddedDocument[], bytesPerPassage: number): EmbeddedDocument[][] {
  const groups: EmbeddedDocument[][] = [];
  let bytes = MAX_READ_BYTES;
  for (const document of documents) {
    bytes += document.passages * bytesPerPassage;
    if (bytes > MAX_READ_BYTES) {
      groups.push([]);
      bytes = document.passages * bytesPerPassage;
    }
    groups.at(-1)?.push(document);
  }
  return groups;
}
