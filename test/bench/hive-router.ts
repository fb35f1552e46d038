import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from './bench-process.ts';

/** The program, where somebody has built it; see README.md. */
export const HIVE_ROUTER = process.env['HIVE_ROUTER'];

/** Hive Router on one core; `more` goes with its settings. */
export function hiveRouter(supergraphFile: string, port: number, more: object): Command {
  const configFile = join(dirname(supergraphFile), `hive-router-${port}.yaml`);
  const config = {
    supergraph: { source: 'file', path: supergraphFile },
    http: { host: '127.0.0.1', port, workers: 1 },
    log: { level: 'warn' },
    ...more,
  };
  // JSON is YAML.
  writeFileSync(configFile, JSON.stringify(config));
  return { program: HIVE_ROUTER ?? '', args: [], env: { ROUTER_CONFIG_FILE_PATH: configFile } };
}
