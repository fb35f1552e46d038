import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { requireBearerAuth } from '@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js';
import {
  InvalidClientMetadataError,
  InvalidGrantError,
  InvalidTokenError,
} from '@modelcontextprotocol/sdk/server/auth/errors.js';
import type {
  AuthorizationParams,
  OAuthServerProvider,
} from '@modelcontextprotocol/sdk/server/auth/provider.js';
import {
  getOAuthProtectedResourceMetadataUrl,
  mcpAuthRouter,
} from '@modelcontextprotocol/sdk/server/auth/router.js';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import type { OAuthClientInformationFull, OAuthTokens } from '@modelcontextprotocol/sdk/shared/auth.js';
import express from 'express';
import { listen } from '#common/serving/listen.ts';

export interface OAuthMcpServer {
  url: string;
  port: number;
  /** While false it registers nobody by itself. */
  registers: boolean;
  /** Clients that were registered. */
  clients: Map<string, OAuthClientInformationFull>;
  /** Access tokens by which tools were called. */
  used: string[];
  /** Access tokens are good no more, refresh tokens are. */
  expireTokens(): void;
  /** Nothing that was given is good any more. */
  forgetEverything(): void;
  stop(): Promise<void>;
}

/** An MCP server behind the SDK's own authorization server: discovery, registration, PKCE, refresh tokens used once. */
export async function startOAuthMcpServer(): Promise<OAuthMcpServer> {
  const own = { registers: true };
  const clients = new Map<string, OAuthClientInformationFull>();
  const codes = new Map<string, AuthorizationParams>();
  const access = new Set<string>();
  const refresh = new Set<string>();
  const used: string[] = [];
  const grant = (): OAuthTokens => {
    const tokens = { access_token: `at-${randomUUID()}`, refresh_token: `rt-${randomUUID()}` };
    access.add(tokens.access_token);
    refresh.add(tokens.refresh_token);
    return { ...tokens, token_type: 'bearer', expires_in: 3_600 };
  };
  const provider: OAuthServerProvider = {
    clientsStore: {
      getClient: (id) => clients.get(id),
      registerClient(client) {
        if (!own.registers) throw new InvalidClientMetadataError('clients are registered by hand here');
        const made = { ...client, client_id: randomUUID() } as OAuthClientInformationFull;
        clients.set(made.client_id, made);
        return made;
      },
    },
    async authorize(_client, params, response) {
      const code = randomUUID();
      codes.set(code, params);
      const back = new URL(params.redirectUri);
      back.searchParams.set('code', code);
      if (params.state !== undefined) back.searchParams.set('state', params.state);
      response.redirect(back.href);
    },
    async challengeForAuthorizationCode(_client, code) {
      const params = codes.get(code);
      if (!params) throw new InvalidGrantError('no such code');
      return params.codeChallenge;
    },
    async exchangeAuthorizationCode(_client, code) {
      if (!codes.delete(code)) throw new InvalidGrantError('no such code');
      return grant();
    },
    async exchangeRefreshToken(_client, token) {
      if (!refresh.delete(token)) throw new InvalidGrantError('used before');
      return grant();
    },
    async verifyAccessToken(token) {
      if (!access.has(token)) throw new InvalidTokenError('expired');
      return { token, clientId: 'x', scopes: [], expiresAt: Math.floor(Date.now() / 1_000) + 3_600 };
    },
  };
  const app = express();
  const http = createServer(app);
  const port = await listen(http, '127.0.0.1', 0);
  const origin = `http://127.0.0.1:${port}`;
  const url = `${origin}/mcp`;
  app.use(mcpAuthRouter({ provider, issuerUrl: new URL(origin), resourceServerUrl: new URL(url) }));
  const guard = requireBearerAuth({
    verifier: provider,
    resourceMetadataUrl: getOAuthProtectedResourceMetadataUrl(new URL(url)),
  });
  app.all('/mcp', guard, async (request, response) => {
    const server = new McpServer({ name: 'guarded', version: '1' });
    server.registerTool('read_mail', { description: 'Reads the mail of its person.' }, () => {
      used.push(request.auth?.token ?? '');
      return { content: [{ type: 'text' as const, text: 'No mail.' }] };
    });
    const transport = new StreamableHTTPServerTransport({});
    response.on('close', () => void server.close());
    await server.connect(transport as never);
    await transport.handleRequest(request, response);
  });
  return Object.assign(own, {
    url,
    port,
    clients,
    used,
    expireTokens: () => access.clear(),
    forgetEverything() {
      access.clear();
      refresh.clear();
    },
    async stop() {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  });
}
