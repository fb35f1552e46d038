/** Documents, and questions of which somebody judged what answers them. */
export interface Collection {
  name: string;
  documents: readonly { name: string; text: string }[];
  questions: readonly Question[];
  /** What a found passage counts as: a whole document, or a section of one. */
  unitOf(passage: { documentName: string; heading: string | null }): string;
}

export interface Question {
  text: string;
  /** Units that answer it. */
  relevant: ReadonlySet<string>;
  /** Questions of one group are measured together, too. */
  group: string;
}

/** Each unit once, at its best place. */
export const unitsOf = (found: readonly string[]): string[] => [...new Set(found)];

/** Which share of what answers the question stands among the first `depth`. */
export const recallAt = (depth: number, found: readonly string[], { relevant }: Question): number =>
  found.slice(0, depth).filter((unit) => relevant.has(unit)).length / relevant.size;

/** What an answer at a place, counted from 0, is worth. */
const gain = (place: number): number => 1 / Math.log2(place + 2);

/** Normalised discounted cumulative gain with judgements of yes and no. */
export function ndcgAt(depth: number, found: readonly string[], { relevant }: Question): number {
  const gained = found
    .slice(0, depth)
    .reduce((sum, unit, place) => sum + (relevant.has(unit) ? gain(place) : 0), 0);
  const best = Array.from({ length: Math.min(depth, relevant.size) }, (_value, place) => gain(place));
  return gained / best.reduce((sum, value) => sum + value, 0);
}
