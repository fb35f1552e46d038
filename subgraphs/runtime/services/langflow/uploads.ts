import { z } from 'zod';
import type { ServedFlow } from '#runtime/domain/served/served-flow.ts';
import { sha256 } from '#runtime/domain/flow/definition/content.ts';
import { callLangflow, readJson, type LangflowOptions } from './call.ts';

/** Under which ids servers keep flows of ours. */
export interface FlowUploads {
  find(server: string, flowId: string): Promise<string | undefined>;
  /** Notes an id, in the place of `instead` or of none; answers the one that is there now. */
  keep(server: string, flowId: string, id: string, instead?: string): Promise<string>;
}

export interface Uploads {
  /** The id under which the server has a flow, which is uploaded to it once. */
  idOf(flow: ServedFlow, signal: AbortSignal): Promise<string>;
  /** Uploads a flow that the server no longer has under this id. */
  again(flow: ServedFlow, id: string, signal: AbortSignal): Promise<string>;
}

const MAX_ANSWER_BYTES = 20_000_000;

const answer = z.tuple([z.looseObject({ id: z.uuid() })]);

/** Flows at one server. Runs that begin at the same time share an upload; those of other processes are found out later. */
export function createUploads(options: LangflowOptions, kept: FlowUploads): Uploads {
  const server = options.url.replace(/\/+$/, '');
  const known = new Map<string, Promise<string>>();

  const upload = async (flow: ServedFlow, instead: string | undefined): Promise<string> => {
    const form = new FormData();
    form.set('file', new Blob([JSON.stringify(fileOf(flow))], { type: 'application/json' }), 'flow.json');
    // Others may wait for it, too: the end of one run does not end it.
    const signal = AbortSignal.timeout(UPLOAD_TIMEOUT_MS);
    const body = await callLangflow(options, '/api/v1/flows/upload/', { method: 'POST', body: form, signal });
    const [{ id }] = answer.parse(await readJson(body, MAX_ANSWER_BYTES));
    const ours = await kept.keep(server, flow.id, id, instead);
    if (ours !== id) await remove(id);
    return ours;
  };

  /** Another process was faster. */
  const remove = async (id: string): Promise<void> => {
    const signal = AbortSignal.timeout(UPLOAD_TIMEOUT_MS);
    await callLangflow(options, `/api/v1/flows/${id}`, { method: 'DELETE', signal }).then(
      (body) => body.cancel(),
      () => undefined,
    );
  };

  const shared = (flow: ServedFlow, work: () => Promise<string>, signal: AbortSignal): Promise<string> => {
    const running = known.get(flow.id) ?? work();
    known.set(flow.id, running);
    running.then(
      () => forget(flow.id, running),
      () => forget(flow.id, running),
    );
    return Promise.race([running, aborted(signal)]);
  };
  const forget = (flowId: string, running: Promise<string>): void => {
    if (known.get(flowId) === running) known.delete(flowId);
  };

  return {
    idOf: (flow, signal) =>
      shared(flow, async () => (await kept.find(server, flow.id)) ?? upload(flow, undefined), signal),
    again: (flow, id, signal) =>
      shared(
        flow,
        async () => {
          // Somebody else may have done so meanwhile.
          const now = await kept.find(server, flow.id);
          return now !== undefined && now !== id ? now : upload(flow, id);
        },
        signal,
      ),
  };
}

const UPLOAD_TIMEOUT_MS = 30_000;

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason as Error);
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });

/**
 * A flow as it is uploaded: under an id of its content, which later versions keep, so that it is there once whoever
 * uploads it; nobody's but ours to call, and by no name that another flow may have.
 */
const fileOf = ({ id, name, definition }: ServedFlow): object => ({
  ...definition,
  id: uploadIdOf(id),
  name: `${name.slice(0, 100)} ${id}`,
  endpoint_name: null,
  folder_id: null,
  user_id: null,
  is_component: false,
  mcp_enabled: false,
  webhook: false,
  access_type: 'PRIVATE',
});

/** In the shape of a random id: others mean something else to the server. */
function uploadIdOf(flowId: string): string {
  const hash = sha256(`langflow ${flowId}`);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `4${hash.slice(13, 16)}`,
    `a${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}
