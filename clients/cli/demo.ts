import { createGraphClient } from '../sdk/client.ts';
import { signIn } from '../sdk/sign-in.ts';
import { buyAgent, runAgent, showCatalogue, showCost } from './demo-steps.ts';
import { parseCommand, runCommand } from './run.ts';
import { heading } from './screen.ts';
import { readSettings, SETTINGS_HELP } from './settings.ts';

const USAGE = `Usage: npm run demo -- [QUESTION] [--as EMAIL]

Buys the Customer Support Agent (Basic) in a running graph with a test payment, asks it a
question, prints its answer as it streams and says what it cost.

  --as EMAIL   who buys (buyer@test.gsv.dev)

${SETTINGS_HELP}`;

await runCommand(async () => {
  const { values, positionals } = parseCommand({
    allowPositionals: true,
    options: { as: { type: 'string', default: 'buyer@test.gsv.dev' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) return console.log(USAGE);
  const settings = readSettings(process.env);
  const email = values.as;
  const question = positionals.join(' ') || 'Where is my order, and when will it arrive?';

  heading(`Signing in as ${email}`);
  const token = await signIn({
    issuer: settings.TOKEN_ISSUER ?? settings.OIDC_ISSUER,
    clientId: settings.TOKEN_CLIENT_ID,
    clientSecret: settings.TOKEN_CLIENT_SECRET,
    username: email,
    password: settings.TOKEN_PASSWORD,
  });
  const buyer = createGraphClient({ url: settings.GRAPH_URL, token });
  try {
    await showCatalogue(buyer);
    const { instance, key } = await buyAgent(buyer, email);
    // From here on a program works with the instance's own key, as the buyer's website would.
    const program = createGraphClient({ url: settings.GRAPH_URL, token: key });
    try {
      await showCost(buyer, await runAgent(program, instance, question));
    } finally {
      await program.close();
    }
  } finally {
    await buyer.close();
  }
});
