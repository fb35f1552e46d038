import type { Logger } from '#common/process/logging.ts';
import { ModelUnavailableError } from '#runtime/domain/engine/models/language-model.ts';
import { ToolFailedError } from '#runtime/domain/engine/tools/tool-failure.ts';
import type { FlowServer, ServedEvent, ServedRequest } from '#runtime/domain/served/flow-server.ts';
import type { ServedFlow, Tweaks } from '#runtime/domain/served/served-flow.ts';
import { readLines } from '#runtime/models/server-sent-events.ts';
import { Silence } from '#runtime/models/silence.ts';
import { callLangflow, LangflowAnswerError, type LangflowOptions } from './call.ts';
import { createStreamReader } from './stream-events.ts';
import { createUploads, type FlowUploads } from './uploads.ts';

export interface LangflowServerOptions extends LangflowOptions {
  /** For nodes that choose no model. */
  modelName: string | undefined;
  /** How long the server may say nothing. */
  silenceMs: number;
  uploads: FlowUploads;
  logger: Logger;
}

/** One event is no longer than this: an agent's message has all that its tools answered in it, again and again. */
const MAX_LINE_CHARACTERS = 10_000_000;
const FORGET_TIMEOUT_MS = 10_000;

/** A Langflow server of version 1, by its HTTP API. */
export function createLangflowServer(options: LangflowServerOptions): FlowServer {
  const uploads = createUploads(options, options.uploads);

  const start = async (
    flow: ServedFlow,
    request: ServedRequest,
    signal: AbortSignal,
  ): Promise<ReadableStream<Uint8Array>> => {
    const body = JSON.stringify({
      input_value: request.text,
      input_type: 'any',
      output_type: 'any',
      session_id: request.session,
      tweaks: request.tweaks,
    });
    const run = (id: string): Promise<ReadableStream<Uint8Array>> =>
      callLangflow(options, `/api/v1/run/${encodeURIComponent(id)}?stream=true`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
        body,
        signal,
      });
    const id = await uploads.idOf(flow, signal);
    try {
      return await run(id);
    } catch (error) {
      if (!(error instanceof LangflowAnswerError) || error.status !== 404) throw error;
      // Its database was begun anew, or somebody tidied up.
      return run(await uploads.again(flow, id, signal));
    }
  };

  /** Takes what a run left in the server's history out of it again. */
  const forget = async (messages: ReadonlySet<string>): Promise<void> => {
    if (messages.size === 0) return;
    try {
      const body = await callLangflow(options, '/api/v1/monitor/messages', {
        method: 'DELETE',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify([...messages]),
        signal: AbortSignal.timeout(FORGET_TIMEOUT_MS),
      });
      await body.cancel();
    } catch (error) {
      options.logger.warn({ err: error }, 'a Langflow server still has the messages of a run in its history');
    }
  };

  return {
    modelName: options.modelName,
    async *run(flow, request, signal) {
      const silence = new Silence(options.silenceMs, Infinity);
      const reader = createStreamReader(withoutValuesOf(request.tweaks, options.apiKey));
      let ended = false;
      try {
        silence.wait();
        const body = await start(flow, request, AbortSignal.any([signal, silence.signal]));
        for await (const line of readLines(body, MAX_LINE_CHARACTERS)) {
          silence.heard({ content: true });
          if (line !== '') {
            const events = readEvents(line, reader.read);
            ended ||= events.some(({ kind }) => kind === 'end');
            yield* events;
          }
          silence.wait();
        }
        if (!ended) throw new ModelUnavailableError('The Langflow server broke off its answer.');
      } catch (error) {
        signal.throwIfAborted();
        if (error instanceof ModelUnavailableError || error instanceof ToolFailedError) throw error;
        throw new ModelUnavailableError(
          silence.signal.aborted
            ? 'The Langflow server did not answer in time.'
            : error instanceof LangflowAnswerError
              ? error.message
              : 'The Langflow server cannot be reached or broke off.',
          { cause: error },
        );
      } finally {
        // Ends the request when the run stops in the middle of it, which ends it there.
        silence.end();
        if (!ended || !request.keepsSession) void forget(reader.messages);
      }
    },
  };
}

function readEvents(line: string, read: (line: string) => ServedEvent[]): ServedEvent[] {
  try {
    return read(line);
  } catch (error) {
    if (error instanceof ModelUnavailableError || error instanceof ToolFailedError) throw error;
    throw new ModelUnavailableError('The Langflow server answered something unreadable.', { cause: error });
  }
}

/** Some errors repeat what they were called with. */
function withoutValuesOf(tweaks: Tweaks, apiKey: string | undefined): (words: string) => string {
  const values = Object.values(tweaks)
    .flatMap((fields) => Object.values(fields))
    .map((field) =>
      typeof field === 'object' && field !== null ? (Reflect.get(field, 'value') as unknown) : undefined,
    )
    .concat(apiKey)
    .filter((value): value is string => typeof value === 'string' && value !== '');
  return (words) => values.reduce((text, value) => text.replaceAll(value, '[value]'), words);
}
