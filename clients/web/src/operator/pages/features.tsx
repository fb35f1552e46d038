import { useMutation } from 'urql';
import { graphql } from '../../../generated/gql.ts';
import { Head } from '../../app/head.tsx';
import { useConfirm } from '../../design/feedback/confirm.tsx';
import { useToasts } from '../../design/feedback/toasts.tsx';
import { pageQuery } from '../../graph/page-query.ts';
import { useOnce } from '../../graph/use-once.ts';

const document = graphql(`
  query Features {
    features {
      name
      description
      isEnabled
      exceptions {
        isEnabled
        organization {
          id
          name
        }
      }
    }
  }
`);

const update = graphql(`
  mutation FeatureUpdate($input: FeatureUpdateInput!) {
    featureUpdate(input: $input) {
      feature {
        name
        isEnabled
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

export const query = pageQuery({ document, variables: () => ({}), fresh: true });

export default function FeaturesPage() {
  const { features } = query.useData();
  return (
    <>
      <Head title="Features" />
      <h1>Features</h1>
      <ul className="rows">
        {features.map((feature) => (
          <li key={feature.name} className="panel row">
            <div>
              <h2 className="capital">{feature.name.toLowerCase().replaceAll('_', ' ')}</h2>
              <p className="faint">{feature.description}</p>
              {feature.exceptions.map(({ organization, isEnabled }) => (
                <p key={organization.id} className="small">
                  {organization.name}: {isEnabled ? 'on' : 'off'}
                </p>
              ))}
            </div>
            <Toggle name={feature.name} isEnabled={feature.isEnabled} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Toggle({ name, isEnabled }: { name: string; isEnabled: boolean }) {
  const confirm = useConfirm();
  const toasts = useToasts();
  const [, updateFeature] = useMutation(update);
  const [flip, isFlipping] = useOnce(async () => {
    const yes =
      !isEnabled ||
      (await confirm({
        title: `Turn ${name.toLowerCase().replaceAll('_', ' ')} off for everybody?`,
        text: 'It is refused from now on, until you turn it on again.',
        yes: 'Turn it off',
      }));
    if (!yes) return;
    const { data } = await updateFeature({ input: { name, isEnabled: !isEnabled } });
    const [failure] = data?.featureUpdate.errors ?? [{ message: 'Please try again.' }];
    if (failure) toasts.failed('Nothing has changed', failure.message);
  });
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isEnabled}
      aria-label={name.toLowerCase().replaceAll('_', ' ')}
      className="switch"
      disabled={isFlipping}
      onClick={() => void flip()}
    >
      <span aria-hidden="true">{isEnabled ? 'On' : 'Off'}</span>
    </button>
  );
}
