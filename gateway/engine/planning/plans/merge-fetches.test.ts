import type { FetchNode, FlattenNode, ParallelNode, PlanNode, SequenceNode } from '@apollo/query-planner';
import { expect, it } from 'vitest';
import { mergeFetches } from './merge-fetches.ts';

const fetch = (serviceName: string, fields: string, required: readonly string[]): FetchNode =>
  ({
    kind: 'Fetch',
    serviceName,
    operation: `query($representations:[_Any!]!){_entities(representations:$representations){...on Product{${fields}}}}`,
    operationKind: 'query',
    requires: [
      {
        kind: 'InlineFragment',
        typeCondition: 'Product',
        selections: required.map((name) => ({ kind: 'Field', name })),
      },
    ],
  }) as unknown as FetchNode;
const at = (path: string[], node: FetchNode): FlattenNode => ({ kind: 'Flatten', path, node });
const place = ['products', '@'];
const details = at(place, fetch('products', 'price', ['upc']));
const shipping = at(place, fetch('inventory', 'shipping', ['price', 'upc']));
const branch: SequenceNode = { kind: 'Sequence', nodes: [details, shipping] };
const beside = (node: PlanNode): ParallelNode => ({ kind: 'Parallel', nodes: [node, branch] });

it('a fetch goes with a later one for the same entities', () => {
  const merged = mergeFetches(beside(at(place, fetch('inventory', 'inStock', ['upc']))));
  expect(merged).toMatchObject({
    kind: 'Parallel',
    nodes: [
      {
        kind: 'Sequence',
        nodes: [
          details,
          {
            kind: 'Flatten',
            node: {
              operation:
                'query($representations:[_Any!]!){_entities(representations:$representations){...on Product{shipping}...on Product{inStock}}}',
              requires: [{ selections: [{ name: 'price' }, { name: 'upc' }] }],
            },
          },
        ],
      },
    ],
  });
});

it.each([
  ['of another subgraph', at(place, fetch('reviews', 'inStock', ['upc']))],
  ['in another place', at(['best'], fetch('inventory', 'inStock', ['upc']))],
  [
    'under whose names something else is asked for',
    at(place, fetch('inventory', 'shipping:inStock', ['upc'])),
  ],
])('one %s does not', (_what, node) => {
  expect(mergeFetches(beside(node))).toEqual(beside(node));
});
