import { requestError } from '../http/requests/request-error.ts';
import { contractSdl } from './contract-sdl.ts';
import type { View } from './view.ts';

/** Different contracts of one supergraph: each has an engine of its own. */
const MAX_CONTRACTS = 20;

/** One supergraph as each contract shows it, made when it is asked for first. */
export class Contracts {
  readonly #supergraphSdl: string;
  readonly #create: (sdl: string) => View;
  readonly #views = new Map<string, View | null>();

  constructor(supergraphSdl: string, create: (sdl: string) => View) {
    this.#supergraphSdl = supergraphSdl;
    this.#create = create;
  }

  /** Throws what the client is told when the contract shows nothing here. */
  view(tags: readonly string[]): View {
    const key = tags.toSorted().join(' ');
    const view = this.#views.has(key) ? this.#views.get(key) : this.#add(key, tags);
    if (!view) throw showsNothing(tags);
    return view;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#views.values()].map((view) => view?.engine.close()));
  }

  #add(key: string, tags: readonly string[]): View | null {
    if (this.#views.size >= MAX_CONTRACTS) throw tooManyContracts();
    const sdl = contractSdl(this.#supergraphSdl, tags);
    const view = sdl === null ? null : this.#made(sdl, tags);
    this.#views.set(key, view);
    return view;
  }

  /** What composition says of it is ours to mend, and nothing for a client. */
  #made(sdl: string, tags: readonly string[]): View {
    try {
      return this.#create(sdl);
    } catch (cause) {
      throw new Error(`The supergraph cannot be shown by the contract ${tags.join(', ')}.`, { cause });
    }
  }
}

const showsNothing = (tags: readonly string[]) =>
  requestError(
    403,
    'FORBIDDEN',
    `Nothing in the graph bears a tag of this key's contract: ${tags.join(', ')}.`,
  );

const tooManyContracts = () =>
  requestError(
    503,
    'SERVICE_UNAVAILABLE',
    `Keys of more than ${MAX_CONTRACTS} different contracts are in use; make keys with one of those that there are.`,
  );
