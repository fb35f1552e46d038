import { useState } from 'react';
import { useMutation } from 'urql';
import { v7 as newId } from 'uuid';
import { graphql } from '../../generated/gql.ts';
import { ReasonDialog } from './reason-dialog.tsx';

const refund = graphql(`
  mutation OrderRefund($input: OrderRefundCreateInput!) {
    orderRefundCreate(input: $input) {
      creditsTakenBack
      refunded {
        amount
        currency
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

/** Gives the money of an order back: what is left of its credits and what a seller earned by it go, too. */
export function OrderRefund({ order, number }: { order: string; number: string }) {
  const [, refundOrder] = useMutation(refund);
  const [id] = useState(() => newId());
  return (
    <ReasonDialog
      button="Refund"
      title={`Refund order ${number}?`}
      done="Refunded"
      act={async (reason) =>
        (await refundOrder({ input: { id, order, reason } })).data?.orderRefundCreate.errors
      }
    />
  );
}
