import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import {
  createEngine,
  type Engine,
  type EngineOptions,
  type OperationRequest,
} from '#gateway/engine/engine.ts';
import { type SubgraphDefinition, SubgraphServer } from './subgraph-server.ts';

export interface TestGateway<Name extends string> {
  engine: Engine<TestContext>;
  subgraphs: Record<Name, SubgraphServer>;
  stop(): Promise<void>;
}

export interface TestContext {
  headers?: Record<string, string>;
  scopes?: readonly string[];
}

type Options = Partial<Omit<EngineOptions<TestContext>, 'supergraphSdl'>>;

/** Subgraphs on real HTTP, composed, and an engine over them. */
export async function startGateway<Name extends string>(
  definitions: Record<Name, SubgraphDefinition>,
  options: Options = {},
): Promise<TestGateway<Name>> {
  const entries = Object.entries<SubgraphDefinition>(definitions);
  const servers = entries.map(([name, definition]) => [name, new SubgraphServer(definition)] as const);
  await Promise.all(servers.map(([, server]) => server.start()));
  const urls = Object.fromEntries(servers.map(([name, server]) => [name, server.url]));
  const engine = createEngine<TestContext>({ ...options, supergraphSdl: compose(definitions, urls) });
  return {
    engine,
    subgraphs: Object.fromEntries(servers) as Record<Name, SubgraphServer>,
    async stop() {
      await engine.close();
      await Promise.all(servers.map(([, server]) => server.kill()));
    },
  };
}

/** As the gateway runs what nobody has sent before: read and planned in the engine's thread, and run here. */
export async function plannedText(
  engine: Engine<TestContext>,
  request: OperationRequest<TestContext>,
): Promise<string> {
  const form = 'json';
  const prepared = engine.prepare(request, { form }) ?? (await engine.plan(request, { form }));
  return 'errors' in prepared ? JSON.stringify(prepared) : engine.executeToJson({ ...request, prepared });
}

export function compose(
  definitions: Record<string, SubgraphDefinition>,
  urls: Record<string, string>,
): string {
  const services = Object.entries(definitions).map(([name, { typeDefs }]) => ({
    name,
    url: urls[name] ?? '',
    typeDefs: parse(typeDefs),
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (!supergraphSdl)
    throw new AggregateError(errors ?? [], errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}
