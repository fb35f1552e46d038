/** An event longer than this is no language model's; the stream is given up instead of filling memory. */
const MAX_EVENT_CHARACTERS = 1_000_000;

/** Undefined is a comment: nothing was said, but somebody is there. */
type ServerSentEvent = string | undefined;

/** The `data` of each event of a text/event-stream, and its comments. */
export async function* readServerSentEvents(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<ServerSentEvent, void, undefined> {
  let data: string[] = [];
  let characters = 0;
  for await (const line of readLines(body, MAX_EVENT_CHARACTERS)) {
    if (line === '' && data.length > 0) {
      yield data.join('\n');
      data = [];
      characters = 0;
    } else if (line.startsWith('data:')) {
      const part = line.slice(line.startsWith('data: ') ? 6 : 5);
      characters += part.length + 1;
      if (characters > MAX_EVENT_CHARACTERS) throw new Error('a server-sent event is too long');
      data.push(part);
    } else if (line.startsWith(':')) yield undefined;
  }
  if (data.length > 0) yield data.join('\n');
}

/** Lines, however they end; the last one need not. One longer than `maxCharacters` is given up. */
export async function* readLines(
  body: ReadableStream<Uint8Array>,
  maxCharacters: number,
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of body) {
    rest += decoder.decode(bytes, { stream: true });
    const lines = rest.split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    if (rest.length > maxCharacters) throw new Error('a server-sent event is too long');
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest.replace(/\r$/, '');
}
