import { pino, type Logger } from 'pino';

export type { Logger };

/** Header names and fields whose values must never reach a log. */
const secrets = [
  'authorization',
  '*.authorization',
  'headers.authorization',
  'headers["x-api-key"]',
  'headers.cookie',
  'secret',
  '*.secret',
  'token',
  '*.token',
  'password',
  '*.password',
];

/** One JSON line an event on standard output; secrets are redacted by field name. */
export function createLogger(service: string, level: string): Logger {
  return pino({ name: service, level, redact: { paths: secrets, censor: '[redacted]' } });
}
