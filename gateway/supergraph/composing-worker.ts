import { parentPort, workerData } from 'node:worker_threads';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

export interface ServiceSdl {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
}

export type Composed = { readonly supergraphSdl: string } | { readonly problems: readonly string[] };

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
parentPort?.postMessage(compose(workerData as readonly ServiceSdl[]));

function compose(services: readonly ServiceSdl[]): Composed {
  try {
    const { supergraphSdl, errors } = composeServices(
      services.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })),
    );
    if (supergraphSdl !== undefined) return { supergraphSdl };
    return { problems: (errors ?? []).map(({ message }) => message) };
  } catch (error) {
    return { problems: [(error as Error).message] };
  }
}
