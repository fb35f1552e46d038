import { readFile } from 'node:fs/promises';
import type { RecordedUse } from '#control-plane/schema-usage/read-uses.ts';

/** What `npm run schema:usage -- --export` wrote. */
export interface SchemaUsage {
  /** For how many days before the export operations were recorded. */
  days: number;
  exportedAt: number;
  uses: RecordedUse[];
}

const DAY_MS = 86_400_000;
/** Nobody used it for so long: then nobody will miss it. */
const QUIET_DAYS = 30;
const MAX_NAMED = 5;

export async function readSchemaUsage(file: string): Promise<SchemaUsage> {
  const [head, ...lines] = (await readFile(file, 'utf8')).trim().split('\n');
  const { exportedAt } = JSON.parse(head ?? '{}') as { exportedAt?: string };
  if (exportedAt === undefined)
    throw new Error(`${file} is not what npm run --silent schema:usage -- --export writes.`);
  const uses = lines.map((line) => JSON.parse(line) as RecordedUse);
  const end = Date.parse(exportedAt);
  const first = Math.min(end, ...uses.map(({ firstAt }) => Date.parse(firstAt)));
  return { uses, exportedAt: end, days: Math.floor((end - first) / DAY_MS) };
}

export interface Verdict {
  isMissed: boolean;
  text: string;
}

/** Whether somebody would miss these parts of the schema, and who. */
export function verdictOn(coordinates: readonly string[], { uses, exportedAt, days }: SchemaUsage): Verdict {
  const since = exportedAt - QUIET_DAYS * DAY_MS;
  const users = uses.filter(
    (use) => Date.parse(use.lastAt) >= since && use.coordinates.some((used) => coordinates.includes(used)),
  );
  if (users.length > 0) return { isMissed: true, text: `would break ${listOf(users)}` };
  if (coordinates.length === 0) return { isMissed: true, text: 'who uses it cannot be known' };
  if (days >= QUIET_DAYS) return { isMissed: false, text: `nobody used it for ${QUIET_DAYS} days` };
  return { isMissed: true, text: `nobody used it, but usage is known for ${days} days only` };
}

function listOf(users: readonly RecordedUse[]): string {
  const named = users
    .toSorted((one, other) => other.count - one.count)
    .slice(0, MAX_NAMED)
    .map(({ client, clientVersion, operation, documentHash, count, lastAt }) => {
      const who = [client || 'a client without a name', clientVersion].join(' ').trim();
      return `${who} (${operation || documentHash}, ${count} times, last ${lastAt.slice(0, 10)})`;
    });
  const more = users.length - named.length;
  return named.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
