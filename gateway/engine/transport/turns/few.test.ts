import { array, assert, constantFrom, property, record } from 'fast-check';
import { expect, it } from 'vitest';
import { Few } from './few.ts';

const items = ['a', 'b', 'c'].map((name) => ({ name }));
const steps = array(record({ kind: constantFrom('add', 'delete'), item: constantFrom(...items) }));

it('has what a set has', () => {
  assert(
    property(steps, (given) => {
      const [few, set] = [new Few<object>(), new Set<object>()];
      for (const { kind, item } of given) {
        if (kind === 'add') {
          few.add(item);
          set.add(item);
        } else {
          expect(few.delete(item)).toBe(set.delete(item));
        }
        const seen: object[] = [];
        few.each((each) => void seen.push(each));
        expect(new Set(seen)).toEqual(set);
        expect(seen).toHaveLength(set.size);
        expect(few.isEmpty).toBe(set.size === 0);
        for (const each of items) expect(few.has(each)).toBe(set.has(each));
      }
    }),
  );
});

it('passes over what is deleted while it goes through', () => {
  const few = new Few<object>();
  for (const item of items) few.add(item);
  const seen: object[] = [];
  few.each((item) => {
    seen.push(item);
    for (const other of items.slice(0, 2)) few.delete(other);
  });
  expect(seen).toEqual([items[0], items[2]]);
});
