import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const READY_MS = 120_000;

/** What programs of the checkout are called with; their own files, so that no package manager is asked. */
const next = 'node_modules/next/dist/bin/next';
const codegen = 'node_modules/@graphql-codegen/cli/cjs/bin.js';

/** A checkout of Saleor's storefront that is built and run by its environment alone. */
export class Checkout {
  readonly url: string;
  readonly #folder: string;
  readonly #port: number;
  readonly #gatewayPort: number;
  readonly #signal: AbortSignal;

  constructor(folder: string, port: number, gatewayPort: number, signal: AbortSignal) {
    this.#folder = folder;
    this.#port = port;
    this.#gatewayPort = gatewayPort;
    this.#signal = signal;
    this.url = `http://localhost:${port}`;
  }

  /** Its generator knows Saleor's scalars and no others: it is shown commerce by itself. */
  async build(say: (line: string) => void): Promise<void> {
    const commerce = { NEXT_PUBLIC_SALEOR_API_URL: `http://localhost:${this.#gatewayPort + 1}/graphql/` };
    for (const config of ['.graphqlrc.ts', 'src/checkout/graphql/codegen.ts'])
      await this.#finished([codegen, '--config', config], commerce);
    say('types generated');
    await this.#finished([next, 'build']);
    say('built');
  }

  /** Resolves when it answers; what is returned stops it. */
  async start(): Promise<() => Promise<void>> {
    const child = this.#run([next, 'start', '-p', String(this.#port)], await this.#withLocalPictures());
    const exited = once(child, 'exit');
    const stop = async (): Promise<void> => {
      child.kill();
      await exited;
    };
    const until = Date.now() + READY_MS;
    while (!(await answers(this.url, this.#signal))) {
      if (child.exitCode !== null || this.#signal.aborted || Date.now() > until) {
        if (child.exitCode === null) await stop();
        throw new Error(`The storefront does not answer at ${this.url}.`);
      }
      await delay(200);
    }
    return stop;
  }

  /**
   * Next fetches no picture from a private address, which the one of `npm start` is, and no variable of the storefront's
   * says otherwise. What it was built with is what it starts with; here with this one rule lifted.
   */
  async #withLocalPictures(): Promise<Record<string, string>> {
    const file = join(this.#folder, '.next/required-server-files.json');
    const { config } = JSON.parse(await readFile(file, 'utf8')) as { config: { images: object } };
    const images = { ...config.images, dangerouslyAllowLocalIP: true };
    return { __NEXT_PRIVATE_STANDALONE_CONFIG: JSON.stringify({ ...config, images }) };
  }

  async #finished(args: readonly string[], env?: Record<string, string>): Promise<void> {
    const child = this.#run(args, env);
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}.`);
  }

  #run(args: readonly string[], env: Record<string, string> = {}): ChildProcess {
    return spawn(process.execPath, args, {
      cwd: this.#folder,
      stdio: ['ignore', 'inherit', 'inherit'],
      signal: this.#signal,
      env: {
        ...process.env,
        NEXT_PUBLIC_SALEOR_API_URL: `http://localhost:${this.#gatewayPort}/graphql/`,
        NEXT_PUBLIC_DEFAULT_CHANNEL: 'default-channel',
        NEXT_PUBLIC_STOREFRONT_URL: this.url,
        NEXT_PUBLIC_ALLOW_DUMMY_PAYMENT: 'true',
        ALLOW_DUMMY_PAYMENT: 'true',
        NEXT_TELEMETRY_DISABLED: '1',
        // Its build asks Google for a font that only another theme of it shows.
        NEXT_FONT_GOOGLE_MOCKED_RESPONSES: fileURLToPath(new URL('font-responses.json', import.meta.url)),
        ...env,
      },
    });
  }
}

const answers = (url: string, signal: AbortSignal): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(10_000)]) }).then(
    ({ ok }) => ok,
    () => false,
  );
