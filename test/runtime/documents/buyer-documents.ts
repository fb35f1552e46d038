import { expect } from 'vitest';
import { graphql, type GraphQLAnswer } from '#test/harness/graphql.ts';
import { watch } from '#test/harness/subscribe.ts';
import { exported } from '#runtime/domain/engine/flows.fixture.ts';
import type { Buyer } from '../world.ts';

/** A flow whose agent searches the instance's documents. */
export const retrievingFlow = exported(
  [
    ['in', 'ChatInput'],
    ['store', 'AstraDB', {}],
    ['agent', 'Agent', {}],
    ['out', 'ChatOutput'],
  ],
  [
    'in.message -> agent.input_value',
    'store.component_as_tool -> agent.tools',
    'agent.response -> out.input_value',
  ],
) as object;

export interface DocumentEnd {
  state: string;
  failure: string | null;
  passages: number;
}

interface Creation {
  document: { id: string; state: string } | null;
  uploadUrl: string | null;
  errors: { code: string; field: string | null; message: string }[];
}

export interface FoundPassage {
  document: { name: string };
  heading: string | null;
  text: string;
  page: number | null;
  score: number;
}

export interface BuyerDocuments {
  create(input: Record<string, unknown>): Promise<Creation>;
  /** Announces a file, puts it, and answers its document's id. */
  upload(name: string, bytes: Uint8Array, mediaType?: string): Promise<string>;
  /** Follows a document to its end. */
  ready(id: string): Promise<DocumentEnd>;
  /** Makes a document of a text, waits until it is found, and answers its id. */
  kept(name: string, text: string): Promise<string>;
  remove(id: string): Promise<void>;
  search(query: string): Promise<FoundPassage[]>;
  /** The names of the documents that are found, best first. */
  found(query: string): Promise<string[]>;
}

/** The documents of a buyer's instance, as the buyer sees them through the runtime at `url`. */
export function documentsOf(buyer: Buyer, url: string, instance = buyer.instance.instance): BuyerDocuments {
  const ask = <T>(query: string, variables: Record<string, unknown>): Promise<GraphQLAnswer<T>> =>
    graphql<T>(url, query, variables, { authorization: buyer.bearer });
  const create: BuyerDocuments['create'] = async (input) => {
    const { data, errors } = await ask<{ documentCreate: Creation }>(
      `mutation ($input: DocumentCreateInput!) {
        documentCreate(input: $input) { document { id state } uploadUrl errors { code field message } }
      }`,
      { input: { instance, ...input } },
    );
    if (!data) throw new Error(JSON.stringify(errors));
    return data.documentCreate;
  };
  const ready: BuyerDocuments['ready'] = async (id) => {
    const watched = watch<{ documentChanged: DocumentEnd }>(
      url,
      'subscription ($id: ID!) { documentChanged(document: $id) { state failure passages } }',
      { id },
      buyer.bearer,
    );
    expect(await watched.ended).toBeUndefined();
    await watched.stop();
    const last = watched.events.at(-1)?.documentChanged;
    if (!last) throw new Error('nothing came');
    return last;
  };
  const search: BuyerDocuments['search'] = async (query) => {
    const { data, errors } = await ask<{ _entities: { documentSearch: FoundPassage[] }[] }>(
      `query ($i: [_Any!]!, $query: String!) { _entities(representations: $i) { ... on Instance {
        documentSearch(query: $query) { document { name } heading text page score }
      } } }`,
      { i: [{ __typename: 'Instance', id: instance }], query },
    );
    if (!data) throw new Error(JSON.stringify(errors));
    return data._entities[0]?.documentSearch ?? [];
  };
  return {
    create,
    async upload(name, bytes, mediaType) {
      const { document, uploadUrl, errors } = await create({ name, bytes: bytes.byteLength, mediaType });
      expect(errors).toEqual([]);
      const { status } = await fetch(uploadUrl ?? '', { method: 'PUT', body: Uint8Array.from(bytes) });
      expect(status).toBe(204);
      return document?.id ?? '';
    },
    ready,
    async kept(name, text) {
      const { document, errors } = await create({ name, text });
      expect(errors).toEqual([]);
      expect(await ready(document?.id ?? '')).toMatchObject({ state: 'READY', failure: null });
      return document?.id ?? '';
    },
    async remove(id) {
      const { data } = await ask('mutation ($id: ID!) { documentDelete(id: $id) { errors { code } } }', {
        id,
      });
      expect(data).toEqual({ documentDelete: { errors: [] } });
    },
    search,
    found: async (query) => (await search(query)).map(({ document }) => document.name),
  };
}
