import cors from 'cors';
import express, { type Express } from 'express';
import type { Logger } from '#common/process/logging.ts';
import type { Secrets } from '#common/secrets/secrets.ts';
import { MAX_UPLOAD_BYTES } from './domain/documents/create-document.ts';
import type { DocumentStore } from './domain/documents/ports.ts';

const VALID_MS = 15 * 60_000;
const OWNER = 'upload';

export interface Uploads {
  /** Where the bytes of a document go, for some minutes. */
  urlFor(documentId: string): Promise<string>;
  /** Takes them in. */
  route(app: Express): void;
}

/** Uploads by PUT to an address that is its own permission. `origin` is where clients reach this service. */
export function createUploads(
  { secrets, documents, logger }: { secrets: Secrets; documents: DocumentStore; logger: Logger },
  origin: () => string,
): Uploads {
  const permitted = async (token: string): Promise<string | undefined> => {
    try {
      const { document, untilMs } = JSON.parse(await secrets.open(token, OWNER)) as {
        document: string;
        untilMs: number;
      };
      return untilMs > Date.now() ? document : undefined;
    } catch {
      return undefined;
    }
  };
  return {
    async urlFor(document) {
      const token = await secrets.seal(JSON.stringify({ document, untilMs: Date.now() + VALID_MS }), OWNER);
      return new URL(`/uploads/${token}`, origin()).href;
    },
    route(app) {
      // Browsers upload from pages of any origin: the address is the permission, and nobody's cookie adds to it.
      app.use('/uploads', cors({ origin: '*', methods: 'PUT', maxAge: VALID_MS / 1_000 }));
      app.put(
        '/uploads/:token',
        express.raw({ limit: MAX_UPLOAD_BYTES, type: () => true }),
        async (request, response) => {
          const id = await permitted(String(request.params['token']));
          const document = id === undefined ? undefined : await documents.find(id);
          if (!document)
            return void response
              .status(404)
              .json({ message: 'This address takes no upload (any more). Ask for a new one.' });
          const body: unknown = request.body;
          const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
          if (bytes.byteLength !== document.bytes) {
            return void response
              .status(400)
              .json({ message: `${document.bytes} bytes were announced, ${bytes.byteLength} came.` });
          }
          const isTaken = await documents.upload(document.id, bytes);
          if (!isTaken && document.state === 'UPLOADING')
            logger.warn({ document: id }, 'an upload came twice at once');
          // The answer to the first try may have been lost.
          return void response.status(204).end();
        },
      );
    },
  };
}
