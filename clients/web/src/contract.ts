/** What the server and the pages that it draws tell each other. */

/** What a page must know about its reader before it is drawn, the same on the server and in the browser. */
export interface Environment {
  /** BCP 47. */
  locale: string;
  /** IANA; UTC until the browser has said which one it is. */
  timeZone: string;
  /** Chosen by hand; undefined follows the system. */
  theme: Theme | undefined;
  /** Whether people of the embedded issuer can be signed in with one click. */
  demoSignIn: boolean;
  /** Id of the checkout in which this browser collects what it wants to buy. */
  checkout: string | undefined;
  /** Of these pages, without a slash at the end. */
  origin: string;
  /** Where browsers find the graph: of use to the widget alone, which stands on pages of others. */
  graphUrl: string;
  /** Where cards are typed in, at the embedded payment provider; undefined for another one. */
  paymentPageUrl: string | undefined;
  /** Whether cards are typed in with Stripe.js, which this page’s policy allows then. */
  takesStripe: boolean;
}
export type Theme = 'light' | 'dark';

/** Files that a page needs besides itself, as the build named them. */
export interface Assets {
  style: string;
  script: string;
  /** Modules of the page that was asked for, so that they are fetched with the rest and not after it. */
  preloads: string[];
}

export interface Asked {
  request: Request;
  environment: Environment;
  /** Runs the pages' operations as whoever asks. */
  fetch: typeof fetch;
  /** What the build made of these modules, named by their paths under `src`. */
  assetsOf(modules: string[]): Assets;
}

export type Rendered = { redirect: string; status: number } | { status: number; html: string };
