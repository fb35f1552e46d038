import type { Connector } from './connector.ts';
import type { ConnectorStore, Credential } from './ports.ts';

/** What a binding keeps, as a server wants it. An authorization keeps what changes of it with its binding. */
export const bindingCredential = (
  { auth }: Pick<Connector, 'auth'>,
  bindingId: string,
  credential: string | undefined,
  connectors: Pick<ConnectorStore, 'keepCredential'>,
): Credential =>
  auth !== 'OAUTH2' || credential === undefined
    ? credential
    : {
        id: bindingId,
        state: credential,
        // Nobody is there to be led anywhere.
        redirectUrl: 'urn:nobody',
        keep: (state) => connectors.keepCredential(bindingId, state),
      };
