import { createGraphClient } from '#clients/sdk/client.ts';
import { UnreachableError } from '#clients/sdk/errors.ts';
import { signIn } from '#clients/sdk/sign-in.ts';
import { parseCommand } from '#clients/cli/run.ts';
import { faint, heading, line } from '#clients/cli/screen.ts';
import { readSettings, SETTINGS_HELP, type ClientSettings } from '#clients/cli/settings.ts';
import { isDatabaseAway } from '#common/database/database-error.ts';
import { singleConnection } from '#common/database/single-connection.ts';
import { STORED_DATABASES_HELP, withStoredDatabases } from '#common/embedded/stored-databases.ts';
import { ConfigError, type Env } from '#common/process/config.ts';
import { goodsOnSale, purchase, runAgents, type Buyer, type Good } from './business.ts';
import { calendar, DAYS, type DayPlan } from './calendar.ts';
import { openMarket } from './market.ts';
import { drawProducts } from './pictures.ts';
import { openEarlier, putBack, rebuildSums, whenQuiet, type MonthDatabases } from './put-back.ts';

const HELP = `npm run demo:month          fills a running demonstration with a month of business, in some minutes

More sellers open, two buyers buy and run their agents, day after day; each day is then put back to where it
belongs in the month, in the databases themselves. For a demonstration's own server alone.

${SETTINGS_HELP}

${STORED_DATABASES_HELP}`;

const DAY_MS = 24 * 3_600_000;
const databaseNames = ['commerce', 'control_plane', 'billing', 'runtime'] as const;

export async function demoMonth(args: string[], env: Env): Promise<void> {
  const { values } = parseCommand({ args, options: { help: { type: 'boolean', short: 'h' } } });
  if (values.help) return line(HELP);
  if (env['NODE_ENV'] === 'production')
    throw new ConfigError('A month that did not happen is for demonstrations, not for production.');
  const settings = readSettings(env);
  await withStoredDatabases(env, (urlOf) => withClients(urlOf, (databases) => fill(settings, databases)));
}

async function fill(settings: ClientSettings, databases: MonthDatabases): Promise<void> {
  const [buyer, operator, seller] = await Promise.all(
    ['buyer@test.gsv.dev', 'operator@gsv.dev', 'seller@test.gsv.dev'].map((email) =>
      asBuyer(settings, email),
    ),
  );
  if (!buyer || !operator || !seller) throw new Error('three people signed in, fewer came');
  try {
    heading('More sellers open');
    await openMarket(seller.client, operator.client);
    const goods = await goodsOnSale(buyer.client);
    await drawProducts(databases.commerce);
    heading(`${DAYS} days of business`);
    // What happened here today before belongs to the first of them.
    let since = new Date(Date.now() - DAY_MS);
    await openEarlier(databases, since, DAYS);
    for (const day of calendar(new Date(), goods.agents.length)) {
      await live(day, [buyer, operator], goods);
      await whenQuiet(databases);
      if (day.daysAgo > 0) await putBack(databases, since, day.daysAgo);
      since = new Date();
    }
    await rebuildSums(databases);
    line(`${faint('npm run verify')} proves that the books agree`);
  } finally {
    await Promise.all([buyer, operator, seller].map(({ client }) => client.close()));
  }
}

async function live(
  day: DayPlan,
  buyers: Buyer[],
  { agents, pack }: { agents: Good[]; pack: Good },
): Promise<void> {
  for (const [index, place] of day.purchases.entries()) {
    const good = agents[place];
    const buyer = buyers[(day.daysAgo + index) % buyers.length];
    if (good && buyer) await purchase(buyer, good, true);
  }
  if (day.buysCredits) for (const buyer of buyers) await purchase(buyer, pack, false);
  const working = buyers.filter(({ instances }) => instances.length > 0);
  const each = Math.ceil(day.runs / Math.max(1, working.length));
  await Promise.all(working.map((buyer) => runAgents(buyer, each, day.daysAgo * 3)));
  line(
    `${String(day.daysAgo).padStart(2)} days ago: ${each * working.length} runs${day.purchases.length > 0 ? ', an agent sold' : ''}${day.buysCredits ? ', credits sold' : ''}`,
  );
}

async function asBuyer(settings: ClientSettings, email: string): Promise<Buyer> {
  const token = await signIn({
    issuer: settings.TOKEN_ISSUER ?? settings.OIDC_ISSUER,
    clientId: settings.TOKEN_CLIENT_ID,
    clientSecret: settings.TOKEN_CLIENT_SECRET,
    username: email,
    password: settings.TOKEN_PASSWORD,
  });
  return { email, client: createGraphClient({ name: 'cli', url: settings.GRAPH_URL, token }), instances: [] };
}

async function withClients(
  urlOf: (database: string) => string,
  work: (databases: MonthDatabases) => Promise<void>,
): Promise<void> {
  const clients = databaseNames.map(
    (name) => [name, singleConnection(urlOf(name), { application_name: 'demo-month' })] as const,
  );
  try {
    await Promise.all(clients.map(([, client]) => client.connect()));
    await work(Object.fromEntries(clients) as MonthDatabases);
  } catch (error) {
    if (!isDatabaseAway(error)) throw error;
    const reason = (error as Error).message || (error as Error).name;
    throw new UnreachableError(`The databases went away in the middle of it: ${reason}`, { cause: error });
  } finally {
    await Promise.allSettled(clients.map(([, client]) => client.end()));
  }
}
