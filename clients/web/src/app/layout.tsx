import { Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { graphql } from '../../generated/gql.ts';
import { ConfirmProvider } from '../design/feedback/confirm.tsx';
import { ToastProvider } from '../design/feedback/toasts.tsx';
import { pageQuery } from '../graph/page-query.ts';
import { Footer } from './footer.tsx';
import { Header } from './header/header.tsx';
import { useHydrated } from './hydrated.ts';
import { Offline } from './offline.tsx';
import { ShellContext } from './shell.tsx';

/** Who is signed in: what the frame around every page shows. */
const document = graphql(`
  query Shell {
    viewer {
      subject
      ...Viewer
    }
    navbar: menu(slug: "navbar", channel: "default-channel") {
      id
      items {
        ...MenuEntry
        children {
          ...MenuEntry
        }
      }
    }
    footer: menu(slug: "footer", channel: "default-channel") {
      id
      items {
        ...MenuEntry
      }
    }
    categories(first: 12, level: 0) {
      edges {
        node {
          id
          slug
          name
        }
      }
    }
  }
`);

export const shellQuery = pageQuery({ document, variables: () => ({}) });

export function Layout() {
  const shell = shellQuery.useData();
  const navigation = useNavigation();
  // Its script would need a hole in the Content-Security-Policy; it is of use only once pages change here.
  const isHydrated = useHydrated();
  return (
    <ShellContext value={shell}>
      <ToastProvider>
        <ConfirmProvider>
          <a className="skip-link" href="#main">
            Skip to the content
          </a>
          {navigation.state !== 'idle' && (
            <div className="progress-line" role="progressbar" aria-label="Loading" />
          )}
          <Offline />
          <Header />
          <main id="main" tabIndex={-1}>
            <Outlet />
          </main>
          <Footer />
          {isHydrated && <ScrollRestoration />}
        </ConfirmProvider>
      </ToastProvider>
    </ShellContext>
  );
}
