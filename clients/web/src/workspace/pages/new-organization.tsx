import type { FormEvent } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../../generated/gql.ts';
import { Head } from '../../app/head.tsx';
import { TextField } from '../../design/forms/field.tsx';
import { FormNotice } from '../../design/forms/form-notice.tsx';
import { pageQuery } from '../../graph/page-query.ts';
import { useAction } from '../../graph/use-action.ts';

const document = graphql(`
  query NewOrganization {
    viewer {
      subject
    }
  }
`);

const create = graphql(`
  mutation OrganizationCreate($input: OrganizationCreateInput!) {
    organizationCreate(input: $input) {
      organization {
        id
        slug
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

export const query = pageQuery({
  document,
  variables: () => ({}),
  signedIn: ({ viewer }) => Boolean(viewer),
});

export default function NewOrganizationPage() {
  const [, createOrganization] = useMutation(create);
  const { run, isRunning, errors } = useAction(['name', 'slug'], async (form: FormData) => {
    const { data } = await createOrganization({
      input: { name: String(form.get('name')), slug: String(form.get('slug')).trim() || undefined },
    });
    const { organization, errors: mistakes } = data?.organizationCreate ?? {};
    // The frame around every page knows one's organizations since it was loaded: so it is loaded anew.
    if (organization) location.assign(`/workspace/${organization.slug}`);
    return mistakes;
  });
  return (
    <div className="page page-narrow stack">
      <Head title="A new organization" />
      <h1>A new organization</h1>
      <p className="lead">It has agents, credits and people of its own; you are its owner.</p>
      <form
        className="panel"
        noValidate
        onSubmit={(event: FormEvent<HTMLFormElement>) => {
          event.preventDefault();
          void run(new FormData(event.currentTarget));
        }}
      >
        <TextField label="Name" name="name" maxLength={100} error={errors.fields['name']} required />
        <TextField
          label="Short name"
          name="slug"
          maxLength={60}
          hint="For addresses: small letters, digits and hyphens. Empty: made from the name."
          error={errors.fields['slug']}
        />
        <FormNotice errors={errors.rest} />
        <p className="actions">
          <button type="submit" className="button button-primary" disabled={isRunning}>
            Found it
          </button>
        </p>
      </form>
    </div>
  );
}
