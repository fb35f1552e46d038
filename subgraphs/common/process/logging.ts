import { pino, stdSerializers, type DestinationStream, type Logger } from 'pino';
import { withoutParameters } from '../database/database-error.ts';

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

function serializeError(error: Error): unknown {
  const { params: _params, ...serialized } = stdSerializers.err(error);
  return {
    ...serialized,
    message: withoutParameters(serialized.message, error),
    stack: withoutParameters(serialized.stack, error),
  };
}

/** One JSON line an event; secrets are redacted by field name, parameters of statements left out of errors. */
export function createLogger(service: string, level: string): Logger {
  const options = {
    name: service,
    level,
    redact: { paths: secrets, censor: '[redacted]' },
    serializers: { err: serializeError },
  };
  return destination ? pino(options, destination) : pino(options);
}
