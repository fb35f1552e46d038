import { z } from 'zod';
import type { Component } from '../../component.ts';

/** An embedding model: how documents are found is configured here, so that a node stands for nothing more. */
export const embeddings: Component<'EmbeddingModel', Record<string, never>> = {
  name: 'EmbeddingModel',
  fields: z.object({}),
  outputs: { embeddings: 'Embeddings' },
  accepts: () => undefined,
  requires: () => [],
  run: async () => ({ embeddings: { type: 'Embeddings' } }),
};
