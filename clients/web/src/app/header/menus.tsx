import { NavLink, type NavLinkProps } from 'react-router';
import { readFragment, type FragmentType } from '../../../generated/fragment-masking.ts';
import { graphql } from '../../../generated/gql.ts';
import type { ShellQuery } from '../../../generated/graphql.ts';
import { useShell } from '../shell.tsx';

const menuEntry = graphql(`
  fragment MenuEntry on MenuItem {
    id
    name
    url
    page {
      id
      slug
    }
    category {
      id
      slug
    }
    collection {
      id
      slug
    }
  }
`);

export interface Entry {
  id: string;
  name: string;
  /** Where it leads: a page of ours, or an address on the web; undefined for a heading. */
  to: string | undefined;
  children: Entry[];
}

type Menu = NonNullable<ShellQuery['navbar']>;
type Item = NonNullable<Menu['items']>[number];

/** What the shop’s people put into their menu; its categories where they have none. */
export function useNavigationBar(): Entry[] {
  const { navbar, categories } = useShell();
  const entries = navbar?.items?.map(entryOf) ?? [];
  if (entries.length > 0) return entries;
  return (categories?.edges ?? []).map(({ node: { id, name, slug } }) => ({
    id,
    name,
    to: `/categories/${slug}`,
    children: [],
  }));
}

export const useFooterMenu = (): Entry[] => useShell().footer?.items?.map(leafOf) ?? [];

const entryOf = (item: Item): Entry => ({
  ...leafOf(item),
  children: (item.children ?? []).map(leafOf),
});

function leafOf(item: FragmentType<typeof menuEntry>): Entry {
  const { id, name, url, page, category, collection } = readFragment(menuEntry, item);
  const to = page
    ? `/pages/${page.slug}`
    : category
      ? `/categories/${category.slug}`
      : collection
        ? `/collections/${collection.slug}`
        : addressOf(url);
  return { id, name, to, children: [] };
}

/** Undefined for what a browser should not follow, like a script, and for what only looks like a page of ours. */
function addressOf(url: string | null | undefined): string | undefined {
  if (url && /^[/#](?![/\\])/.test(url)) return url;
  const web = URL.parse(url ?? '');
  return web && /^(https?|mailto):$/.test(web.protocol) ? web.href : undefined;
}

/** A way of a menu: to a page of ours, or out of here. */
export function EntryLink({ entry: { name, to }, ...link }: { entry: Entry } & Omit<NavLinkProps, 'to'>) {
  if (to === undefined) return <span>{name}</span>;
  if (to.startsWith('/'))
    return (
      <NavLink {...link} to={to}>
        {name}
      </NavLink>
    );
  return (
    <a href={to} rel="noopener noreferrer">
      {name}
    </a>
  );
}
