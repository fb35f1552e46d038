interface Described {
  metadata: Record<string, string>;
}

export const metadata = ({ metadata }: Described) =>
  Object.entries(metadata).map(([key, value]) => ({ key, value }));

export const metafield = ({ metadata }: Described, { key }: { key: string }): string | null =>
  Object.hasOwn(metadata, key) ? (metadata[key] ?? null) : null;
