import { expect, it } from 'vitest';
import { firstOf, memoryOf } from './slabs.ts';

it("pieces are nobody else's, of whatever length they are", () => {
  const lengths = Array.from({ length: 400 }, (_, i) => (i * 37) % (i % 50 === 0 ? 20_000 : 600));
  const pieces = lengths.map((length, i) => memoryOf(length).fill(i % 256));
  const scratch = new Int32Array(20_000);
  const numbers = lengths.map((length, i) => firstOf(scratch.fill(i), length));
  for (const [i, length] of lengths.entries()) {
    expect(pieces[i]).toHaveLength(length);
    expect(pieces[i]?.every((byte) => byte === i % 256)).toBe(true);
    expect(numbers[i]).toHaveLength(length);
    expect(numbers[i]?.every((number) => number === i)).toBe(true);
  }
});
