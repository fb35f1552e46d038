/** An address and the page behind it, as data: also for whoever must know them all, like the test that looks at each. */
export interface Address {
  /** As the router writes it; what stands in a frame goes on from the frame's. */
  path: string;
  /** The file under `src`, without its ending. */
  file: string;
  /** What stands in this page's frame. */
  children?: Address[];
}

const at = (path: string, file: string, children?: Address[]): Address => ({ path, file, children });

/** Every address there is. */
export const addresses: Address[] = [
  at('/', 'shop/pages/home'),
  at('/products', 'shop/pages/products'),
  at('/categories/:category', 'shop/pages/products'),
  at('/collections/:collection', 'shop/pages/products'),
  at('/products/:slug', 'shop/pages/product'),
  at('/sellers/:organization', 'shop/pages/seller'),
  at('/pages/:slug', 'shop/pages/content'),
  at('/cart', 'shop/pages/cart'),
  at('/checkout', 'shop/pages/checkout'),
  at('/orders', 'shop/pages/orders'),
  at('/orders/:id', 'shop/pages/order'),
  at('/signed-out', 'app/pages/signed-out'),
  at('/invitation', 'workspace/pages/invitation'),
  at('/sell', 'seller/pages/begin'),
  at('/sell/:organization', 'seller/pages/frame', [
    at('', 'seller/pages/desk'),
    at('figures', 'seller/pages/figures'),
    at('customers', 'seller/pages/customers'),
    at('earnings', 'seller/pages/earnings'),
    at('offerings/:offering', 'seller/pages/offering'),
  ]),
  at('/operate', 'operator/pages/frame', [
    at('', 'operator/pages/review'),
    at('sellers', 'operator/pages/sellers'),
    at('orders', 'operator/pages/orders'),
    at('organizations', 'operator/pages/organizations'),
    at('organizations/:organization', 'operator/pages/organization'),
    at('runs', 'operator/pages/runs'),
    at('money', 'operator/pages/money'),
    at('jobs', 'operator/pages/jobs'),
    at('graph', 'operator/pages/graph', [
      at('', 'operator/pages/graph-health'),
      at('schema', 'operator/pages/graph-schema'),
      at('explore', 'operator/pages/graph-explore'),
      at('versions', 'operator/pages/graph-versions'),
    ]),
    at('features', 'operator/pages/features'),
    at('audit', 'operator/pages/audit'),
  ]),
  at('/workspace', 'workspace/pages/begin'),
  at('/workspace/new', 'workspace/pages/new-organization'),
  at('/workspace/:organization', 'workspace/pages/frame', [
    at('', 'workspace/pages/agents'),
    at('wallet', 'workspace/pages/wallet'),
    at('people', 'workspace/pages/people'),
    at('usage', 'workspace/pages/usage'),
    at('statements', 'workspace/pages/statements'),
    at('webhooks', 'workspace/pages/webhooks'),
    at('agents/:agent', 'workspace/pages/agent', [
      at('', 'workspace/pages/console'),
      at('settings', 'workspace/pages/settings'),
      at('keys', 'workspace/pages/keys'),
      at('widget', 'workspace/pages/widget'),
      at('documents', 'workspace/pages/documents'),
      at('tools', 'workspace/pages/tools'),
      at('schedules', 'workspace/pages/schedules'),
    ]),
  ]),
];
