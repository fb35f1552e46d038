import { useState } from 'react';
import { useMutation } from 'urql';
import { v7 as newId } from 'uuid';
import { graphql } from '../../generated/gql.ts';
import { ReasonDialog } from './reason-dialog.tsx';

const refund = graphql(`
  mutation RunRefund($input: RunRefundInput!) {
    runRefund(input: $input) {
      wallet {
        id
        balance
        available
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

/** Gives the credits of a run back, all of them. */
export function RunRefund({ run, credits }: { run: string; credits: number }) {
  const [, refundRun] = useMutation(refund);
  const [id] = useState(() => newId());
  return (
    <ReasonDialog
      button="Give back"
      title={`Give ${credits} ${credits === 1 ? 'credit' : 'credits'} back?`}
      done="Given back"
      act={async (reason) => (await refundRun({ input: { id, run, reason } })).data?.runRefund.errors}
    />
  );
}
