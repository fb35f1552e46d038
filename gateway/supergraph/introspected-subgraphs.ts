import { setTimeout as delay } from 'node:timers/promises';
import { ConfigError } from '#common/process/config.ts';
import type { Logger } from '#common/process/logging.ts';
import { compose } from './compose.ts';
import { KeptSdls } from './kept-sdls.ts';
import type { SupergraphHandlers, SupergraphSource } from './supergraph-source.ts';
import { type ListedSubgraph, readSubgraphList } from './subgraph-list.ts';
import { askSdl, reasonOf } from './subgraph-sdl.ts';
import { parseSupergraph } from './supergraph-file.ts';

export interface IntrospectionOptions {
  /** In rover's format; of each subgraph, the routing URL counts. */
  file: string;
  /** By subgraph name, instead of the file's routing URLs. */
  urls: ReadonlyMap<string, string>;
  pollIntervalMs: number;
  /** Where SDLs are kept for a start while a subgraph is away. */
  folder: string;
  logger: Logger;
}

/** How long a start waits for subgraphs that never said anything of themselves. */
const START_MS = 10_000;
const START_INTERVAL_MS = 500;

/**
 * Composes the supergraph from what the running subgraphs say of themselves, and again whenever one
 * of them says something else. One that is away keeps what it said last; it holds back nobody else's
 * change. A new SDL that does not compose changes nothing.
 */
export async function introspectSubgraphs(options: IntrospectionOptions): Promise<SupergraphSource> {
  const subgraphs = await readSubgraphList(options.file, options.urls);
  const graph = new IntrospectedGraph(subgraphs, options);
  await graph.begin();
  const initial = await graph.compose().catch((cause: unknown) => {
    const message = `The subgraphs in ${options.file} cannot be composed: ${(cause as Error).message}`;
    throw new ConfigError(message, { cause });
  });
  return {
    initial: parseSupergraph(initial),
    watch(handlers) {
      const stopping = new AbortController();
      const polling = graph.poll(handlers, stopping.signal);
      return {
        async stop() {
          stopping.abort();
          await polling;
        },
      };
    },
  };
}

class IntrospectedGraph {
  readonly #subgraphs: readonly ListedSubgraph[];
  readonly #options: IntrospectionOptions;
  readonly #kept: KeptSdls;
  /** By subgraph, what it said last. */
  readonly #sdls = new Map<string, string>();
  /** Those that the log has told of already. */
  readonly #away = new Set<string>();

  constructor(subgraphs: readonly ListedSubgraph[], options: IntrospectionOptions) {
    this.#subgraphs = subgraphs;
    this.#options = options;
    this.#kept = new KeptSdls(options.folder, options.file);
  }

  /** Asks all, and takes what was kept of those that do not answer. Rejects when there is nothing of one. */
  async begin(): Promise<void> {
    const kept = await this.#kept.read();
    const deadline = AbortSignal.timeout(START_MS);
    await this.#askAll(deadline);
    for (const { name } of this.#missing()) {
      const sdl = kept.get(name);
      if (sdl === undefined) continue;
      this.#sdls.set(name, sdl);
      this.#options.logger.warn({ subgraph: name }, 'a subgraph is away: what was kept of it is used');
    }
    while (this.#missing().length > 0 && !deadline.aborted) {
      await delay(START_INTERVAL_MS);
      await this.#askAll(deadline, this.#missing());
    }
    const missing = this.#missing().map(({ name, url }) => `${name} (${url})`);
    if (missing.length === 0) return;
    throw new ConfigError(
      `The subgraphs in ${this.#options.file} cannot be composed: ${missing.join(', ')} did not answer, and nothing was kept of what they said before.`,
    );
  }

  async compose(): Promise<string> {
    const sdl = await compose(
      this.#subgraphs.map(({ name, url }) => ({ name, url, sdl: this.#sdls.get(name) ?? '' })),
    );
    // What cannot be kept is missed at a start only.
    await this.#kept.write(this.#sdls).catch((error: unknown) => {
      this.#options.logger.warn({ err: error }, 'the SDLs of the subgraphs could not be kept');
    });
    return sdl;
  }

  /** Until the signal; never rejects. */
  async poll(handlers: SupergraphHandlers, stopping: AbortSignal): Promise<void> {
    while (!stopping.aborted) {
      await delay(this.#options.pollIntervalMs, undefined, { signal: stopping }).catch(() => {});
      if (stopping.aborted) return;
      try {
        if (await this.#askAll(stopping)) await handlers.onChange(await this.compose());
      } catch (error) {
        handlers.onBroken(error);
      }
    }
  }

  /** Whether any says something else than before. */
  async #askAll(signal: AbortSignal, subgraphs = this.#subgraphs): Promise<boolean> {
    const changed = await Promise.all(subgraphs.map((subgraph) => this.#ask(subgraph, signal)));
    return changed.includes(true);
  }

  async #ask(subgraph: ListedSubgraph, signal: AbortSignal): Promise<boolean> {
    const { name } = subgraph;
    try {
      const sdl = await askSdl(subgraph, signal);
      if (this.#away.delete(name)) this.#options.logger.info({ subgraph: name }, 'a subgraph is back');
      if (sdl === this.#sdls.get(name)) return false;
      this.#sdls.set(name, sdl);
      return true;
    } catch (error) {
      this.#tell(subgraph, error);
      return false;
    }
  }

  /** Once an outage, not with every attempt. */
  #tell({ name, url }: ListedSubgraph, error: unknown): void {
    if (this.#away.has(name)) return;
    this.#away.add(name);
    const reason = reasonOf(error);
    this.#options.logger.warn({ subgraph: name, url, reason }, 'a subgraph does not say what it is');
  }

  #missing(): readonly ListedSubgraph[] {
    return this.#subgraphs.filter(({ name }) => !this.#sdls.has(name));
  }
}
