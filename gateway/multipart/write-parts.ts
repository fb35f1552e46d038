import type { ServerResponse } from 'node:http';
import { DEFER_SPEC, type PartsSpec } from '../http/requests/negotiation.ts';
import { writePaced } from '../http/answers/write-paced.ts';
import { asIncrementalSpec } from './incremental-spec.ts';
import type { PartStream } from '../operations/part-stream.ts';

const PART_HEAD = 'content-type: application/json; charset=utf-8\r\n\r\n';

/**
 * Writes each part as soon as it is there. The boundary goes with the part before it: clients take
 * a part for complete only when they have seen it.
 */
export async function writeParts(
  response: ServerResponse,
  parts: PartStream,
  spec: PartsSpec,
): Promise<void> {
  response.writeHead(200, {
    'content-type': `multipart/mixed; boundary="-"; ${spec}`,
    // Proxies that gather answers before they pass them on would hold the first part back.
    'x-accel-buffering': 'no',
  });
  let opening = '\r\n---\r\n';
  for await (const part of spec === DEFER_SPEC ? parts : asIncrementalSpec(parts)) {
    const boundary = part.hasNext ? '---' : '-----';
    await writePaced(response, `${opening}${PART_HEAD}${JSON.stringify(part)}\r\n${boundary}\r\n`);
    if (response.destroyed) break;
    opening = '';
  }
  response.end();
}
