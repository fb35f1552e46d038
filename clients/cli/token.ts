import { UsageError } from '#common/process/command-line.ts';
import { signIn } from '../sdk/sign-in.ts';
import { parseCommand, runCommand } from './run.ts';
import { readSettings, SETTINGS_HELP } from './settings.ts';

const USAGE = `Usage: npm run --silent token -- EMAIL

Prints an access token of this person, for requests of your own:
  curl -H "authorization: Bearer $(npm run --silent token -- buyer@test.gsv.dev)" …

${SETTINGS_HELP}`;

await runCommand(async () => {
  const { values, positionals } = parseCommand({
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) return console.log(USAGE);
  const [username, ...more] = positionals;
  if (username === undefined || more.length > 0)
    throw new UsageError(`Name one person, by e-mail address.\n\n${USAGE}`);
  const settings = readSettings(process.env);
  console.log(
    await signIn({
      issuer: settings.TOKEN_ISSUER ?? settings.OIDC_ISSUER,
      clientId: settings.TOKEN_CLIENT_ID,
      clientSecret: settings.TOKEN_CLIENT_SECRET,
      username,
      password: settings.TOKEN_PASSWORD,
    }),
  );
});
