import { pino, type DestinationStream, type Logger } from 'pino';

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

let destination: DestinationStream | undefined;

/** Loggers that this process makes from now on write here instead of to standard output. */
export function sendLogsTo(stream: DestinationStream): void {
  destination = stream;
}

/** One JSON line an event; secrets are redacted by field name. */
export function createLogger(service: string, level: string): Logger {
  const options = { name: service, level, redact: { paths: secrets, censor: '[redacted]' } };
  return destination ? pino(options, destination) : pino(options);
}
