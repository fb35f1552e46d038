import { readCommandLine, UsageError } from '#common/process/command-line.ts';
import { startable, type Startable } from './services.ts';

export interface Arguments {
  /** The one service to start; all of them when undefined. */
  service?: Startable;
  /** For the gateway alone: the supergraph file that it runs. */
  supergraph?: string;
  /** For the gateway alone: so many processes serve together. */
  workers?: number;
  /** For a subgraph alone: puts the demo data into an empty database. */
  demo: boolean;
  help: boolean;
}

const MAX_WORKERS = 128;

const subgraphs: ReadonlySet<string> = new Set(['commerce', 'control-plane', 'billing', 'runtime']);

export const USAGE = `Usage:
  npm start                                   the whole supergraph, nothing else needed
  npm start -- SERVICE                        one service alone: ${startable.join(', ')}
  npm start -- SERVICE --demo                 the same, with the demo data in an empty database
  npm start -- SERVICE --help                 the variables of one service
  npm start -- gateway --supergraph FILE      a gateway for any Federation 2 supergraph
  npm start -- gateway --workers N            a gateway on N processor cores

The whole supergraph reads these variables:
  PORT                 port of the gateway (4000); moves all of the following that are not set by themselves
  COMMERCE_PORT, CONTROL_PLANE_PORT, BILLING_PORT, RUNTIME_PORT, ISSUER_PORT, POSTGRES_PORT
                       ports of the others (PORT + 1 to PORT + 6)
  WEB_PORT             port of the pages (3000; with another PORT, PORT + 7)
  PAYMENT_PORT         port of the embedded payment provider (PORT + 8)
  HOST                 address on which the services listen (127.0.0.1: this machine alone)
  DATA_DIR             where everything that it keeps lives (.data)
  DATABASE_URL         a PostgreSQL server of yours instead of the embedded one
  OIDC_ISSUER          an OpenID Connect issuer of yours, like Keycloak, instead of the embedded one
  OIDC_AUDIENCE        what its tokens must be for (supergraph)
  OIDC_EMAIL_VERIFIED  assumed: where its tokens do not say so, their addresses are verified (required)
  SALEOR_API_URL       a Saleor of yours instead of the embedded commerce; a payment app for trying takes its port
  SALEOR_APP_TOKEN     the token of an app there
  LLM_BASE_URL         an OpenAI-compatible endpoint instead of the local demonstration model
  SMTP_URL, MAIL_FROM  a mail server and who writes; without it mails are read on a page (/mail of the issuer)
  STRIPE_API_KEY, STRIPE_PUBLISHABLE_KEY, STRIPE_WEBHOOK_SECRET
                       an account at Stripe instead of the embedded payment provider
  LOG_LEVEL            how much the log file tells (info)
Settings of a single service are read too; its README.md lists them.`;

export function parseArguments(argv: string[]): Arguments {
  const { values, positionals } = parse(argv);
  const [name, ...more] = positionals;
  const service = startable.find((known) => known === name);
  if (name !== undefined && service === undefined) {
    throw new UsageError(`There is no service "${name}"; the services are ${startable.join(', ')}.`);
  }
  if (more.length > 0) throw new UsageError('Name one service, or none to start them all.');
  if (values.supergraph !== undefined && service !== 'gateway') {
    throw new UsageError('--supergraph goes with the gateway: npm start -- gateway --supergraph FILE');
  }
  if (values.workers !== undefined && service !== 'gateway') {
    throw new UsageError('--workers goes with the gateway: npm start -- gateway --workers N');
  }
  if (values.demo && (service === undefined || !subgraphs.has(service))) {
    throw new UsageError(
      `--demo goes with one of ${[...subgraphs].join(', ')}; npm start has the demo data by itself.`,
    );
  }
  const workers = values.workers === undefined ? undefined : parseWorkers(values.workers);
  return {
    service,
    supergraph: values.supergraph,
    workers,
    demo: values.demo ?? false,
    help: values.help ?? false,
  };
}

function parseWorkers(text: string): number {
  const workers = Number(text);
  if (Number.isInteger(workers) && workers >= 1 && workers <= MAX_WORKERS) return workers;
  throw new UsageError(`--workers takes a number from 1 to ${MAX_WORKERS}, like the number of cores.`);
}

const parse = (args: string[]) =>
  readCommandLine(
    {
      args,
      allowPositionals: true,
      options: {
        supergraph: { type: 'string' },
        workers: { type: 'string' },
        demo: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    },
    'npm start -- --help says what there is.',
  );
