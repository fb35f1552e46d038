import { verifyCommand } from '../verify/verify-command.ts';

process.exitCode = await verifyCommand(process.argv.slice(2), process.env, {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
});
