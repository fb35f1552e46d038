import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { Credits } from '../design/values/amounts.tsx';

const tiles = graphql(`
  fragment WalletTiles on Wallet {
    id
    balance
    reserved
    available
  }
`);

/** What a wallet has, and what of it may be spent; says by itself when it changes. */
export function WalletTiles({ wallet }: { wallet: FragmentType<typeof tiles> }) {
  const { available, reserved, balance } = readFragment(tiles, wallet);
  return (
    <dl className="tiles" aria-live="polite">
      <div className="card tile">
        <dt>Available</dt>
        <dd className="big-number">
          <Credits value={available} />
        </dd>
        <dd className="faint small">what a new run may hold</dd>
      </div>
      <div className="card tile">
        <dt>Held by runs</dt>
        <dd className="big-number">
          <Credits value={reserved} />
        </dd>
        <dd className="faint small">settled when they end</dd>
      </div>
      <div className="card tile">
        <dt>Balance</dt>
        <dd className="big-number">
          <Credits value={balance} />
        </dd>
        <dd className="faint small">both together</dd>
      </div>
    </dl>
  );
}
