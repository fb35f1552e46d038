import { Autocomplete } from '@base-ui/react/autocomplete';
import { useDeferredValue, useState } from 'react';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../../generated/gql.ts';
import { CHANNEL } from '../channel.ts';
import { searchInput } from './search-input.ts';

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

const MIN_CHARACTERS = 2;

export interface SuggestionsProps {
  text: string;
  onText(text: string): void;
}

/** The search field with what it finds below it; takes the place, and the focus, of the plain one. */
export default function Suggestions({ text, onText }: SuggestionsProps) {
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(true);
  const wanted = useDeferredValue(text.trim());
  const isShort = wanted.length < MIN_CHARACTERS;
  const [{ data }] = useQuery({
    query: suggestions,
    variables: { search: wanted, channel: CHANNEL },
    pause: isShort,
  });
  const found: Suggestion[] = isShort
    ? []
    : (data?.products?.edges ?? []).map(({ node }) => ({
        value: node.slug,
        label: node.name,
        category: node.category?.name ?? '',
      }));
  return (
    <Autocomplete.Root
      items={found}
      value={text}
      onValueChange={(value) => {
        setOpen(true);
        onText(value);
      }}
      open={isOpen && found.length > 0}
      onOpenChange={setOpen}
      filter={null}
      itemToStringValue={(item) => (item as Suggestion).label}
    >
      {/* Whoever typed into the plain field goes on typing. */}
      <Autocomplete.Input {...searchInput} autoFocus />
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
  );
}
