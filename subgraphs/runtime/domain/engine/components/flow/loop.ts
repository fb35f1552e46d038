import { z } from 'zod';
import { content, type Component } from '../../component.ts';
import { dataFrame } from '../../value.ts';
import { accepting } from '../field-types.ts';

const fields = z.object({});

/** What hangs on `item` runs once for each record; `done` has what came back. The interpreter goes round. */
export const loop: Component<'LoopComponent', z.output<typeof fields>> = {
  name: 'LoopComponent',
  fields,
  outputs: { item: 'Data', done: 'DataFrame' },
  isLoop: true,
  accepts: accepting(['data'], content),
  requires: () => ['data'],
  run: async () => ({ done: dataFrame([]) }),
};
