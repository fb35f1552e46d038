import { useEffect, useRef, useState, type ComponentType, type FormEvent } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { Icon } from '../../design/icon.tsx';
import { searchInput } from './search-input.ts';
import type { SuggestionsProps } from './suggestions.tsx';

const SHOP_LISTS = /^\/(products|categories|collections)/;

/** Searches as one types; without scripts, and on Enter, it is a form that leads to the list. */
export function SearchBox() {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  // What is searched for elsewhere is none of the shop's.
  const [text, setText] = useState((SHOP_LISTS.test(pathname) && search.get('search')) || '');
  const [Suggestions, setSuggestions] = useState<ComponentType<SuggestionsProps>>();
  // Loaded when somebody begins to search; until then the plain field keeps what is typed, and the focus.
  const load = async (): Promise<void> => {
    const loaded = await import('./suggestions.tsx');
    setSuggestions(() => loaded.default);
  };
  const input = useRef<HTMLInputElement>(null);
  // Whoever was faster than the scripts has typed into the server's field already.
  useEffect(() => {
    if (!input.current) return;
    setText(input.current.value);
    if (input.current === document.activeElement) void load();
  }, []);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void navigate(`/products?search=${encodeURIComponent(text.trim())}`);
  };
  const plain = (
    <input
      {...searchInput}
      ref={input}
      value={text}
      onChange={({ target }) => setText(target.value)}
      onFocus={() => void load()}
    />
  );
  return (
    <form action="/products" role="search" aria-label="Shop" className="search-box" onSubmit={onSubmit}>
      <Icon name="search" />
      {Suggestions ? <Suggestions text={text} onText={setText} /> : plain}
      {/* A form of several fields is not sent by Enter without one. */}
      <button type="submit" className="visually-hidden" tabIndex={-1}>
        Search
      </button>
    </form>
  );
}
