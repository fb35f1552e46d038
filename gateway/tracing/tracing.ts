import type { Logger } from '#common/process/logging.ts';
import type { Tracing } from './traces.ts';

export interface TracingOptions {
  /** Where OTLP over HTTP is taken; undefined for no traces. */
  endpoint: string | undefined;
  serviceName: string;
  logger: Logger;
}

/** Null, and nothing loaded, where traces are not wanted. */
export async function setUpTracing({ endpoint, ...options }: TracingOptions): Promise<Tracing | null> {
  if (endpoint === undefined) return null;
  const { OtlpTracing } = await import('./otlp-tracing.ts');
  return new OtlpTracing({ ...options, endpoint });
}
