/** Within a block every component comes into every other one. */
const BLOCK = 128;
const ROUNDS = 2;

/** How many components a turned vector has: whole blocks, those that it lacks are zero. */
export const turnedLength = (dimensions: number): number => Math.ceil(dimensions / BLOCK) * BLOCK;

/**
 * A vector turned in space, each in the same way: what it was near to it is near to still (products grow alike), but
 * none of its components is zero or always the same, so that each of their signs says something. Of vectors that
 * have many zeros, signs alone found two of the five nearest less among ten. A change here makes all signs that are
 * stored worthless. Hadamard transforms of blocks whose signs were flipped by chance, and which are then dealt out
 * among all blocks.
 */
export function turned(vector: Float32Array): Float32Array {
  const length = turnedLength(vector.length);
  const blocks = length / BLOCK;
  let from = new Float32Array(length);
  from.set(vector);
  let state = 1;
  for (let round = 0; round < ROUNDS; round++) {
    for (let index = 0; index < length; index++) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      if (state > 0x7fffffff) from[index] = -(from[index] as number);
    }
    for (let block = 0; block < length; block += BLOCK) transform(from, block);
    const dealt = new Float32Array(length);
    for (let index = 0; index < length; index++)
      dealt[(index % blocks) * BLOCK + Math.floor(index / blocks)] = from[index] as number;
    from = dealt;
  }
  return from;
}

function transform(vector: Float32Array, block: number): void {
  for (let half = 1; half < BLOCK; half *= 2) {
    for (let start = block; start < block + BLOCK; start += 2 * half) {
      for (let at = start; at < start + half; at++) {
        const [one, other] = [vector[at] as number, vector[at + half] as number];
        vector[at] = one + other;
        vector[at + half] = one - other;
      }
    }
  }
}
