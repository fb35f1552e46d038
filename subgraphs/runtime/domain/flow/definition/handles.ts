import type { FileEdge } from './flow-file.ts';

/** The names of the output that an edge leaves from and of the input field that it leads to. */
export interface Ends {
  output: string | undefined;
  field: string | undefined;
  /** The output of a loop that takes the result of a round: such a handle names no field. */
  feedback: string | undefined;
}

/** Langflow writes each handle twice: as an object in `data`, and as a string with œ for every ". */
export function endsOf(edge: FileEdge): Ends {
  const target = edge.data?.targetHandle ?? edge.targetHandle;
  return {
    output: nameIn(edge.data?.sourceHandle ?? edge.sourceHandle, 'name'),
    field: nameIn(target, 'fieldName'),
    feedback: nameIn(target, 'name'),
  };
}

function nameIn(handle: string | object | null | undefined, key: string): string | undefined {
  const decoded = typeof handle === 'string' ? decode(handle) : handle;
  const name: unknown = decoded && (decoded as Record<string, unknown>)[key];
  return typeof name === 'string' && name !== '' ? name : undefined;
}

function decode(handle: string): object | undefined {
  try {
    const value: unknown = JSON.parse(handle.replaceAll('œ', '"'));
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
