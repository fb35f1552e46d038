import { Client } from 'pg';

const PREFIX = 'template_of_tests_';

/** The migrated database of which those of test files are clones. */
export const templateName = (subgraph: string): string => `${PREFIX}${subgraph}`;

/** From a server that goes on after the tests. */
export async function dropTemplates(server: string): Promise<void> {
  const admin = new Client({ connectionString: server });
  await admin.connect();
  try {
    const { rows } = await admin.query<{ name: string }>(
      'SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)',
      [PREFIX],
    );
    for (const { name } of rows) await admin.query(`DROP DATABASE ${admin.escapeIdentifier(name)}`);
  } finally {
    await admin.end();
  }
}
