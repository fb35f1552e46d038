import { auditCommand } from '#control-plane/cli/audit-command.ts';

process.exitCode = await auditCommand(process.argv.slice(2), process.env, {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
});
