import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { ConfigError } from '#common/process/config.ts';

/** The format of Apollo's persisted-query manifests. */
const manifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string().min(1), body: z.string().min(1) })),
});

/** The documents that clients were released with, by their ids. */
export type TrustedDocuments = ReadonlyMap<string, string>;

export async function readManifest(file: string): Promise<TrustedDocuments> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    const message = `The manifest ${file} cannot be read; TRUSTED_DOCUMENTS_FILE names the file.`;
    throw new ConfigError(message, { cause });
  });
  return parseManifest(text, file);
}

function parseManifest(text: string, file: string): TrustedDocuments {
  try {
    const { operations } = manifest.parse(JSON.parse(text));
    return new Map(operations.map(({ id, body }) => [id, body]));
  } catch (cause) {
    const why = cause instanceof z.ZodError ? z.prettifyError(cause) : (cause as Error).message;
    throw new ConfigError(`${file} is no manifest of persisted queries:\n${why}`, { cause });
  }
}
