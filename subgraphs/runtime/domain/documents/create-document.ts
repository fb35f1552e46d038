import { isWidget, type Caller } from '#common/identity/caller.ts';
import { isUuid, newId } from '#common/ids.ts';
import { canonicalJson, sha256 } from '../flow/definition/content.ts';
import { mayInvoke, maySeeRuns, type Memberships } from '../run/access.ts';
import { runtimeError, type RuntimeError } from '../run/errors.ts';
import type { InstanceDirectory } from '../run/ports.ts';
import { mediaTypeOf, mediaTypes, quotaOf, type Document, type DocumentQuota } from './document.ts';
import type { DocumentStore, NewDocument, QuotaExceeded, QuotaLeft } from './ports.ts';

export interface DocumentCreateInput {
  id?: string | null;
  instance: string;
  name: string;
  text?: string | null;
  mediaType?: string | null;
  bytes?: number | null;
}

export interface DocumentPorts {
  documents: DocumentStore;
  instances: InstanceDirectory;
  memberships: Memberships;
  /** Where a plan says nothing else. */
  documentQuota: DocumentQuota;
}

export type DocumentAnswer = { document: Document } | { errors: RuntimeError[] };

/** With what is left of the quota on which a document has drawn, or of the one that has refused it. */
export type DocumentCreateAnswer = DocumentAnswer & { limits?: QuotaLeft };

const MAX_NAME_CHARACTERS = 200;
const MAX_TEXT_CHARACTERS = 1_000_000;
export const MAX_UPLOAD_BYTES = 20_000_000;

/** A document for an instance: from a text, or waiting for the bytes of an upload. */
export async function createDocument(
  caller: Caller,
  input: DocumentCreateInput,
  ports: DocumentPorts,
): Promise<DocumentCreateAnswer> {
  const errors = mistakesIn(input);
  const mediaType = mediaTypeOf(input.name, input.mediaType ?? null);
  if (mediaType === undefined) {
    errors.push(
      runtimeError('INVALID', 'mediaType', `A document is one of ${Object.keys(mediaTypes).join(', ')}.`),
    );
  }
  if (errors.length > 0 || mediaType === undefined) return { errors };
  const terms = isUuid(input.instance)
    ? await ports.instances.termsOf(input.instance.toLowerCase(), null)
    : undefined;
  const owned = terms && { instanceId: input.instance.toLowerCase(), organizationId: terms.organizationId };
  if (!owned || !(await maySeeRuns(caller, ports.memberships, owned)))
    return refuse('NOT_FOUND', 'instance', 'There is no such instance.');
  if (isWidget(caller) || !(await mayInvoke(caller, ports.memberships, owned)))
    return refuse('FORBIDDEN', 'instance', 'You may not add documents to this instance.');
  const document = toDocument(input, owned, mediaType);
  const content = input.text == null ? undefined : Buffer.from(input.text);
  const quota = quotaOf(terms.documentLimits, ports.documentQuota);
  const insertion = await ports.documents.insert(document, content, quota);
  if (insertion.kind === 'exceeded') return { errors: [quotaError(insertion)], limits: insertion.limits };
  if (insertion.kind === 'inserted') return insertion;
  const { document: kept } = insertion;
  const isSame = kept.contentHash === document.contentHash && kept.organizationId === document.organizationId;
  return isSame
    ? { document: kept }
    : refuse('CONFLICT', 'id', 'This id has been used for something else. Use a new one.');
}

const refuse = (...error: Parameters<typeof runtimeError>): { errors: RuntimeError[] } => ({
  errors: [runtimeError(...error)],
});

const quotaError = ({ quota, value }: QuotaExceeded): RuntimeError =>
  runtimeError(
    'LIMIT_EXCEEDED',
    'instance',
    quota === 'documents'
      ? `An instance has at most ${value} documents. Delete some first.`
      : `The documents of an instance have at most ${value} bytes together. Delete some first.`,
  );

const isText = (value: string): boolean => value.isWellFormed() && !value.includes('\0');

function mistakesIn({ id, name, text, bytes }: DocumentCreateInput): RuntimeError[] {
  const errors: RuntimeError[] = [];
  const check = (good: boolean, field: string, message: string): void => {
    if (!good) errors.push(runtimeError('INVALID', field, message));
  };
  check(id == null || isUuid(id), 'id', 'An id is a UUID.');
  check(
    name.trim() !== '' && name.length <= MAX_NAME_CHARACTERS && isText(name),
    'name',
    `A name has 1 to ${MAX_NAME_CHARACTERS} characters.`,
  );
  if (text == null && bytes == null)
    errors.push(runtimeError('REQUIRED', 'text', 'Give a text, or the bytes of the upload that will come.'));
  check(text == null || bytes == null, 'bytes', 'Give either a text or the bytes of an upload.');
  check(
    text == null || (text.trim() !== '' && text.length <= MAX_TEXT_CHARACTERS && isText(text)),
    'text',
    `A text has 1 to ${MAX_TEXT_CHARACTERS} characters; upload longer ones.`,
  );
  check(
    bytes == null || (bytes > 0 && bytes <= MAX_UPLOAD_BYTES),
    'bytes',
    `An upload has 1 to ${MAX_UPLOAD_BYTES} bytes.`,
  );
  return errors;
}

function toDocument(
  { id, name, text, bytes }: DocumentCreateInput,
  owned: { instanceId: string; organizationId: string },
  mediaType: string,
): NewDocument {
  const content = { instance: owned.instanceId, name, mediaType, text: text ?? null, bytes: bytes ?? null };
  return {
    id: id?.toLowerCase() ?? newId(),
    ...owned,
    name,
    mediaType,
    bytes: text == null ? (bytes ?? 0) : Buffer.byteLength(text),
    contentHash: sha256(canonicalJson(content)),
    state: text == null ? 'UPLOADING' : 'PROCESSING',
  };
}

/** Takes a document out of every search at once; one that is gone already stays so. */
export async function deleteDocument(
  caller: Caller,
  id: string,
  ports: DocumentPorts,
): Promise<DocumentAnswer> {
  const document = isUuid(id) ? await ports.documents.find(id) : undefined;
  if (!document || !(await maySeeRuns(caller, ports.memberships, document)))
    return refuse('NOT_FOUND', 'id', 'There is no such document.');
  if (isWidget(caller) || !(await mayInvoke(caller, ports.memberships, document)))
    return refuse('FORBIDDEN', 'id', 'You may not delete documents of this instance.');
  await ports.documents.delete(document.id);
  return { document };
}
