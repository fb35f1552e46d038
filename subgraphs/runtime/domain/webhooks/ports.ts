import type { WebhookDelivery, WebhookEndpoint, WebhookEvent } from './webhook.ts';

export interface DueDelivery {
  id: string;
  endpointId: string;
  url: string;
  secret: string;
  payload: unknown;
  attempts: number;
  /** Since it came into being. */
  ageMs: number;
}

export interface WebhookStore {
  find(id: string): Promise<WebhookEndpoint | undefined>;
  endpointsOf(organizationId: string): Promise<WebhookEndpoint[]>;
  insert(endpoint: Omit<WebhookEndpoint, 'createdAt'>, secret: string): Promise<void>;
  update(id: string, values: Partial<Pick<WebhookEndpoint, 'url' | 'events' | 'isEnabled'>>): Promise<void>;
  delete(id: string): Promise<void>;
  deliveries(endpointId: string, first: number): Promise<WebhookDelivery[]>;
  findDelivery(id: string): Promise<WebhookDelivery | undefined>;
  redeliver(id: string): Promise<void>;
  /** Tells the endpoints of an organization that want to hear of it; the same event once. */
  raise(id: string, organizationId: string, event: WebhookEvent, payload: unknown): Promise<void>;
  /**
   * Takes deliveries whose time has come, for a while: of each endpoint as many as it may have under way, less
   * those that this process is sending it already.
   */
  takeDue(limit: number, underWay: ReadonlyMap<string, number>): Promise<DueDelivery[]>;
  nextDueInMs(): Promise<number | null>;
  delivered(id: string, status: number): Promise<void>;
  failed(id: string, failure: { status: number | null; message: string }, pauseMs: number): Promise<void>;
  /** Nobody tries any more; an endpoint that took nothing all that time is turned off. */
  giveUp(id: string, failure: { status: number | null; message: string }): Promise<void>;
}
