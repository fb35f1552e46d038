import { plan } from './plan-command.ts';

process.exitCode = await plan(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
});
