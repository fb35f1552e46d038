import { passages } from './passages.ts';

/**
 * The rows of the public federation gateways benchmark (github.com/graphql-hive/graphql-gateways-benchmark,
 * MIT): 6 users, 9 products, 11 reviews. What has a higher number than theirs is made up from its number,
 * for the scenarios that need more users or products than these.
 */
export interface User {
  id: string;
  name: string;
  username: string;
  birthday: number;
}

export interface Product {
  upc: string;
  name: string;
  price: number;
  weight: number;
}

export interface Review {
  id: string;
  body: string;
  upc: string;
}

const USERNAMES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const MAX_PRODUCTS = 10_000;

const PRODUCTS: readonly [name: string, price: number, weight: number, inStock: boolean][] = [
  ['Table', 899, 100, true],
  ['Couch', 1299, 1000, false],
  ['Glass', 15, 20, false],
  ['Chair', 499, 100, false],
  ['TV', 1299, 1000, true],
  ['Lamp', 6999, 300, true],
  ['Grill', 3999, 2000, true],
  ['Fridge', 100_000, 6000, false],
  ['Sofa', 9999, 800, true],
];

const { lorem, sedUt, sedQuia, utEnim, atVero } = passages;
const REVIEW_BODIES: readonly [upc: string, bodies: string[]][] = [
  ['1', [lorem, sedUt, sedQuia, utEnim]],
  ['2', [lorem, sedUt, sedQuia, utEnim]],
  ['3', [utEnim]],
  ['4', [utEnim, atVero]],
];
const REVIEWS: Review[] = REVIEW_BODIES.flatMap(([upc, bodies]) =>
  bodies.map((body) => [upc, body] as const),
).map(([upc, body], index) => ({ id: String(index + 1), body, upc }));

export const users = (): User[] => USERNAMES.map((_, index) => user(String(index + 1)));

export function user(id: string): User {
  const username = USERNAMES[Number(id) - 1] ?? `user-${id}`;
  return { id, username, name: `${capitalised(username)} Reviewer`, birthday: 1_234_567_890 };
}

export const products = (first: number): Product[] =>
  Array.from({ length: Math.min(first, MAX_PRODUCTS) }, (_, index) => product(String(index + 1)));

export function product(upc: string): Product {
  const number = Number(upc);
  const [name, price, weight] = PRODUCTS[number - 1] ?? [
    `Product ${upc}`,
    100 + (number % 900),
    number % 500,
  ];
  return { upc, name, price, weight };
}

export const inStock = (upc: string): boolean => PRODUCTS[Number(upc) - 1]?.[3] ?? Number(upc) % 2 === 0;

/** Dear goods travel free; others by half their weight. */
export const shippingEstimate = ({ price, weight }: Pick<Product, 'price' | 'weight'>): number =>
  price > 1_000 ? 0 : Math.floor(weight / 2);

export const review = (id: string): Review | undefined => REVIEWS.find((review) => review.id === id);

export const reviewsOfProduct = (upc: string): Review[] => REVIEWS.filter((review) => review.upc === upc);

/** Every user wrote the first two, and the first user wrote all of them: the public benchmark is that plain. */
export const reviewsOfUser = (): Review[] => REVIEWS.slice(0, 2);

export const author = (): User => user('1');

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
