import type { Client } from 'pg';
import { readCommandLine, UsageError } from '#common/process/command-line.ts';
import type { Env } from '#common/process/config.ts';
import { STORED_DATABASES_HELP } from '#common/embedded/stored-databases.ts';
import { readLog } from '../audit/read-log.ts';
import { verifyLog } from '../audit/verify-log.ts';
import { sentenceOf, withControlPlane, type Output } from './read-database.ts';

const HELP = `npm run audit -- --verify              computes the chain of hashes again and names what was altered or is missing
npm run audit -- --export              writes the audit log as JSON lines, oldest first
  --database URL   the database of control-plane, by its own address
Exit code 1: something was found, or the log cannot be read.

${STORED_DATABASES_HELP}`;

/** Reads the audit log where it is stored; trusts no service. Answers the exit code. */
export async function auditCommand(argv: string[], env: Env, output: Output): Promise<number> {
  try {
    const { verify, help, database, ...given } = parse(argv);
    if (help) return (output.out(HELP), 0);
    if (verify === given.export) throw new UsageError(`Choose --verify or --export.\n\n${HELP}`);
    const read = (client: Client) => (verify ? verifyTo(client, output) : exportTo(client, output));
    return await withControlPlane(env, database, 'audit', read);
  } catch (error) {
    output.err(sentenceOf(error, 'The audit log cannot be read'));
    return 1;
  }
}

const parse = (args: string[]) =>
  readCommandLine(
    {
      args,
      options: {
        verify: { type: 'boolean', default: false },
        export: { type: 'boolean', default: false },
        database: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    },
    '--help says what there is.',
  ).values;

async function verifyTo(client: Client, { out, err }: Output): Promise<number> {
  const { events, days, findings, head } = await verifyLog(client);
  for (const finding of findings) err(finding);
  out(`${events} events of ${days} days; the last is event ${head.sequence}, its hash ${head.hash}`);
  out(findings.length === 0 ? 'The chain is whole.' : `${findings.length} findings.`);
  return findings.length === 0 ? 0 : 1;
}

async function exportTo(client: Client, { out }: Output): Promise<number> {
  for await (const event of readLog(client, 1)) out(JSON.stringify(event));
  return 0;
}
