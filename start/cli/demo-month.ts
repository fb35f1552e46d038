import { runCommand } from '#clients/cli/run.ts';
import { demoMonth } from '../month/demo-month.ts';

await runCommand(() => demoMonth(process.argv.slice(2), process.env));
