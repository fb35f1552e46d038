import { Autocomplete } from '@base-ui/react/autocomplete';
import { useDeferredValue, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated/gql.ts';
import { Icon } from '../design/icon.tsx';
import { CHANNEL } from './channel.ts';

const suggestions = graphql(`
  query Suggestions($search: String!, $channel: String!) {
    products(first: 6, channel: $channel, search: $search) {
      edges {
        node {
          id
          slug
          name
          category {
            id
            name
          }
        }
      }
    }
  }
`);

interface Suggestion {
  value: string;
  label: string;
  category: string;
}

/** Searches as one types; without scripts, and on Enter, it is a form that leads to the list. */
export function SearchBox() {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [text, setText] = useState(search.get('search') ?? '');
  const wanted = useDeferredValue(text.trim());
  const [{ data }] = useQuery({
    query: suggestions,
    variables: { search: wanted, channel: CHANNEL },
    pause: wanted.length < 2,
  });
  const found: Suggestion[] =
    wanted.length < 2
      ? []
      : (data?.products?.edges ?? []).map(({ node }) => ({
          value: node.slug,
          label: node.name,
          category: node.category?.name ?? '',
        }));
  return (
    <form
      action="/products"
      role="search"
      className="search-box"
      onSubmit={(event) => {
        event.preventDefault();
        void navigate(`/products?search=${encodeURIComponent(text.trim())}`);
      }}
    >
      <Autocomplete.Root
        items={found}
        value={text}
        onValueChange={setText}
        filter={null}
        itemToStringValue={(item) => (item as Suggestion).label}
      >
        <Icon name="search" />
        <Autocomplete.Input
          name="search"
          type="search"
          aria-label="Search the shop"
          placeholder="What should it do for you?"
          enterKeyHint="search"
        />
        {/* A form of several fields is not sent by Enter without one. */}
        <button type="submit" className="visually-hidden" tabIndex={-1}>
          Search
        </button>
        <Autocomplete.Portal>
          <Autocomplete.Positioner sideOffset={6} className="menu-positioner">
            <Autocomplete.Popup className="menu search-menu" hidden={found.length === 0}>
              <Autocomplete.List>
                {(item: Suggestion) => (
                  <Autocomplete.Item
                    key={item.value}
                    value={item}
                    className="menu-item"
                    onClick={() => void navigate(`/products/${item.value}`)}
                  >
                    <span>{item.label}</span>
                    <span className="faint">{item.category}</span>
                  </Autocomplete.Item>
                )}
              </Autocomplete.List>
            </Autocomplete.Popup>
          </Autocomplete.Positioner>
        </Autocomplete.Portal>
      </Autocomplete.Root>
    </form>
  );
}
