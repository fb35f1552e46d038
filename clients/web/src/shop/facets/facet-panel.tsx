import { useEffect, useRef } from 'react';
import { Form, Link, useSearchParams, useSubmit } from 'react-router';
import { useHydrated } from '../../app/hydrated.ts';
import type { Facet } from './facet.ts';

/** Facets as a form: choices stand in the address, with scripts at once, without them by its button. */
export function FacetPanel({ facets }: { facets: Facet[] }) {
  const [search] = useSearchParams();
  const submit = useSubmit();
  const isHydrated = useHydrated();
  const form = useRef<HTMLFormElement>(null);
  // Boxes follow the address, also back. Made anew they would, too, but whoever uses the keyboard would lose their place.
  useEffect(() => {
    for (const box of form.current?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])
      box.checked = search.getAll(box.name).includes(box.value);
  }, [search]);
  const count = facets.reduce((sum, { slug }) => sum + search.getAll(slug).length, 0);
  return (
    <aside aria-label="Filters" className="facets">
      {/* Open where there is room; on a phone the results come first. */}
      <details className="facets-fold" open={count > 0 || undefined}>
        <summary>Filters{count > 0 ? ` (${count})` : ''}</summary>
        <Form
          ref={form}
          className="facets-form"
          onChange={({ currentTarget }) => void submit(currentTarget, { preventScrollReset: true })}
        >
          {['search', 'sort', 'more'].flatMap((name) =>
            search
              .getAll(name)
              .filter(Boolean)
              .map((value) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />),
          )}
          {facets.map((facet) => (
            <fieldset key={facet.slug}>
              <legend>{facet.name}</legend>
              {facet.values.map((value) => {
                const isChosen = search.getAll(facet.slug).includes(value.slug);
                return (
                  <label
                    key={value.slug}
                    className="check"
                    data-empty={(value.count === 0 && !isChosen) || undefined}
                  >
                    <input type="checkbox" name={facet.slug} value={value.slug} defaultChecked={isChosen} />
                    <span>{value.name}</span>
                    <span className="faint number">{value.count}</span>
                  </label>
                );
              })}
              {facet.hasMore && (
                <Link className="small" to={withMore(search, facet.slug)} preventScrollReset>
                  More of {facet.name}
                </Link>
              )}
            </fieldset>
          ))}
          {!isHydrated && (
            <noscript>
              <button className="button">Apply</button>
            </noscript>
          )}
        </Form>
      </details>
    </aside>
  );
}

/** The same address, with every value of one more facet. */
function withMore(search: URLSearchParams, facet: string): string {
  const next = new URLSearchParams(search);
  next.append('more', facet);
  return `?${next}`;
}
