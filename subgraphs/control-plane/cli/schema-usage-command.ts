import { readFile } from 'node:fs/promises';
import { buildSchema, isInterfaceType, isIntrospectionType, isObjectType } from 'graphql';
import type { Client } from 'pg';
import { readCommandLine, UsageError } from '#common/process/command-line.ts';
import type { Env } from '#common/process/config.ts';
import { STORED_DATABASES_HELP } from '#common/embedded/stored-databases.ts';
import { readUses, type RecordedUse } from '../schema-usage/read-uses.ts';
import { sentenceOf, withControlPlane, type Output } from './read-database.ts';

const HELP = `npm run schema:usage                       every field that was used: how often, by how many clients, when last
npm run schema:usage -- COORDINATE         who uses Query.products, Product.name, Query.products(first:), Role.ADMIN, …
npm run schema:usage -- --unused           fields of schema/api.graphql that nobody used
npm run schema:usage -- --export           what is known, as JSON lines, for SCHEMA_USAGE=FILE npm run check
  --database URL   the database of control-plane, by its own address
Gateways tell control-plane every five minutes what was used; what nobody uses for 90 days is forgotten.

${STORED_DATABASES_HELP}`;

interface Asked {
  coordinate: string | undefined;
  unused: boolean;
  export: boolean;
}

/** Says which clients use what of the schema. Answers the exit code. */
export async function schemaUsageCommand(argv: string[], env: Env, output: Output): Promise<number> {
  try {
    const { help, database, ...asked } = parse(argv);
    if (help) return (output.out(HELP), 0);
    await withControlPlane(env, database, 'schema-usage', (client) => show(client, asked, output));
    return 0;
  } catch (error) {
    output.err(sentenceOf(error, 'The usage of the schema cannot be read'));
    return 1;
  }
}

function parse(args: string[]): Asked & { help: boolean; database: string | undefined } {
  const { values, positionals } = readCommandLine(
    {
      args,
      allowPositionals: true,
      options: {
        unused: { type: 'boolean', default: false },
        export: { type: 'boolean', default: false },
        database: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    },
    '--help says what there is.',
  );
  const [coordinate] = positionals;
  if (positionals.length + Number(values.unused) + Number(values.export) > 1)
    throw new UsageError(`One thing at a time.\n\n${HELP}`);
  return { ...values, database: values.database, coordinate };
}

async function show(client: Client, { coordinate, unused, ...asked }: Asked, { out }: Output): Promise<void> {
  if (asked.export) {
    out(JSON.stringify({ exportedAt: new Date().toISOString() }));
    for await (const use of readUses(client)) out(JSON.stringify(use));
  } else if (coordinate === undefined) await showFields(client, unused, out);
  else await showOperations(client, coordinate, out);
}

async function showOperations(client: Client, coordinate: string, out: Output['out']): Promise<void> {
  const uses: RecordedUse[] = [];
  for await (const use of readUses(client, coordinate)) uses.push(use);
  if (uses.length === 0) return void out(`Nobody is known to use ${coordinate}.`);
  out(tableOf(['client', 'operation', 'document', 'uses', 'first', 'last'], uses.map(rowOf)));
}

const rowOf = (use: RecordedUse): string[] => [
  [use.client || '(no name)', use.clientVersion].join(' ').trim(),
  use.operation || '(no name)',
  use.documentHash,
  String(use.count),
  use.firstAt,
  use.lastAt,
];

interface Totals {
  count: number;
  clients: Set<string>;
  lastAt: string;
}

async function showFields(client: Client, unused: boolean, out: Output['out']): Promise<void> {
  const totals = new Map<string, Totals>();
  for await (const use of readUses(client)) for (const used of use.coordinates) add(totals, used, use);
  if (unused) {
    const fields = fieldsOf(await readFile(new URL('../../../schema/api.graphql', import.meta.url), 'utf8'));
    const never = fields.filter((field) => !totals.has(field));
    out([...never, `${never.length} of ${fields.length} fields are not known to be used.`].join('\n'));
    return;
  }
  const fields = [...totals].filter(([name]) => name.includes('.') && !name.endsWith(')'));
  if (fields.length === 0)
    return void out('Nothing is known to be used yet; gateways tell every five minutes.');
  const rows = fields
    .toSorted(([, one], [, other]) => other.count - one.count)
    .map(([name, { count, clients, lastAt }]) => [name, String(count), String(clients.size), lastAt]);
  out(tableOf(['field', 'uses', 'clients', 'last'], rows));
}

function add(totals: Map<string, Totals>, name: string, { client, count, lastAt }: RecordedUse): void {
  const known = totals.get(name) ?? { count: 0, clients: new Set<string>(), lastAt };
  known.count += count;
  known.clients.add(client);
  if (lastAt > known.lastAt) known.lastAt = lastAt;
  totals.set(name, known);
}

function fieldsOf(sdl: string): string[] {
  const types = Object.values(buildSchema(sdl).getTypeMap()).filter((type) => !isIntrospectionType(type));
  return types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
      : [],
  );
}

function tableOf(head: readonly string[], rows: readonly string[][]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
