import { createServer } from 'node:http';
import type { Meter, PriceTier } from '#common/pricing/run-pricing.ts';
import { newId } from '#common/ids.ts';
import { listen } from '#common/serving/listen.ts';

export interface TestInstance {
  instance: string;
  organization: string;
  state: string;
  flow: string | null;
  pricing: {
    perRun: number;
    perThousandInputTokens: number;
    perThousandOutputTokens: number;
    perToolCall: number;
    tiers?: Record<Meter, PriceTier[]>;
  };
  limits: {
    requestsPerDay: number | null;
    requestsPerMinute: number | null;
    concurrentRuns: number | null;
    documents?: number | null;
    documentBytes?: number | null;
  };
  settings: { displayName: string; persona: string | null; tone: string | null; greeting: string | null };
  offeringName: string;
  offering: string;
  publisher: string;
  /** That its release may call. */
  hosts?: string[];
  trialEndsAt: string | null;
  /** Of each key that asks. */
  keyBudget?: { perDay: number | null; total: number | null };
}

export interface ControlPlaneServer {
  url: string;
  /** Changes are what control-plane says from now on. */
  instances: Map<string, TestInstance>;
  addInstance(values: Partial<TestInstance>): TestInstance;
  /** Organizations by e-mail address. */
  members: Map<string, string[]>;
  /** The role of an e-mail address where it is not OWNER. */
  roles: Map<string, string>;
  /** Every e-mail address whose memberships were asked for, in order. */
  asked: string[];
  /** While true, questions get no answer. */
  away: boolean;
  stop(): Promise<void>;
}

const usual: Omit<TestInstance, 'instance' | 'organization' | 'offering' | 'publisher'> = {
  state: 'ACTIVE',
  flow: null,
  pricing: { perRun: 2, perThousandInputTokens: 0.5, perThousandOutputTokens: 1.5, perToolCall: 0 },
  limits: { requestsPerDay: null, requestsPerMinute: null, concurrentRuns: null },
  settings: { displayName: 'Ada', persona: null, tone: 'FRIENDLY', greeting: null },
  offeringName: 'Customer Support Agent',
  trialEndsAt: null,
};

/** Speaks the part of control-plane's service contract that runtime needs, with terms that a test can set. */
export async function startControlPlaneServer(): Promise<ControlPlaneServer> {
  const instances = new Map<string, TestInstance>();
  const members = new Map<string, string[]>();
  const roles = new Map<string, string>();
  const asked: string[] = [];
  const own: Pick<ControlPlaneServer, 'away'> = { away: false };
  const answer = (query: string, variables: Record<string, string>): unknown => {
    if (query.includes('runTerms')) return { runTerms: instances.get(variables['instance'] ?? '') ?? null };
    if (query.includes('organizationContacts'))
      return {
        organizationContacts: [...members]
          .filter(([, organizations]) => organizations.includes(variables['organization'] ?? ''))
          .map(([email]) => email),
      };
    asked.push(variables['email'] ?? '');
    const organizations = members.get(variables['email'] ?? '') ?? [];
    const role = roles.get(variables['email'] ?? '') ?? 'OWNER';
    return { memberships: organizations.map((organization) => ({ organization, role })) };
  };
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, string> };
      if (!request.headers.authorization?.startsWith('Bearer ')) return void response.writeHead(401).end();
      const data = answer(query, variables);
      if (own.away) return void request.socket.destroy();
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ data }));
    });
  });
  // Whose members change it does not tell: who follows that tries again now and then.
  server.on('upgrade', (_request, socket) => socket.destroy());
  const port = await listen(server, '127.0.0.1', 0);
  return Object.assign(own, {
    url: `http://127.0.0.1:${port}/graphql`,
    instances,
    members,
    roles,
    asked,
    addInstance(values: Partial<TestInstance>) {
      const made = {
        instance: newId(),
        organization: newId(),
        offering: newId(),
        publisher: newId(),
        // A test may change the terms of its instance, and must not change those of others.
        ...structuredClone(usual),
        ...values,
      };
      instances.set(made.instance, made);
      return made;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}
