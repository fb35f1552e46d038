import { schemaUsageCommand } from '#control-plane/cli/schema-usage-command.ts';

process.exitCode = await schemaUsageCommand(process.argv.slice(2), process.env, {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
});
