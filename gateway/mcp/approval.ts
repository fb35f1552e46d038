import { Kind, type OperationDefinitionNode } from 'graphql';

/**
 * Mutations that cost nobody anything and that can be taken back. All others wait for somebody's approval, those
 * that are yet to be written too.
 */
const HARMLESS = new Set([
  'checkoutCreate',
  'checkoutLinesAdd',
  'checkoutLinesUpdate',
  'checkoutLineDelete',
  'checkoutLinesDelete',
  'checkoutEmailUpdate',
  'checkoutBillingAddressUpdate',
  'checkoutShippingAddressUpdate',
  'checkoutAddPromoCode',
  'checkoutRemovePromoCode',
  'checkoutLanguageCodeUpdate',
  'paymentGatewayInitialize',
  'runCancel',
]);

/** Whether an operation may cost money, or do what cannot be undone. */
export const needsApproval = ({ operation, selectionSet }: OperationDefinitionNode): boolean =>
  operation === 'mutation' &&
  selectionSet.selections.some(
    (selection) => selection.kind !== Kind.FIELD || !HARMLESS.has(selection.name.value),
  );
