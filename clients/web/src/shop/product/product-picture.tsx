import { readFragment, type FragmentType } from '../../../generated/fragment-masking.ts';
import { graphql } from '../../../generated/gql.ts';

const picture = graphql(`
  fragment ProductPicture on Product {
    id
    name
    small: thumbnail(size: 512, format: WEBP) {
      url
    }
    large: thumbnail(size: 1024, format: WEBP) {
      url
    }
  }
`);

interface ProductPictureProps {
  product: FragmentType<typeof picture>;
  /** The first thing on its page: loaded at once, and in full. */
  isMain?: boolean;
}

/** A product's picture, in a frame of fixed proportions, so that nothing moves when it comes. */
export function ProductPicture({ product, isMain = false }: ProductPictureProps) {
  const { name, small, large } = readFragment(picture, product);
  return (
    // What it shows is said by the name beside it.
    <div className="picture" aria-hidden="true">
      {small && large ? (
        <img
          src={small.url}
          srcSet={`${small.url} 512w, ${large.url} 1024w`}
          sizes={isMain ? '(width < 56rem) 100vw, 36rem' : '18rem'}
          alt=""
          width={640}
          height={400}
          loading={isMain ? 'eager' : 'lazy'}
          decoding="async"
        />
      ) : (
        <span className="picture-letters">{initials(name)}</span>
      )}
    </div>
  );
}

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('');
