import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';

const picture = graphql(`
  fragment ProductPicture on Product {
    id
    name
  }
`);

/** A product's picture, in a frame of fixed proportions, so that nothing moves when it comes. */
export function ProductPicture({ product }: { product: FragmentType<typeof picture> }) {
  const { name } = readFragment(picture, product);
  return (
    <div className="picture" aria-hidden="true">
      <span className="picture-letters">{initials(name)}</span>
    </div>
  );
}

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('');
