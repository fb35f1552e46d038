import { type CaseQuery, FEDERATION } from '../harness/case.ts';

interface Parcel {
  id: string;
  size?: { weight: number; box?: { volume: number } };
  content?: { __typename: string; title?: string; name?: string };
}

const parcels = [
  { id: 'p1', size: { weight: 2, box: { volume: 10 } }, content: { __typename: 'Book', title: 'Solaris' } },
  { id: 'p2', size: { weight: 3, box: null }, content: { __typename: 'Toy', name: 'Robot' } },
  { id: 'p3', size: null, content: null },
];

export const subgraphs = {
  parcels: {
    typeDefs: `${FEDERATION}
      type Query { parcels: [Parcel!]! }
      type Parcel @key(fields: "id") { id: ID! size: Size content: Content }
      type Size { weight: Int! box: Box }
      type Box { volume: Int! }
      union Content = Book | Toy
      type Book { title: String! }
      type Toy { name: String! }
    `,
    resolvers: { Query: { parcels: () => parcels } },
  },
  shipping: {
    typeDefs: `${FEDERATION}
      type Parcel @key(fields: "id") {
        id: ID!
        size: Size @external
        content: Content @external
        price: Int @requires(fields: "size { weight box { volume } }")
        label: String! @requires(fields: "content { ... on Book { title } ... on Toy { name } }")
        insured: Boolean! @requires(fields: "content { __typename }")
      }
      type Size @external { weight: Int! box: Box }
      type Box @external { volume: Int! }
      union Content = Book | Toy
      type Book @external { title: String! }
      type Toy @external { name: String! }
    `,
    resolvers: {
      Parcel: {
        price: ({ size }: Parcel) => size && size.weight * 100 + (size.box?.volume ?? 0),
        label: ({ content }: Parcel) => `${content?.__typename}: ${content?.title ?? content?.name}`,
        insured: ({ content }: Parcel) => content?.__typename === 'Book',
      },
    },
  },
};

export const queries: CaseQuery[] = [
  {
    it: 'hands over nested requirements, and their nulls',
    query: '{ parcels { id price } }',
    data: {
      parcels: [
        { id: 'p1', price: 210 },
        { id: 'p2', price: 300 },
        { id: 'p3', price: null },
      ],
    },
  },
  {
    it: 'hands over requirements in fragments, by the type of each object',
    query: '{ parcels { label insured } }',
    data: {
      parcels: [
        { label: 'Book: Solaris', insured: true },
        { label: 'Toy: Robot', insured: false },
        { label: 'undefined: undefined', insured: false },
      ],
    },
  },
];
