import { z } from 'zod';
import { configReader, httpUrl, port, saleorUrl } from '#common/process/config.ts';

const schema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: port(4001),
  /** Where Saleor finds this app, without a slash at its end; http://localhost:PORT when left out. */
  PAYMENT_APP_URL: httpUrl.optional(),
  /** The one Saleor whose requests are answered. */
  SALEOR_API_URL: saleorUrl,
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
});

export type Config = z.output<typeof schema>;

export const readConfig = configReader('the payment app', schema);
