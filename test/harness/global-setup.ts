import type { TestProject } from 'vitest/node';
import { startTestPostgres } from './postgres.ts';
import { dropTemplates } from './templates.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    postgresUrl: string;
  }
}

/**
 * One disposable PostgreSQL for the whole run; every test file clones databases of its own in it. With
 * TEST_POSTGRES_URL, a maintenance database of somebody who may create databases, that server in its place.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['TEST_POSTGRES_URL'];
  if (given !== undefined) {
    project.provide('postgresUrl', given);
    // Those of a run that was killed may be of another schema.
    await dropTemplates(given);
    return () => dropTemplates(given);
  }
  const postgres = await startTestPostgres();
  project.provide('postgresUrl', postgres.url);
  return postgres.stop;
}
