import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../../generated/gql.ts';
import type { MemberRole } from '../../../generated/graphql.ts';
import { SelectField, TextField } from '../../design/forms/field.tsx';
import { noErrors, sortErrors, unreachable, type FormErrors } from '../../design/forms/form-errors.ts';
import { FormNotice } from '../../design/forms/form-notice.tsx';
import { useToasts } from '../../design/feedback/toasts.tsx';
import { useOnce } from '../../graph/use-once.ts';

const invite = graphql(`
  mutation Invite($input: MemberInviteInput!) {
    memberInvite(input: $input) {
      invitation {
        id
        organization {
          id
          invitations {
            id
            email
            role
            expiresAt
          }
        }
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

const roles = [
  ['MEMBER', 'Member: uses agents'],
  ['ADMIN', 'Admin: also manages agents, keys and people'],
] as const;
const ownerRole = ['OWNER', 'Owner: everything'] as const;

/** Invites by e-mail; the way in stands in the mail alone. */
export function Invite({ organization, isOwner }: { organization: string; isOwner: boolean }) {
  const [, inviteMember] = useMutation(invite);
  const [errors, setErrors] = useState<FormErrors>(noErrors);
  const toasts = useToasts();
  const [send, isSending] = useOnce(async (form: HTMLFormElement) => {
    const given = new FormData(form);
    const email = String(given.get('email'));
    setErrors(noErrors);
    const { data } = await inviteMember({
      input: { organization, email, role: given.get('role') as MemberRole },
    });
    const mistakes = data?.memberInvite.errors;
    if (!mistakes) return setErrors(unreachable);
    if (mistakes.length > 0) return setErrors(sortErrors(mistakes, ['email', 'role']));
    form.reset();
    toasts.done(`${email} gets a mail with the way in`);
  });
  return (
    <form
      className="panel"
      noValidate
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        void send(event.currentTarget);
      }}
    >
      <h2>Invite somebody</h2>
      <div className="field-row">
        <TextField label="E-mail address" name="email" type="email" error={errors.fields['email']} required />
        <SelectField
          label="Role"
          name="role"
          options={isOwner ? [...roles, ownerRole] : roles}
          error={errors.fields['role']}
        />
      </div>
      <FormNotice errors={errors.rest} />
      <p className="actions">
        <button type="submit" className="button button-primary" disabled={isSending}>
          Send the invitation
        </button>
      </p>
    </form>
  );
}
