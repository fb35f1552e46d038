import { Form, useSearchParams, useSubmit } from 'react-router';
import { useHydrated } from '../app/hydrated.ts';
import type { Facet } from './facets.ts';

/** Facets as a form: choices stand in the address, with scripts at once, without them by its button. */
export function FacetPanel({ facets }: { facets: Facet[] }) {
  const [search] = useSearchParams();
  const submit = useSubmit();
  const isHydrated = useHydrated();
  const count = facets.reduce((sum, { slug }) => sum + search.getAll(slug).length, 0);
  return (
    <aside aria-label="Filters" className="facets">
      {/* Open where there is room; on a phone the results come first. */}
      <details className="facets-fold" open={count > 0 || undefined}>
        <summary>Filters{count > 0 ? ` (${count})` : ''}</summary>
        <Form
          key={search.toString()}
          className="facets-form"
          onChange={({ currentTarget }) => void submit(currentTarget, { preventScrollReset: true })}
        >
          {['search', 'sort'].map(
            (name) =>
              search.get(name) && (
                <input key={name} type="hidden" name={name} value={search.get(name) ?? ''} />
              ),
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
