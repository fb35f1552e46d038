import { createGraphClient, type GraphClient } from '../sdk/client.ts';
import { signIn } from '../sdk/sign-in.ts';
import { buyAgent, runAgent, showCatalogue, showCost } from './demo-steps.ts';
import { parseCommand, runCommand } from './run.ts';
import { heading } from './screen.ts';
import { becomeSeller, publish, showBusiness } from './seller-demo.ts';
import { readSettings, SETTINGS_HELP, type ClientSettings } from './settings.ts';

const USAGE = `Usage: npm run demo -- [QUESTION] [--as EMAIL]
       npm run demo -- seller

Buys the Customer Support Agent (Basic) in a running graph with a test payment, asks it a
question, prints its answer as it streams and says what it cost.

With "seller" a stranger founds an organization, sells an agent of its own, and sees who bought
it and how it runs; the operator of the embedded issuer decides.

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

  if (positionals[0] === 'seller' && positionals.length === 1) return playSeller(settings);
  heading(`Signing in as ${email}`);
  const token = await signIn({
    issuer: settings.TOKEN_ISSUER ?? settings.OIDC_ISSUER,
    clientId: settings.TOKEN_CLIENT_ID,
    clientSecret: settings.TOKEN_CLIENT_SECRET,
    username: email,
    password: settings.TOKEN_PASSWORD,
  });
  const buyer = createGraphClient({ name: 'cli', url: settings.GRAPH_URL, token });
  try {
    await showCatalogue(buyer);
    const { instance, key } = await buyAgent(buyer, email);
    // From here on a program works with the instance's own key, as the buyer's website would.
    const program = createGraphClient({ name: 'cli', url: settings.GRAPH_URL, token: key });
    try {
      await showCost(buyer, await runAgent(program, instance, question));
    } finally {
      await program.close();
    }
  } finally {
    await buyer.close();
  }
});

/** A client of somebody who signs in with a password, for as long as the work takes. */
async function as<T>(
  settings: ClientSettings,
  email: string,
  work: (client: GraphClient) => Promise<T>,
): Promise<T> {
  const token = await signIn({
    issuer: settings.TOKEN_ISSUER ?? settings.OIDC_ISSUER,
    clientId: settings.TOKEN_CLIENT_ID,
    clientSecret: settings.TOKEN_CLIENT_SECRET,
    username: email,
    password: settings.TOKEN_PASSWORD,
  });
  const client = createGraphClient({ name: 'cli', url: settings.GRAPH_URL, token });
  return work(client).finally(() => client.close());
}

/** From nothing to a sale that runs, in less than a minute. */
async function playSeller(settings: ClientSettings): Promise<void> {
  const buyerEmail = 'buyer@test.gsv.dev';
  await as(settings, 'seller@test.gsv.dev', (seller) =>
    as(settings, 'operator@gsv.dev', (operator) =>
      as(settings, buyerEmail, async (buyer) => {
        const organization = await becomeSeller({ seller, operator });
        const published = await publish({ seller, operator }, organization);
        const { instance, key } = await buyAgent(buyer, buyerEmail, {
          slug: published.slug,
          plan: 'Standard',
        });
        const program = createGraphClient({ name: 'cli', url: settings.GRAPH_URL, token: key });
        try {
          await showCost(buyer, await runAgent(program, instance, 'Where is my order?'));
        } finally {
          await program.close();
        }
        await showBusiness(seller, published);
      }),
    ),
  );
}
