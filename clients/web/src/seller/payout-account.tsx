import { useMutation } from 'urql';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { FormNotice } from '../design/forms/form-notice.tsx';
import { useAction } from '../graph/use-action.ts';

const payoutAccount = graphql(`
  fragment PayoutAccount on Organization {
    id
    payoutAccount {
      state
      requirements
    }
  }
`);

const link = graphql(`
  mutation PayoutAccountLink($input: PayoutAccountLinkInput!) {
    payoutAccountLink(input: $input) {
      url
      errors {
        field
        message
        code
      }
    }
  }
`);

const words = {
  ONBOARDING: 'The payment provider still has to know who you are.',
  ENABLED: 'The payment provider knows you and your bank.',
  RESTRICTED: 'The payment provider pays nothing out until it knows more.',
} as const;

/** Where a seller tells the payment provider who they are; that happens at the provider. */
export function PayoutAccount({ organization }: { organization: FragmentType<typeof payoutAccount> }) {
  const { id, payoutAccount: account } = readFragment(payoutAccount, organization);
  const [, createLink] = useMutation(link);
  const { run, isRunning, errors } = useAction([], async () => {
    const here = location.href;
    const { data } = await createLink({ input: { organization: id, returnUrl: here, refreshUrl: here } });
    const { url, errors: mistakes } = data?.payoutAccountLink ?? {};
    if (url) location.assign(url);
    return mistakes;
  });
  return (
    <section className="panel">
      <h2>Where it goes</h2>
      <p>
        {account ? words[account.state] : 'Tell the payment provider who you are and where your bank is.'}
      </p>
      {account && account.requirements.length > 0 && (
        <p className="faint small">It wants to know: {account.requirements.join(', ')}.</p>
      )}
      <FormNotice errors={errors.rest} />
      <p className="actions">
        <button
          type="button"
          className={account?.state === 'ENABLED' ? 'button' : 'button button-primary'}
          disabled={isRunning}
          onClick={() => void run()}
        >
          {account?.state === 'ENABLED' ? 'Change it' : 'Tell the provider'}
        </button>
      </p>
    </section>
  );
}
