import { Cron } from 'croner';
import { z } from 'zod';
import { configReader, httpUrl, subgraphConfig } from '#common/process/config.ts';
import { stripeVariables } from '#common/payment/stripe.ts';
import { withMail } from '#common/mail/settings.ts';

/** Five fields: minutes are as often as anybody pays out. */
function isSchedule(pattern: string): boolean {
  try {
    return pattern.trim().split(/\s+/).length === 5 && new Cron(pattern, { paused: true }).nextRun() !== null;
  } catch {
    return false;
  }
}

const schema = withMail(
  subgraphConfig(4003).extend({
    /** Knows who belongs to which organization. */
    CONTROL_PLANE_URL: httpUrl.default('http://localhost:4002/graphql'),
    /** Is handed what webhooks tell of. */
    RUNTIME_URL: httpUrl.default('http://localhost:4004/graphql'),
    /** Commerce, asked to give money back; with its token alone. */
    SALEOR_API_URL: httpUrl.optional(),
    SALEOR_APP_TOKEN: z.string().min(1).optional(),
    /** An OpenMeter that is told what runs were charged; nobody is without. */
    OPENMETER_URL: httpUrl.optional(),
    OPENMETER_API_KEY: z.string().min(1).optional(),
    ...stripeVariables,
    /** How long what a seller earned is kept back for refunds. */
    EARNINGS_HOLD_DAYS: z.coerce.number().min(0).max(365).default(14),
    /** When whatever is available is paid out: a cron pattern, in UTC; by hand alone when left out. */
    PAYOUT_SCHEDULE: z
      .string()
      .refine(isSchedule, 'a cron pattern is needed, like 0 6 * * 1 (every Monday at six)')
      .optional(),
    /** How long a plan goes on that could not be renewed. */
    PLAN_GRACE_DAYS: z.coerce.number().min(0).max(60).default(7),
    /** Of a payout, in units of its currency. */
    PAYOUT_MINIMUM: z.coerce.number().min(0).max(1_000_000).default(10),
  }),
);

export type Config = z.output<typeof schema>;

export const readConfig = configReader('billing', schema);
