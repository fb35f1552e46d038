import { expect } from 'vitest';
import type { Buyer } from '../world.ts';

interface Binding {
  url: string;
  /** A bearer token; none is wanted when it is left out. */
  credential?: string;
  /** All of them when left out. */
  tools?: string[];
}

/** Binds a buyer's instance to an MCP server, as its own publisher, and returns the connector's id. */
export async function bindConnector(buyer: Buyer, { url, credential, tools }: Binding): Promise<string> {
  const { instance, organization: publisher } = buyer.instance;
  buyer.instance.publisher = publisher;
  const auth = credential === undefined ? 'NONE' : 'BEARER';
  const { data } = await buyer.ask<{ connectorCreate: { connector: { id: string }; errors: unknown[] } }>(
    'mutation ($input: ConnectorCreateInput!) { connectorCreate(input: $input) { connector { id } errors { message } } }',
    { input: { name: 'Post', description: 'Letters.', url, auth, publisher } },
  );
  expect(data?.connectorCreate.errors).toEqual([]);
  const connector = data?.connectorCreate.connector.id as string;
  const bound = await buyer.ask<{ connectorBind: { errors: unknown[] } }>(
    'mutation ($input: ConnectorBindInput!) { connectorBind(input: $input) { errors { message } } }',
    {
      input: {
        instance,
        connector,
        ...(credential !== undefined && { credential }),
        ...(tools && { tools }),
      },
    },
  );
  expect(bound.data?.connectorBind.errors).toEqual([]);
  return connector;
}
