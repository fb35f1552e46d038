import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { readServiceKeys } from '#common/identity/service-keys.ts';
import { verifyServiceToken } from '#common/identity/service-token.ts';

/** HTTP status and body; 'nothing' breaks the connection off. */
export type Fault = 'nothing' | { status: number; body: string };

export interface SubscriptionNote {
  instance: string;
  plan: string;
  isEnded: boolean;
}

export interface MembershipServer {
  url: string;
  /** The organizations of an e-mail address, as their OWNER; change them at will. */
  memberships: Map<string, string[]>;
  /** Ids of no organization; every other one is. */
  missing: Set<string>;
  /** On which terms plans are sold, by their ids. */
  plans: Map<string, object>;
  /** States of instances that are not ACTIVE. */
  instances: Map<string, string>;
  /** What it was told of subscriptions, in order. */
  notes: SubscriptionNote[];
  /** The role of an e-mail address where it is another one. */
  roles: Map<string, string>;
  /** While set, this is all that it answers. */
  fault: Fault | undefined;
  /** How often it was asked. */
  calls(): number;
  stop(): Promise<void>;
}

/** Stands where control-plane stands: answers memberships over HTTP, to services only. */
export async function startMembershipServer(identityFolder: string): Promise<MembershipServer> {
  const keys = await readServiceKeys(identityFolder, 'control-plane');
  const memberships = new Map<string, string[]>();
  const roles = new Map<string, string>();
  const missing = new Set<string>();
  const plans = new Map<string, object>();
  const instances = new Map<string, string>();
  const notes: SubscriptionNote[] = [];
  let calls = 0;
  const own: Pick<MembershipServer, 'fault'> = { fault: undefined };
  const server = createServer(async (request, response) => {
    calls += 1;
    if (own.fault === 'nothing') return void request.socket.destroy();
    if (own.fault) return void response.writeHead(own.fault.status).end(own.fault.body);
    const token = request.headers.authorization?.replace('Bearer ', '') ?? '';
    const caller = await verifyServiceToken(keys, token);
    const body = Buffer.concat(await request.toArray()).toString();
    const { query, variables } = JSON.parse(body) as {
      query: string;
      variables: {
        email: string;
        organization: string;
        plan: string;
        instance: string;
        id: string;
        input: SubscriptionNote;
      };
    };
    response.setHeader('content-type', 'application/json');
    if (query.includes('organizationContacts')) {
      const contacts = [...memberships].filter(([, of]) => of.includes(variables.organization));
      const organizationContacts = caller.kind === 'service' ? contacts.map(([email]) => email) : [];
      return void response.end(JSON.stringify({ data: { organizationContacts } }));
    }
    if (query.includes('organization(id:')) {
      const organization =
        caller.kind === 'service' && !missing.has(variables.id) ? { id: variables.id } : null;
      return void response.end(JSON.stringify({ data: { organization } }));
    }
    const answers: Record<string, unknown> = {
      planTerms: plans.get(variables.plan) ?? null,
      runTerms: { state: instances.get(variables.instance) ?? 'ACTIVE' },
      instancePlanNote: { errors: [] },
    };
    for (const [field, answer] of Object.entries(answers))
      if (query.includes(`${field}(`)) {
        if (field === 'instancePlanNote') notes.push(variables.input);
        return void response.end(JSON.stringify({ data: { [field]: answer } }));
      }
    const organizations = caller.kind === 'service' ? (memberships.get(variables.email) ?? []) : [];
    const role = roles.get(variables.email) ?? 'OWNER';
    const data = { memberships: organizations.map((organization) => ({ organization, role })) };
    response.end(JSON.stringify({ data }));
  });
  // Whose members change it does not tell: who follows that tries again now and then.
  server.on('upgrade', (_request, socket) => socket.destroy());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return Object.assign(own, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    memberships,
    missing,
    plans,
    instances,
    notes,
    roles,
    calls: () => calls,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}
