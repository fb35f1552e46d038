export type DocumentState = 'UPLOADING' | 'PROCESSING' | 'READY' | 'FAILED';

export interface Document {
  id: string;
  instanceId: string;
  organizationId: string;
  name: string;
  mediaType: string;
  bytes: number;
  contentHash: string;
  state: DocumentState;
  failure: string | null;
  passages: number;
  createdAt: Date;
}

/** What documents may be, with the endings by which browsers and people name them. */
export const mediaTypes: Readonly<Record<string, readonly string[]>> = {
  'text/plain': ['txt', 'text', 'log'],
  'text/markdown': ['md', 'mdx', 'markdown'],
  'text/html': ['html', 'htm'],
  'text/csv': ['csv'],
  'application/json': ['json'],
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
};

/** The media type of a document by what was said of it, else by the ending of its name. */
export function mediaTypeOf(name: string, declared: string | null): string | undefined {
  const bare = declared?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (Object.hasOwn(mediaTypes, bare)) return bare;
  if (bare !== '' && bare !== 'application/octet-stream') return undefined;
  const ending = /\.(\w+)$/.exec(name.toLowerCase())?.[1] ?? '';
  const found = Object.entries(mediaTypes).find(([, endings]) => endings.includes(ending));
  return found?.[0] ?? (bare === '' ? 'text/plain' : undefined);
}

/** What of a plan's limits documents are counted against; null is the platform's. */
export type DocumentLimits = Record<keyof DocumentQuota, number | null>;

/** What an instance's documents may be together. */
export interface DocumentQuota {
  documents: number;
  bytes: number;
}

export const quotaOf = (limits: DocumentLimits | undefined, platform: DocumentQuota): DocumentQuota => ({
  documents: limits?.documents ?? platform.documents,
  bytes: limits?.bytes ?? platform.bytes,
});
