import { createContext, useContext } from 'react';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { ShellQuery, ViewerFragment } from '../../generated/graphql.ts';

const viewer = graphql(`
  fragment Viewer on Viewer {
    subject
    email
    roles
    organizations {
      id
      slug
      name
    }
  }
`);

export const ShellContext = createContext<ShellQuery | undefined>(undefined);

export function useShell(): ShellQuery {
  const shell = useContext(ShellContext);
  if (!shell) throw new Error('no shell around this component');
  return shell;
}

export type SignedIn = ViewerFragment;

/** Whoever is signed in; undefined for a visitor. */
export function useViewer(): SignedIn | undefined {
  const shell = useContext(ShellContext);
  return readFragment(viewer, shell?.viewer as FragmentType<typeof viewer> | null | undefined) ?? undefined;
}

export const isSeller = (person: SignedIn | undefined): boolean => person?.roles.includes('SELLER') ?? false;
export const isOperator = (person: SignedIn | undefined): boolean =>
  person?.roles.includes('OPERATOR') ?? false;
