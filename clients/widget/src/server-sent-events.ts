export interface ServerSentEvent {
  event: string;
  data: string;
}

/** The events of a body, as they come. `EventSource` sends no headers, and so no key. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerSentEvent> {
  const reader = body
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .getReader();
  let rest = '';
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      const blocks = (rest + value).split(/\r?\n\r?\n/);
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const event = parse(block);
        if (event) yield event;
      }
    }
  } finally {
    // Whoever stops reading hangs up.
    await reader.cancel().catch(() => undefined);
  }
}

/** Undefined for a comment, by which a quiet stream is kept alive. */
function parse(block: string): ServerSentEvent | undefined {
  const found: ServerSentEvent = { event: '', data: '' };
  for (const line of block.split(/\r?\n/)) {
    const [, field, value = ''] = /^(event|data):? ?(.*)$/.exec(line) ?? [];
    if (field === 'event') found.event = value;
    if (field === 'data') found.data += value;
  }
  return found.event === '' ? undefined : found;
}
