import type { ServiceName } from './service.ts';

/** A service that others call. */
export type CalledService = Exclude<ServiceName, 'gateway'>;

/** What somebody who knows the API, and nothing of its services, would call them. */
const toClients: Record<CalledService, string> = {
  commerce: 'The shop',
  'control-plane': 'The directory of organizations and instances',
  billing: 'The ledger of credits',
  runtime: 'The service that runs flows',
};

/** Another service did not answer, or not with data; safe to try again. The message is for the log. */
export class ServiceCallError extends Error {
  override name = 'ServiceCallError';
  /** What a client may know of it. */
  readonly clientMessage: string;

  constructor(service: CalledService, problem: string, options?: ErrorOptions) {
    super(`${service} ${problem}`, options);
    this.clientMessage = `${toClients[service]} cannot be reached at the moment. Try again later.`;
  }
}
